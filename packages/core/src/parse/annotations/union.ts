import type { z } from "zod";

export type Issue = z.core.$ZodIssue;

/**
 * Replaces the fault of a union by those of the branch that the writer most likely meant: `{exact, prefx}` is a quote
 * with a slip, not a failed list. A union stays where none of its branches takes a value of this kind.
 */
export function flatten(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "invalid_union") return [issue];
    const branches = issue.errors.map((branch) => flatten(branch));
    const meant = branches.filter((branch) => !branch.some(isOtherKind)).toSorted((a, b) => weight(a) - weight(b))[0];
    if (!meant) {
      const errors = branches.map((branch) => branch.flatMap(alternatives));
      return [{ code: "invalid_union", errors, path: issue.path, message: issue.message } satisfies Issue];
    }
    return meant.map((inner): Issue => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

/** The value is of another kind than the whole branch: text where the branch is a mapping. */
const isOtherKind = (issue: Issue) => issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_union");

/** What a union inside a union would have taken. */
const alternatives = (issue: Issue): Issue[] => (issue.code === "invalid_union" && issue.path.length === 0 ? issue.errors.flat() : [issue]);

const weight = (issues: readonly Issue[]) =>
  issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
