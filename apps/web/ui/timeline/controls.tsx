import { clocks, lanes } from "@on-record/core/query";
import type { Query } from "@on-record/core/query";
import type { Ask } from "../../lib/use-query";
import { clockWords, laneWords } from "./control-words";

type Props = {
  query: Query;
  found: number;
  /** Left out while the record is not here: the controls then hold their place and take nothing. */
  ask?: Ask;
  /** Told when somebody comes to the search, before the first letter. */
  onSearch?: () => void;
  onHelp?: () => void;
};

/** The clock, the lanes and the search of the timeline. Without script they are not shown. */
export function Controls({ query, found, ask, onSearch, onHelp }: Props) {
  const choose = (change: Partial<Query>) => ask && (() => ask({ ...query, ...change }));
  return (
    <div className="controls needs-script">
      <fieldset disabled={!ask}>
        <legend>When it</legend>
        {clocks.map((clock) => (
          <button type="button" className="choice" key={clock} aria-pressed={query.clock === clock} onClick={choose({ clock })}>
            {clockWords[clock]}
          </button>
        ))}
      </fieldset>
      <fieldset disabled={!ask}>
        <legend>A lane for each</legend>
        {lanes.map((lane) => (
          <button type="button" className="choice" key={lane} aria-pressed={query.lane === lane} onClick={choose({ lane })}>
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
          disabled={!ask}
          value={query.text ?? ""}
          readOnly={!ask}
          onFocus={onSearch}
          onChange={
            ask &&
            ((event) => {
              const { text: _, ...rest } = query;
              ask(event.target.value === "" ? rest : { ...rest, text: event.target.value }, "letter");
            })
          }
        />
        <output htmlFor="search">{query.text ? `${found} found` : ""}</output>
      </div>
      <button type="button" className="keys" disabled={!onHelp} onClick={onHelp}>
        Keys <kbd>?</kbd>
      </button>
    </div>
  );
}
