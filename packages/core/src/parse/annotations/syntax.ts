import type { YAMLParseError } from "yaml";
import { deepest } from "./depth.js";

type Advice = { code: string; message?: string; hint: string };

const quotes = "put the value in quotes if it has a colon, a hash, a bracket or a quotation mark in it";
const brackets = "check the brackets, commas and quotation marks of this line and the one before it";
const indent = "align it with its neighbours, in spaces";

/** What to do about each fault that the YAML reader can tell; its own message is kept where no better one stands here. */
const advice = {
  ALIAS_PROPS: { code: "yaml-alias", hint: "write the value out again; records refer to one another by id" },
  BAD_ALIAS: { code: "yaml-alias", hint: "put a value that begins with * or & in quotes" },
  BAD_COLLECTION_TYPE: { code: "yaml-tag", hint: "take the tag away; the format needs none" },
  BAD_DIRECTIVE: { code: "yaml-syntax", hint: "take the line that begins with % away; the format needs none" },
  BAD_DQ_ESCAPE: { code: "yaml-syntax", hint: "in double quotes a backslash begins an escape: write two, or use single quotes" },
  BAD_INDENT: { code: "yaml-syntax", hint: indent },
  BAD_PROP_ORDER: { code: "yaml-syntax", hint: "take tags and anchors away; the format needs none" },
  BAD_SCALAR_START: { code: "yaml-syntax", message: "a bare value cannot begin with this character", hint: "put the value in quotes" },
  BLOCK_AS_IMPLICIT_KEY: { code: "yaml-syntax", message: "there is a second colon on this line", hint: quotes },
  BLOCK_IN_FLOW: { code: "yaml-syntax", hint: brackets },
  DUPLICATE_KEY: { code: "yaml-duplicate-key", hint: "keep one of them" },
  IMPOSSIBLE: { code: "yaml-syntax", hint: brackets },
  KEY_OVER_1024_CHARS: { code: "yaml-syntax", message: "a field’s name is longer than 1024 characters", hint: quotes },
  MISSING_CHAR: { code: "yaml-syntax", hint: brackets },
  MULTILINE_IMPLICIT_KEY: { code: "yaml-syntax", message: "a field’s name goes over several lines", hint: `${quotes}; ${brackets}` },
  MULTIPLE_ANCHORS: { code: "yaml-syntax", hint: "take the anchors away" },
  MULTIPLE_DOCS: { code: "yaml-documents", hint: "write one document a file, without a line of ---" },
  MULTIPLE_TAGS: { code: "yaml-tag", hint: "take the tags away; the format needs none" },
  NON_STRING_KEY: { code: "yaml-syntax", message: "a field’s name must be plain text", hint: brackets },
  RESOURCE_EXHAUSTION: {
    code: "yaml-too-deep",
    message: `more than ${deepest} lists and mappings stand in one another here`,
    hint: brackets,
  },
  TAB_AS_INDENT: { code: "yaml-syntax", message: "a tab is used as indentation", hint: "indent with spaces" },
  TAG_RESOLVE_FAILED: { code: "yaml-tag", hint: "take the tag away (a word that begins with !), or put the value in quotes" },
  UNEXPECTED_TOKEN: { code: "yaml-syntax", hint: `${quotes}; ${brackets}` },
} satisfies Record<YAMLParseError["code"], Advice>;

/** A fault of the YAML itself, for the person who wrote it. */
export function explainSyntax(error: { code: YAMLParseError["code"]; message: string }): Required<Advice> {
  const found: Advice = advice[error.code];
  return { message: found.message ?? lowerFirst(oneLine(error.message)), code: found.code, hint: found.hint };
}

const oneLine = (text: string) =>
  text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .slice(0, 200)
    .trim();
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
