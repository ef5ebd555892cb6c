import type { Problem } from "../model/problem.js";
import { problemCodes, type ProblemCode } from "./problem-codes.js";

/** Where a fault stands. */
export type Position = Problem["at"];

/** Gathers the faults of one reading. The severity is the code's, so that no rule can forget it. */
export class Problems {
  private readonly found: Problem[] = [];

  add(code: ProblemCode, at: Position, message: string, hint: string): void {
    this.found.push({ code, severity: problemCodes[code].severity, at, message, hint });
  }

  /** Takes over what another reader has found. */
  take(problems: readonly Problem[]): void {
    for (const problem of problems) this.found.push(problem);
  }

  /** Whether nothing is an error so far. */
  get none(): boolean {
    return !hasErrors(this.found);
  }

  /** All of them, in one order whatever found them first: by file, line, column, code. */
  sorted(): Problem[] {
    return this.found.toSorted(byPlace);
  }
}

/** The order in which problems are told: by file, line, column, then code and message. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    byUnits(a.at.file, b.at.file) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    byUnits(a.code, b.code) ||
    byUnits(a.message, b.message)
  );
}

/** Orders texts by their UTF-16 units: the same on every machine, whatever its locale. */
export const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether there is a fault among them that forbids a dataset. */
export const hasErrors = (problems: readonly Problem[]): boolean => problems.some(({ severity }) => severity === "error");
