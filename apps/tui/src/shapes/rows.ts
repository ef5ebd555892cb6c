import { acts, forms, stances } from "@on-record/core/query";
import { date, id, list, number, object, oneOf, type Shape, text, told, yes } from "./shape.js";

const marks = ["first", "same-statement", "maybe-same", "same-time", "later", "earlier", "not-known"] as const;

/** Where words stand in the text of their source, in UTF-16 units, end excluded. */
export const span: Shape = object({ start: number, end: number });

/** A row of the timeline, as `claims`, `search` and `tui` give it. */
export const rowShape: Shape = object(
  {
    id: told(text, "The row: its voice and its claim, as every face calls it."),
    claim: id("the claim"),
    text: told(text, "The claim in the curator’s words."),
    stance: oneOf(stances),
    voice: told(text, "Who says it, in words."),
    when: told(date, "When it was, on the query’s clock."),
    mark: told(oneOf(marks), "How it stands in time to the row above."),
    publicity: oneOf(["public", "possibly"]),
    sources: list(id("a source that prints it")),
    reports: list(
      object(
        {
          id: id("the report"),
          source: id("its source"),
          form: oneOf(forms),
          exact: told(text, "The words of the source, to the letter."),
          spans: list(span),
        },
        { act: oneOf(acts) },
      ),
    ),
  },
  {
    statement: id("the act of saying; left out: the source’s own voice"),
    source: id("the source that speaks for itself"),
    ascribed: id("the actor whose view the source tells"),
    uncertain: yes,
    approximate: yes,
    during: told(oneOf(["yes", "maybe"]), "Whether it falls within the time asked for."),
  },
);

/** Whoever holds a position. */
export const holder: Shape = {
  oneOf: [
    object({ kind: { const: "actor" }, actor: id("the actor") }, { ascribed: told(yes, "As a source tells it.") }),
    object({ kind: { const: "source" }, source: id("the source, in its own voice") }),
    object({ kind: { const: "unnamed" }, statement: id("the statement of a speaker who is not named") }),
  ],
};

export const holdingState: Shape = oneOf(["holds", "may-hold", "moved"]);
