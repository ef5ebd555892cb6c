import { overlaps, type Bounds } from "../../model/edtf/index.js";
import { quoted } from "../say.js";
import { holdsMoment } from "../times/moments.js";
import type { Judged, Rule } from "./judged.js";

type Place = { readonly question: string; readonly position: number; readonly apparent: boolean };

/** A contradiction joins positions of one open question, and its claims are about times that can be the same. */
export const contradictionsAreQuestions: Rule = (judged, problems) => {
  const { items, sound } = judged;
  const places = placesOfClaims(judged);
  const claims = new Map(items.claims.map((claim) => [claim.id, claim.value]));
  for (const relation of items.relations) {
    const { from, to, kind } = relation.value;
    if (from === to) {
      problems.add(
        "self-reference",
        relation.at(["to"]),
        `the relation joins ${quoted(from)} to itself`,
        "name another claim, or take it out",
      );
    }
    if (kind !== "contradicts" || !claims.has(from) || !claims.has(to)) continue;
    const shared = (places.get(from) ?? []).flatMap((one) =>
      (places.get(to) ?? []).filter((other) => other.question === one.question && other.position !== one.position),
    );
    if (shared.length === 0 && sound) {
      const message = `${quoted(from)} and ${quoted(to)} contradict each other, but they are not positions of one question`;
      problems.add(
        "contradiction-without-question",
        relation.at(),
        message,
        "add a question with a position for each of them, or choose another kind of relation",
      );
    } else if (shared.length > 0 && shared.every(({ apparent }) => apparent)) {
      const message = `${quoted(from)} and ${quoted(to)} contradict each other, but in question ${quoted(shared[0]?.question ?? "")} all positions can be true together`;
      problems.add("contradiction-apparent", relation.at(), message, "make the question `open`, or choose another kind of relation");
    }
    if (certainlyApart(timesOf(judged, from), timesOf(judged, to))) {
      const message = `${quoted(from)} and ${quoted(to)} are about different times, so both can be true`;
      problems.add("contradiction-apart-in-time", relation.at(), message, "correct the times, or choose another kind of relation");
    }
  }
};

function placesOfClaims({ items }: Judged): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const question of items.questions) {
    for (const [position, { claims = [] }] of question.value.positions.entries()) {
      for (const claim of claims) {
        const id = typeof claim === "string" ? claim : claim.claim;
        const place = { question: question.id, position, apparent: question.value.state === "apparent" };
        const known = places.get(id);
        if (known) known.push(place);
        else places.set(id, [place]);
      }
    }
  }
  return places;
}

/** The times that a claim is about: its own, or those of its events. */
function timesOf({ items, registry, times }: Judged, id: string): { bounds: Bounds }[] {
  const own = times.when.get(holdsMoment(id));
  if (own) return [own];
  const found = registry.get(id);
  const claim = found?.kind === "claim" ? (found.item as (typeof items.claims)[number]).value : undefined;
  return (claim?.about ?? []).flatMap((event) => times.when.get(event) ?? []);
}

const certainlyApart = (some: readonly { bounds: Bounds }[], others: readonly { bounds: Bounds }[]): boolean =>
  some.length > 0 && others.length > 0 && some.every((one) => others.every((other) => overlaps(one, other) === "no"));
