import type { Problem } from "@on-record/core/query";

/** A problem of the record, and the lines of the file in which it is; undefined: that file is not there to be shown. */
export type Fault = { readonly problem: Problem; readonly lines?: readonly string[] | undefined };

/** `2 faults, 1 warning`; empty: none. */
export function faultCount(faults: readonly Fault[]): string {
  const errors = faults.filter(({ problem }) => problem.severity === "error").length;
  const warnings = faults.length - errors;
  const told = (number: number, noun: string) => (number === 0 ? [] : [`${number} ${noun}${number === 1 ? "" : "s"}`]);
  return [...told(errors, "fault"), ...told(warnings, "warning")].join(", ");
}
