import type { RecordFile } from "../parse/record-file.js";

/** A file of a record, with the sha256 of its bytes. */
export async function recordFile(path: string, text: string): Promise<RecordFile> {
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return { path, bytes, digest: Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("") };
}

/** Where what the sources share is written: beside their files, and not over one of them. */
export const sharedPath = (own: readonly RecordFile[]): string =>
  own.some(({ path }) => path.toLowerCase() === "record.yaml") ? "record-shared.yaml" : "record.yaml";
