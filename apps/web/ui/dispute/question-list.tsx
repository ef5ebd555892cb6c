import type { Dataset } from "@on-record/core";
import type { DisputeLine } from "@on-record/core/query";
import { firstNamed } from "../../lib/roles";
import { SourceIds } from "../source-ids";
import { Answers } from "./answers";

type Props = { dataset: Dataset; lines: readonly DisputeLine[] };

/** How many questions stand with all their answers: all of them in most records. More of them made a page that is slow to come. */
export const inFull = 60;

/** Open questions: each with its answers, who gives them and in which words; of very many the first, and the others by name. */
export function OpenQuestions({ dataset, lines }: Props) {
  const others = lines.slice(inFull);
  return (
    <>
      <FullQuestions dataset={dataset} lines={lines.slice(0, inFull)} />
      {others.length > 0 ? (
        <>
          <p className="label questions-more">
            These are the first {inFull} of {lines.length}. The answers to each of the others stand on its own page.
          </p>
          <ol className="apparent by-name">
            {others.map(({ question }) => (
              <li key={question.id} id={question.id}>
                <a href={`/disputes/${question.id}`}>{question.text}</a>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </>
  );
}

function FullQuestions({ dataset, lines }: Props) {
  const introduced = firstNamed(lines.flatMap(({ positions }) => positions));
  return (
    <ol>
      {lines.map(({ question, positions, sources }) => (
        <li className="question" key={question.id} id={question.id}>
          <div>
            <h3>
              <a href={`/disputes/${question.id}`}>{question.text}</a>
            </h3>
            <p className="label">
              Taken up in <SourceIds dataset={dataset} ids={sources} />
            </p>
          </div>
          <Answers dataset={dataset} positions={positions} introduced={introduced} />
        </li>
      ))}
    </ol>
  );
}

/** Questions in which the sources only seem to differ: the answers by name, and why all of them can be true. */
export function ApparentQuestions({ dataset, lines }: Props) {
  return (
    <ol className="apparent">
      {lines.map(({ question, positions, sources }) => (
        <li key={question.id} id={question.id}>
          <h3>
            <a href={`/disputes/${question.id}`}>{question.text}</a>
          </h3>
          <ul>
            {positions.map(({ position, sources: theirs }) => (
              <li key={position.id}>
                {position.label} <SourceIds dataset={dataset} ids={theirs} />
              </li>
            ))}
          </ul>
          {question.because ? (
            <p className="label">
              {positions.length === 2 ? "Both can be true" : "All can be true"}: {question.because}.
            </p>
          ) : (
            <p className="label">
              Taken up in <SourceIds dataset={dataset} ids={sources} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
