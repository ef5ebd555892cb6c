import type { MouseEvent } from "react";
import { longWhen, lookup, isUndated } from "@on-record/core/query";
import type { Dataset, Rule, Timeline } from "@on-record/core/query";
import { Printed } from "../printed";
import { StanceSign } from "../stance-sign";
import { Voice } from "../voice";
import { lines } from "./words";

type Props = { dataset: Dataset; view: Timeline; rule: Rule; chosen: string; onClose: () => void };

const most = 3;

/** What a chosen rule holds: the chosen line first, then those beside it, each with its printed words; all of them stand in the list. */
export function Tray({ dataset, view, rule, chosen, onClose }: Props) {
  const chosenPlace = rule.rows.find((place) => view.rows[place]!.id === chosen)!;
  const shown = [chosenPlace, ...rule.rows.filter((place) => place !== chosenPlace)].slice(0, most);
  const { row } = view.rows[chosenPlace]!;
  return (
    <section className="tray" aria-label="What is chosen in the drawing">
      <header>
        <p className="tray-voice">
          <Voice dataset={dataset} row={row} />
        </p>
        <p className="label">
          {isUndated(rule) ? "No date is told" : longWhen(rule.bounds)}
          {rule.told || isUndated(rule) ? null : <span className="tiny"> only bounded, not dated</span>}
        </p>
        <p className="label">⇅ marks the lines of which nobody tells whether they came before or after.</p>
        <p className="label tray-ways">
          <a href={`#${encodeURIComponent(chosen)}`} onClick={toList}>
            In the list
          </a>
          {row.statement ? <a href={`/statements/${row.statement}`}>All its wordings</a> : null}
          <button type="button" className="underlined" onClick={onClose}>
            Close
          </button>
        </p>
      </header>
      <ol>
        {shown.map((place) => (
          <Told key={place} dataset={dataset} row={view.rows[place]!.row} />
        ))}
        {rule.rows.length > shown.length ? (
          <li className="label tray-more">and {lines(rule.rows.length - shown.length)} more in the list below</li>
        ) : null}
      </ol>
    </section>
  );
}

/** Goes to the row that is chosen already, and leaves the window as it is, which a plain link would not. */
function toList(event: MouseEvent<HTMLAnchorElement>) {
  const row = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  if (!row) return;
  event.preventDefault();
  row.tabIndex = -1;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "center" });
}

function Told({ dataset, row }: { dataset: Dataset; row: Timeline["rows"][number]["row"] }) {
  const claim = lookup(dataset).claims.get(row.claim)!;
  return (
    <li>
      <p className="claim">
        <StanceSign stance={row.stance} />: <a href={`/claims/${claim.id}`}>{claim.text}</a>
      </p>
      <div>
        {row.reports.slice(0, most).map((id) => (
          <Printed key={id} dataset={dataset} id={id} />
        ))}
      </div>
    </li>
  );
}
