const plainWords = /^[\p{L}](?:[\p{L}\p{M}\p{N} _.’()/-]*[\p{L}\p{M}\p{N}_.’)/-])?$/u;
const notText = /^(?:null|true|false|yes|no|y|n|on|off)$/i;

/** Words as YAML has them on one line: bare where nothing in them means something else, else in the quotation marks of JSON. */
export const flowText = (words: string): string => (plainWords.test(words) && !notText.test(words) ? words : JSON.stringify(words));

/** Words for a comment: on one line, without what could act on a screen. */
export const commentText = (words: string): string => words.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
