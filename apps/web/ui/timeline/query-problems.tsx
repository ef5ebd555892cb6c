import { parseEdtf } from "@on-record/core/query";
import type { QueryProblem } from "@on-record/core/query";

type Props = {
  problems: readonly QueryProblem[];
  /** What the address gives as the window of the drawing, where that is no date. */
  span?: string | undefined;
};

/** What of the address could not be followed. The rest was. */
export function QueryProblems({ problems, span }: Props) {
  const read = span === undefined ? undefined : parseEdtf(span);
  const fault = read?.ok === false ? read.fault : undefined;
  if (problems.length === 0 && !fault) return null;
  return (
    <div role="status">
      <ul className="problems">
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.at.field} ${problem.at.value}`}>
            <b>{problem.message}</b>: {problem.hint}
          </li>
        ))}
        {fault ? (
          <li>
            <b>
              span={span} is not a date: {fault.message}
            </b>
            : {fault.hint}
          </li>
        ) : null}
      </ul>
    </div>
  );
}
