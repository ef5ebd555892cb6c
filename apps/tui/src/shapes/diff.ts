import { stances } from "@on-record/core/query";
import { holder, holdingState } from "./rows.js";
import { date, id, list, object, oneOf, type Shape, text, told, yes } from "./shape.js";

const kinds = ["source", "actor", "event", "statement", "claim", "report", "question", "relation"] as const;

const row = (changes: readonly string[]): Shape =>
  object(
    {
      change: oneOf(changes),
      id: id("the row"),
      claim: id("its claim"),
      text: told(text, "The claim in the curator’s words."),
      stance: oneOf(stances),
      voice: told(text, "Who says it, in words."),
      said: date,
      published: date,
      sources: list(id("a source that prints it")),
    },
    { withdraws: told(yes, "It takes back or corrects.") },
  );

const moved = object(
  { change: { const: "moved" }, question: id("the question"), position: id("the position"), holder },
  { was: holdingState, is: holdingState },
);

const record = (change: string, more: Readonly<Record<string, Shape>> = {}, sometimes: Readonly<Record<string, Shape>> = {}): Shape =>
  object({ change: { const: change }, kind: oneOf(kinds), id: id("the record"), words: text, ...more }, sometimes);

/** What became public between two days; or the difference of two versions of a record. */
export const diffShape: Shape = {
  oneOf: [
    told(row(["public", "possibly"]), "Between two days."),
    told(row(["said", "unsaid"]), "Between two versions."),
    moved,
    record("added"),
    record("removed"),
    record("changed", { fields: list(text) }, { corrected: told(yes, "A report whose words, claim, stance or voice are others now.") }),
    record("renamed", { was: id("the record before") }),
  ],
};
