import { lookup } from "@on-record/core/query";
import { reasonLines } from "../evidence/reasons.js";
import { nameOf } from "../evidence/voice.js";
import { whenWords } from "../rows/sentence.js";
import { dim, line } from "../text/line.js";
import { hanging } from "../text/wrap.js";
import { fact, section, type Teller, titled, wide } from "./shown.js";

export const tellEvent: Teller<"event"> = (dataset, event, page) => {
  const look = lookup(dataset);
  const listed = (items: readonly { readonly id: string; readonly words: string }[]) =>
    items.flatMap(({ id, words }) => hanging(line("  "), line(`${words}  `, dim(id)), wide(page)));
  return [
    ...titled(page, event.title, [event.id, `event, ${event.kind}`, event.place, event.part && `part of ${event.part}`]),
    ...fact(page, "happened", `${event.happened.edtf}, ${whenWords(event.happened)}`),
    ...(event.participants.length > 0 ? fact(page, "with", event.participants.map((actor) => nameOf(dataset, actor)).join(", ")) : []),
    ...(event.maybe.length > 0 ? fact(page, "maybe same", event.maybe.join(", ")) : []),
    [],
    ...section("Parts", listed(look.partsOfEvent.of(event.id).map(({ id, title }) => ({ id, words: title })))),
    ...section(
      "Said there",
      listed(look.statementsOfEvent.of(event.id).map(({ id, speaker }) => ({ id, words: nameOf(dataset, speaker as never) }))),
    ),
    ...section("Claims about it", listed(look.claimsOfEvent.of(event.id).map(({ id, text }) => ({ id, words: text })))),
    ...reasonLines(dataset, event.happened, wide(page)),
  ];
};
