import { createHash } from "node:crypto";
import { extname } from "node:path";
import { parse, type RecordFile } from "@on-record/core";
import type { Dataset, Problem } from "@on-record/core/query";
import type { Article } from "./article.js";
import { sourceYaml } from "./source-yaml.js";

/** The files of a new source: its annotations, and its text with the bytes it was taken from. */
type Planned = { readonly annotations: RecordFile; readonly texts: readonly RecordFile[]; readonly problems: readonly Problem[] };

const file = (path: string, bytes: Uint8Array): RecordFile => ({ path, bytes, digest: createHash("sha256").update(bytes).digest("hex") });
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * The files that a source needs: its text, its annotations, and the bytes it was taken from unless they are the text. They are tried against the
 * annotations of the record: what would be at fault in them, such as an id that is taken, comes back as problems.
 */
export function planSource(
  name: string,
  bytes: Uint8Array,
  id: string,
  article: Article,
  record: Dataset | undefined,
  there: readonly RecordFile[],
): Planned {
  const text = file(`${id}.txt`, article.isOriginal ? bytes : encoded(article.text));
  const kept = article.isOriginal ? [] : [file(`originals/${id}${extname(name).toLowerCase() || ".txt"}`, bytes)];
  const [original] = kept;
  const known = new Set(errorsIn(there).map(sayOf));
  const planned = (hasHeadline: boolean): Planned => {
    const described = {
      id,
      article,
      digest: text.digest,
      record,
      hasHeadline,
      ...(original && { original: { file: original.path, digest: original.digest } }),
    };
    const yaml = file(`${id}.yaml`, encoded(sourceYaml(described)));
    const problems = errorsIn([...there, yaml, text]).filter((problem) => !known.has(sayOf(problem)));
    return { annotations: yaml, texts: [text, ...kept], problems };
  };
  const whole = planned(true);
  // A headline that stands in the text again and again is no reason to refuse the text.
  return whole.problems.some(({ code }) => code.startsWith("quote-")) ? planned(false) : whole;
}

const errorsIn = (files: readonly RecordFile[]): Problem[] => parse(files).problems.filter(({ severity }) => severity === "error");
const sayOf = ({ at, code, message }: Problem): string => `${at.file} ${code} ${message}`;
