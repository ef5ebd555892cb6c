import { stances, zoneKinds } from "@on-record/core/query";
import { id, list, number, object, oneOf, share, type Shape, text, told, yes } from "./shape.js";

const counts = object({
  claims: number,
  statements: number,
  reports: number,
  events: number,
  questions: number,
  relations: number,
  actors: number,
  sources: number,
});

const tally = list(object({ value: text, rows: number }));

export const statsShape: Shape = object({
  title: text,
  counts,
  covered: object({ share, sources: list(object({ source: id("the source"), letters: number, covered: number, share })) }),
  rows: object({
    asked: told(text, "The query, as a command line."),
    all: number,
    form: tally,
    stance: tally,
    act: tally,
    actor: tally,
    source: tally,
  }),
});

export const coverageShape: Shape = object({
  question: id("the question"),
  text,
  speak: told(number, "How many sources speak to it, of how many."),
  of: number,
  cells: list(
    object(
      {
        source: id("the source"),
        kind: oneOf(["told", "declined", "asked", "too-early", "silent"]),
        manners: list(oneOf(["own", "quoted", "in-part", "told"])),
        stances: list(oneOf(stances)),
        positions: list(id("a position")),
        reports: list(id("a report")),
      },
      { predates: oneOf(["yes", "maybe"]), pulled: told(yes, "Its source is pulled out, and it counts for nothing.") },
    ),
  ),
});

const sentence = object(
  { start: number, end: number, text },
  { zone: oneOf([...zoneKinds, "body"]), because: told(text, "The curator’s reason for leaving it out.") },
);

/** `problem`: the shape of a fault. */
export const checkShape = (problem: Shape): Shape =>
  object(
    { folder: text, problems: list(problem) },
    {
      counts,
      coverage: list(
        object({
          source: id("the source"),
          letters: number,
          covered: number,
          share,
          sentences: number,
          touched: number,
          excused: number,
          unread: list(sentence),
        }),
      ),
    },
  );
