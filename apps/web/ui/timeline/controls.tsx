"use client";

import { clocks, lanes } from "@on-record/core/query";
import type { Query } from "@on-record/core/query";
import type { Move } from "../../lib/use-query";

const laneWords = { source: "source", actor: "speaker", question: "question", event: "event" } as const;

type Props = {
  query: Query;
  found: number;
  ask: (query: Query, move?: Move) => void;
  /** The record is not here yet: the controls hold their place and take nothing. */
  waiting?: boolean;
};

/** The clock, the lanes and the search of the timeline. Without script they are not shown. */
export function Controls({ query, found, ask, waiting = false }: Props) {
  return (
    <div className="controls needs-script">
      <fieldset disabled={waiting}>
        <legend>Clock</legend>
        {clocks.map((clock) => (
          <button
            type="button"
            className="choice"
            key={clock}
            aria-pressed={query.clock === clock}
            onClick={() => ask({ ...query, clock })}
          >
            {clock}
          </button>
        ))}
      </fieldset>
      <fieldset disabled={waiting}>
        <legend>Lanes</legend>
        {lanes.map((lane) => (
          <button type="button" className="choice" key={lane} aria-pressed={query.lane === lane} onClick={() => ask({ ...query, lane })}>
            {laneWords[lane]}
          </button>
        ))}
      </fieldset>
      <div className="search" role="search">
        <label htmlFor="search">Search</label>
        <input
          id="search"
          type="search"
          autoComplete="off"
          spellCheck={false}
          disabled={waiting}
          value={query.text ?? ""}
          onChange={(event) => {
            const { text: _, ...rest } = query;
            ask(event.target.value === "" ? rest : { ...rest, text: event.target.value }, "slide");
          }}
        />
        <output htmlFor="search">{query.text ? `${found} found` : ""}</output>
      </div>
    </div>
  );
}
