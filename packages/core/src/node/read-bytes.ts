import { constants } from "node:fs";
import { open, stat, type FileHandle } from "node:fs/promises";
import { faultOf } from "./system-fault.js";

export type Bytes =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; code: "file-unreadable" | "file-too-large" | "not-a-file"; missing: boolean; why: string; hint: string };

/** Reads a file of at most `limit` bytes. A pipe, a device or a folder is not opened: it might never end, or never begin. */
export async function readBytes(path: string, limit: number): Promise<Bytes> {
  const found = await faultOf(stat(path));
  if (!found.ok) return unreadable(found);
  if (!found.value.isFile()) {
    const what = found.value.isDirectory() ? "a folder" : found.value.isFIFO() ? "a pipe" : "a device or a socket";
    return { ok: false, code: "not-a-file", missing: false, why: `is ${what}, not a file`, hint: "put a plain file in its place" };
  }
  if (found.value.size > limit) {
    const why = `has ${megabytes(found.value.size)} MB, which is more than the ${megabytes(limit)} MB that are read`;
    return { ok: false, code: "file-too-large", missing: false, why, hint: "split it, or keep the part that the record rests on" };
  }
  const opened = await faultOf(open(path, constants.O_RDONLY | nonBlocking));
  if (!opened.ok) return unreadable(opened);
  try {
    const read = await faultOf(readUpTo(opened.value, found.value.size));
    if (!read.ok) return unreadable(read);
    return read.value ? { ok: true, bytes: read.value } : unreadable({ missing: false, why: "it grew while it was read" });
  } finally {
    await opened.value.close();
  }
}

/** If a pipe takes the place of the file meanwhile, opening it must not wait for somebody to write. Windows has no such flag. */
const nonBlocking = constants.O_NONBLOCK ?? 0;

/** All bytes of an open file, if they are not more than `size`: what grows, or is no plain file any more, might never end. */
export async function readUpTo(file: FileHandle, size: number): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(size + 1);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
  }
  return undefined;
}

const unreadable = ({ missing, why }: { missing: boolean; why: string }): Bytes => ({
  ok: false,
  code: "file-unreadable",
  missing,
  why: `cannot be read: ${why}`,
  hint: "check who may read it",
});

const megabytes = (bytes: number): string => String(Math.round(bytes / 100_000) / 10);
