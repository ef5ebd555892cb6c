export { anchor } from "./anchor.js";
export type { Anchored, AnchorCode, AnchorOptions, Found, NotFound } from "./anchored.js";
export { cutsWord } from "./cuts-word.js";
export { hasWords } from "./has-words.js";
export { foldText, type FoldedText } from "./fold.js";
export { selectorOf } from "./selector-of.js";
export { quotationsOf, type Quotations } from "./quotations.js";
export { voiceOf, type Voice } from "./voice.js";
