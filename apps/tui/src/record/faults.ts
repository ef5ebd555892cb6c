import { resolve } from "node:path";
import type { Problem } from "@on-record/core/query";
import { Lines } from "../check/excerpt.js";
import type { Fault } from "../check/fault.js";

/** Problems with the lines in which they are, as far as their files can be read. */
export async function faultsOf(problems: readonly Problem[], record: string | undefined, cwd: string): Promise<Fault[]> {
  if (record === undefined) return problems.map((problem) => ({ problem }));
  const files = new Lines(resolve(cwd, record));
  return Promise.all(problems.map(async (problem) => ({ problem, lines: await files.of(problem.at.file) })));
}
