import type { Problem } from "../../model/problem.js";

/** A fault in a file, before its place is turned into a line and a column. */
export type Fault = Pick<Problem, "code" | "message" | "hint"> & { offset: number };

export const faultAt = (offset: number, { code, message, hint }: Omit<Fault, "offset">): Fault => ({ code, message, hint, offset });
