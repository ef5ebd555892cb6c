import type { ProblemCode } from "../../parse/problem-codes.js";

/** Why a file is not written: for a problem, with the file’s name put before `why`. */
export type Refusal = { readonly code: ProblemCode; readonly why: string; readonly hint: string };

const full: Refusal = {
  code: "disk-full",
  why: "does not fit on the disk; what was there is as it was",
  hint: "make room, or raise the limit for files, and give the command again",
};
const forbidden: Refusal = {
  code: "file-unwritable",
  why: "may not be written by this user",
  hint: "check who may write the file and its folder",
};

const inTheWay: Refusal = {
  ...forbidden,
  why: "cannot be written: a file stands where its folder should be",
  hint: "move that file, or give another name",
};

const refusals: Readonly<Record<string, Refusal>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: { ...forbidden, why: "cannot be written: its disk is read-only", hint: "copy the folder to a disk that can be written" },
  ENOTDIR: inTheWay,
  EEXIST: inTheWay,
  EISDIR: { ...forbidden, why: "cannot be written: it is a folder", hint: "move the folder, or give another name" },
  ENAMETOOLONG: { ...forbidden, why: "cannot be written: its name is too long", hint: "give a shorter name" },
};

/** What is told of a call to the system that was refused. */
export const refused = (code: string): Refusal =>
  refusals[code] ?? { ...forbidden, why: `cannot be written: the system says ${code}`, hint: "check the disk and its folder" };
