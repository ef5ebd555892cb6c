import type { RecordFile } from "../parse/record-file.js";

/** A file of a record, with the sha256 of its bytes. */
export async function recordFile(path: string, text: string): Promise<RecordFile> {
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return { path, bytes, digest: Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("") };
}
