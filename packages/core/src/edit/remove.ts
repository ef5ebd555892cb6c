import { offsetOf } from "../parse/annotations/tree.js";
import { takeOut } from "./entry.js";
import type { Found, OpenRecord } from "./open-record.js";
import type { OpenFile } from "./open-file.js";
import { idSpelled } from "./spelling.js";

/**
 * Takes an entry out of its file and gives back the comments in it, which are somebody’s words: each a line without its sign. A claim that is
 * written out inside a report leaves the id there of the one that it becomes.
 */
export function removeEntry(record: OpenRecord, { item }: Found, into: string): string[] {
  const file = record.fileOf(item.at());
  const entry = file.mapAt(item.at());
  if (!entry) throw new Error(`the entry of ${item.id} has no place`);
  const list = file.listOf(entry);
  const start = offsetOf(entry);
  const end = file.lineAround(file.endOf(entry)).end;
  const comments = file.commentsIn(start, list && list.flow !== true ? end : file.endOf(entry));
  if (list) takeOut(file, list, entry);
  else file.replace(start, file.endOf(entry), idSpelled(into));
  return comments;
}

/** Puts comment lines above the entry in which a place lies; where entries do not begin a line, at the end of the file. */
export function commentAbove(file: OpenFile, at: number, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const entry = file.entryAround(at);
  const { start } = file.lineAround(entry ? offsetOf(entry) : at);
  const lead = file.text.slice(start, entry ? offsetOf(entry) : at);
  const comment = (indent: string) => lines.map((line) => `${indent}# ${line}${file.eol}`).join("");
  if (/^\s*-\s+$/.test(lead)) file.insert(start, comment(/^\s*/.exec(lead)?.[0] ?? ""));
  else file.insert(file.text.length, (/[\r\n]$/.test(file.text) ? "" : file.eol) + comment(""));
}
