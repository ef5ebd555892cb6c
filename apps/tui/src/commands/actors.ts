import { lookup } from "@on-record/core/query";
import { count } from "../words/count.js";
import type { Command } from "./command.js";
import { listing } from "./listing.js";

export const actors: Command = {
  needs: "record",
  asks: false,
  does: "list who speaks and who is spoken of",
  words: { least: 0, most: 0 },
  example: "onrecord actors",
  run: ({ dataset }) =>
    listing(
      dataset,
      "actor",
      dataset.actors.map((actor) => {
        const statements = lookup(dataset).statementsOfActor.of(actor.id).length;
        return {
          id: actor.id,
          words: actor.name,
          facts: [actor.kind, count(statements, "statement")],
          item: { ...actor, statements },
        };
      }),
    ),
};
