import { acts, forms, type JsonSchema, stances, zoneKinds } from "@on-record/core";
import { extended, id, list, number, object, oneOf, type Shape, text, told, yes } from "./shape.js";

type List = "sources" | "actors" | "events" | "statements" | "claims" | "reports" | "questions" | "relations" | "problems";

/** The shape of one record of a kind, as an exported record has it. */
const recordShape = (dataset: JsonSchema, list: List): Shape =>
  (dataset as { properties: Record<List, { items: Shape }> }).properties[list].items;

export const problemShape = (dataset: JsonSchema): Shape => recordShape(dataset, "problems");

export const actorShape = (dataset: JsonSchema): Shape => extended(recordShape(dataset, "actors"), { statements: number });
export const eventShape = (dataset: JsonSchema): Shape => extended(recordShape(dataset, "events"), { claims: number });
/** A source without its text. */
export const sourceShape = (dataset: JsonSchema): Shape => extended(recordShape(dataset, "sources"), { reports: number }, ["text"]);

const kinds = {
  source: "sources",
  actor: "actors",
  event: "events",
  statement: "statements",
  claim: "claims",
  report: "reports",
  question: "questions",
  relation: "relations",
} as const satisfies Record<string, List>;

/** A row with all that is known of it. */
const fullRow = (when: Shape): Shape =>
  object(
    {
      id: id("the row"),
      claim: id("its claim"),
      stance: oneOf(stances),
      speakers: list(id("who spoke, or on whose behalf")),
      reports: list(id("a report")),
      sources: list(id("a source that prints it")),
      forms: list(oneOf(forms)),
      acts: list(oneOf(acts)),
      zones: list(oneOf([...zoneKinds, "body"])),
      events: list(id("an event that it is about")),
      questions: list(id("a question that it bears on")),
      positions: list(object({ question: id("the question"), position: id("the position") }, { entailed: yes })),
      times: object({ happened: when, said: when, published: when }),
    },
    { statement: id("the act of saying"), source: id("the source in its own voice"), ascribed: id("the actor whose view is told") },
  );

/** What has an id, by its kind. */
export function shownShape(dataset: JsonSchema): Shape {
  const { published } = (recordShape(dataset, "sources") as { properties: { published: { properties: { bounds: Shape } } } }).properties;
  const when = object(
    { edtf: text, bounds: published.properties.bounds, whens: list(published) },
    { uncertain: yes, approximate: yes, rivals: yes },
  );
  return {
    oneOf: [
      ...Object.entries(kinds).map(([kind, list]) => object({ kind: { const: kind }, record: recordShape(dataset, list) })),
      object({ kind: { const: "row" }, record: told(fullRow(when), "A row of the timeline: all reports of one voice.") }),
    ],
  };
}
