import type { AnnotationFile } from "../model/annotation-file.js";
import { cleanText } from "../query/clean-text.js";

/** Remarks to stand above an entry, for the person who goes on from there. */
export type Remarks = ReadonlyMap<object, string>;

/**
 * A file of annotations as YAML, an entry at a time, since a text as a whole and in parts takes twice its room. What is read back is the same:
 * whatever YAML could take for something else is quoted.
 */
export function* annotationText(file: AnnotationFile, remarks: Remarks = new Map()): Generator<string> {
  for (const [name, value] of Object.entries(file)) {
    if (!Array.isArray(value)) {
      if (value !== undefined) yield `${name}:${inside(value, "  ", remarks)}\n`;
    } else if (value.length > 0) {
      yield `${name}:\n`;
      for (const entry of value) yield `${listed(entry, "  ", remarks)}\n`;
    }
  }
}

/** What stands after `name:`: on the same line where it is a scalar or a list of plain words, else below it. */
function inside(value: unknown, indent: string, remarks: Remarks): string {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === "string" && word.test(item))) return ` [${value.join(", ")}]`;
    return value.map((item) => `\n${listed(item, indent, remarks)}`).join("");
  }
  if (typeof value === "object" && value !== null) return `\n${indent}${fieldsOf(value, indent, remarks)}`;
  return ` ${scalar(value)}`;
}

const listed = (item: unknown, indent: string, remarks: Remarks): string =>
  `${remarkOf(item, indent, remarks)}${indent}- ${itemOf(item, `${indent}  `, remarks)}`;

function itemOf(item: unknown, indent: string, remarks: Remarks): string {
  if (Array.isArray(item)) return inside(item, indent, remarks).trimStart();
  return typeof item === "object" && item !== null ? fieldsOf(item, indent, remarks) : scalar(item);
}

const fieldsOf = (value: object, indent: string, remarks: Remarks): string =>
  Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => `${name}:${inside(part, `${indent}  `, remarks)}`)
    .join(`\n${indent}`);

function remarkOf(item: unknown, indent: string, remarks: Remarks): string {
  const remark = typeof item === "object" && item !== null ? remarks.get(item) : undefined;
  return remark === undefined ? "" : `${indent}# ${cleanText(remark)}\n`;
}

/** A word that stands bare in a list, and is no number and no word of YAML’s own. */
const word = /^(?!true$|false$|null$)[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)?$/;
/** Prose that stands bare after a colon: no mark in it that YAML gives a meaning to, no white space at its end. */
const prose = /^(?!(?:true|false|null)$)\p{L}(?:[\p{L}\p{M}\p{N} ,.;()’“”„«»…–—/+=_%€$-]*[\p{L}\p{M}\p{N},.;()’”“»…])?$/iu;

function scalar(value: unknown): string {
  if (typeof value !== "string") return String(value);
  return prose.test(value) ? value : quotedText(value);
}

/** JSON’s strings are YAML’s in double quotes; what is unseen is escaped, so that nobody edits what they cannot see. */
function quotedText(text: string): string {
  return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufffe\uffff]|\p{Cf}/gu, (one) =>
    Array.from({ length: one.length }, (_, at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}
