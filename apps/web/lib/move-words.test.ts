import { expect, test } from "vitest";
import { datasetOf } from "@on-record/core/testing";
import type { MoveLink } from "@on-record/core/query";
import { movesWords } from "./move-words";

const dataset = datasetOf({ actors: { miller: "The miller" } });
const holder = { kind: "actor", actor: "miller" } as unknown as MoveLink["holder"];
const link = (from: string, to: string, order: MoveLink["order"], moved?: true) =>
  ({
    holder,
    from: { position: from, voice: "a" },
    to: { position: to, voice: "b" },
    order,
    ...(moved ? { moved } : {}),
  }) as unknown as MoveLink;
const words = (...links: MoveLink[]) => movesWords(dataset, links, (id) => id);

test("a move is told as one, a later position that goes with the first as no move", () => {
  expect(words(link("open", "shut", "then", true))).toEqual(["→ The miller moved from “open” to “shut”."]);
  expect(words(link("open", "shut", "then"))).toEqual(["→ The miller: first “open”, later “shut”."]);
});

test("an order that is not settled is said once for all positions, and pair by pair where some of it is known", () => {
  expect(words(link("a", "b", "not-settled"), link("a", "c", "not-settled"), link("b", "c", "not-settled"))).toEqual([
    "⇅ The miller: no text settles which came first, “a”, “b” or “c”.",
  ]);
  expect(words(link("a", "b", "not-settled"), link("a", "c", "not-settled"), link("b", "c", "then"))).toEqual([
    "→ The miller: first “b”, later “c”.",
    "⇅ The miller: no text settles which came first, “a” or “b”.",
    "⇅ The miller: no text settles which came first, “a” or “c”.",
  ]);
});
