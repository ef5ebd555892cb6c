import { departureKinds } from "@on-record/core/query";
import { span } from "./rows.js";
import { date, id, list, object, oneOf, type Shape, text, told, yes } from "./shape.js";

export const wordingShape: Shape = object({
  statement: id("the statement"),
  said: date,
  ladders: told(
    list(
      object({
        claim: id("the claim"),
        text: told(text, "The claim in the curator’s words."),
        witnesses: told(
          list(
            object(
              {
                report: id("the report"),
                source: id("its source"),
                manner: oneOf(["own", "quoted", "in-part", "told"]),
                exact: told(text, "The words of the source, to the letter."),
                spans: list(span),
                departures: list(object({ kind: oneOf(departureKinds), because: text })),
              },
              {
                cue: told(text, "The printed verb."),
                lemma: told(yes, "What the others are held against."),
                maybe: told(yes, "Of another statement, which may be the same."),
              },
            ),
          ),
          "From the quoted words to those farthest from them.",
        ),
      }),
    ),
    "Claim by claim; the one that most places print comes first.",
  ),
  alone: list(object({ claim: id("a claim that one source alone has"), source: id("that source") })),
  maybe: list(id("a statement that it may be the same as")),
});
