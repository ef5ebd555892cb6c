import { lookup } from "@on-record/core/query";
import { count } from "../words/count.js";
import { whenWords } from "../rows/sentence.js";
import type { Command } from "./command.js";
import { listing } from "./listing.js";

export const events: Command = {
  needs: "record",
  asks: false,
  does: "list what the claims are about",
  words: { least: 0, most: 0 },
  example: "onrecord events",
  run: ({ dataset }) =>
    listing(
      dataset,
      "event",
      dataset.events.map((event) => {
        const claims = lookup(dataset).claimsOfEvent.of(event.id).length;
        return {
          id: event.id,
          words: event.title,
          facts: [event.kind, whenWords(event.happened), count(claims, "claim")],
          item: { ...event, claims },
        };
      }),
    ),
};
