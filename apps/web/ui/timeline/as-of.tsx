"use client";

import { memo } from "react";
import { asofStops } from "@on-record/core/query";
import type { Dataset } from "@on-record/core";
import type { Timeline } from "@on-record/core/query";
import type { Ask } from "../../lib/use-query";
import { dateWord } from "./field-words";
import { NoStops } from "./no-stops";
import { PublicSources } from "./public-sources";

type Props = { dataset: Dataset; view: Timeline; ask: Ask };

/** The record as it stood on a day: a slider whose stops are the first and last days on which each source can have appeared. */
export const AsOf = memo(function AsOf({ dataset, view, ask }: Props) {
  const { query } = view;
  const stops = asofStops(dataset);
  // A day that the address asks for all the same can be seen, and given up.
  if (stops.length === 0 && query.asof === undefined) return <NoStops />;
  const found = query.asof === undefined ? stops.length : stops.findLastIndex((stop) => stop <= query.asof!);
  const move = (place: number) => {
    const stop = stops[place];
    ask(({ asof: _, ...rest }) => (stop === undefined ? rest : { ...rest, asof: stop }), "slide");
  };
  const told = query.asof === undefined ? "everything in the record" : dateWord(query.asof);
  const dropped = view.total - view.rows.length;
  return (
    <div className="as-of">
      <label htmlFor="as-of">As of</label>
      <input
        id="as-of"
        type="range"
        min={0}
        max={stops.length}
        step={1}
        list="as-of-stops"
        value={Math.max(0, found)}
        aria-valuetext={told}
        onChange={(event) => move(Number(event.target.value))}
      />
      <datalist id="as-of-stops">
        {[...stops, "now"].map((stop, at) => (
          <option key={stop} value={at}>
            {stop}
          </option>
        ))}
      </datalist>
      <output htmlFor="as-of">
        <b>{told}</b>
        {query.asof === undefined
          ? "; to the left, what was public on an earlier day"
          : `: ${view.counts.public} certainly public, ${view.counts.possibly} possibly, ${dropped} not shown`}
      </output>
      <PublicSources dataset={dataset} asof={query.asof} />
    </div>
  );
});
