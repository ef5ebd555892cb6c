import { questionKinds, questionStates, zoneKinds } from "@on-record/core/query";
import { holder, holdingState } from "./rows.js";
import { date, id, list, object, oneOf, type Shape, text, told, yes } from "./shape.js";

export const disputeShape: Shape = object(
  {
    id: id("the question"),
    text,
    kind: oneOf(questionKinds),
    state: oneOf(questionStates),
    positions: list(
      object({
        id: id("the position"),
        label: text,
        sources: list(id("a source that prints it")),
        holders: list(
          object(
            { holder, state: holdingState, since: date, sources: list(id("a source that tells it")) },
            { zones: list(oneOf([...zoneKinds, "body"])), entailed: told(yes, "By what follows from another claim.") },
          ),
        ),
      }),
    ),
    sources: list(id("a source that bears on it")),
    leftOpen: list(object({ holder, said: date, report: id("the report"), source: id("its source") })),
  },
  { because: told(text, "Why it is only apparent.") },
);
