import type { RecordFile } from "../parse/record-file.js";

/** A file of a record, with the sha256 of its bytes. */
export const recordFile = (path: string, text: string): Promise<RecordFile> => digested(path, new TextEncoder().encode(text));

/** A file of a record that is written part by part, each of whole lines. */
export const writtenFile = (path: string, parts: Iterable<string>): Promise<RecordFile> => digested(path, bytesOf(parts));

async function digested(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<RecordFile> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return { path, bytes, digest: Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("") };
}

/** How many characters are turned into bytes at once. */
const chunkLength = 65_536;

function bytesOf(parts: Iterable<string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let gathered = "";
  for (const part of parts) {
    gathered += part;
    if (gathered.length < chunkLength) continue;
    chunks.push(encoder.encode(gathered));
    gathered = "";
  }
  chunks.push(encoder.encode(gathered));
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Where what the sources share is written: beside their files, and not over one of them. */
export const sharedPath = (own: readonly RecordFile[]): string =>
  own.some(({ path }) => path.toLowerCase() === "record.yaml") ? "record-shared.yaml" : "record.yaml";
