"use client";

import { asofStops, longWhen, parseEdtf } from "@on-record/core/query";
import type { Dataset, EdtfText } from "@on-record/core";
import type { Query, Timeline } from "@on-record/core/query";
import type { Move } from "../../lib/use-query";

type Props = { dataset: Dataset; query: Query; view: Timeline; ask: (query: Query, move?: Move) => void };

/** The record as it stood on a day: a slider whose stops are the first and last days on which each source can have appeared. */
export function AsOf({ dataset, query, view, ask }: Props) {
  const stops = asofStops(dataset);
  const found = query.asof === undefined ? stops.length : stops.findLastIndex((stop) => stop <= query.asof!);
  const move = (place: number) => {
    const { asof: _, ...rest } = query;
    const stop = stops[place];
    ask(stop === undefined ? rest : { ...rest, asof: stop }, "slide");
  };
  const told = query.asof === undefined ? "everything in the record" : tell(query.asof);
  return (
    <div className="as-of">
      <label htmlFor="as-of">As of</label>
      <input
        id="as-of"
        type="range"
        min={0}
        max={stops.length}
        step={1}
        value={Math.max(0, found)}
        aria-valuetext={told}
        onChange={(event) => move(Number(event.target.value))}
      />
      <output htmlFor="as-of">
        <b>{told}</b>
        {query.asof === undefined
          ? null
          : `: ${view.counts.public} certainly public, ${view.counts.possibly} possibly, ${view.total - view.rows.length} not shown`}
      </output>
    </div>
  );
}

function tell(asof: EdtfText): string {
  const read = parseEdtf(asof);
  return read.ok ? longWhen(read.edtf) : asof;
}
