import type { QueryProblem } from "@on-record/core/query";

/** What of the address could not be followed. The rest was. */
export function QueryProblems({ problems }: { problems: readonly QueryProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="problems" role="status">
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.at.field} ${problem.at.value}`}>
          <b>{problem.message}</b>: {problem.hint}
        </li>
      ))}
    </ul>
  );
}
