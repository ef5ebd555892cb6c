import { departureKinds, relationKinds, type Stance } from "@on-record/core";
import type { Random } from "./random.js";
import type { Shape } from "./shape.js";
import type { Proposition } from "./world.js";
import type { Plain } from "./yaml.js";

type Making = {
  readonly number: number;
  readonly propositions: readonly Proposition[];
  readonly shape: Shape;
  readonly random: Random;
  readonly questions: number;
  readonly relations: number;
};

type Taken = { readonly claim: string; readonly stance: Stance };

/** Questions whose positions somebody takes, and relations of claims: every tenth question is about two claims that exclude each other. */
export function disputesOf({ number, propositions, shape, random, questions, relations }: Making): {
  questions: Plain[];
  relations: Plain[];
} {
  const told = propositions.filter(({ taken }) => taken.size > 0);
  const stances: Taken[] = told.flatMap(({ id, taken }) => [...taken].map((stance) => ({ claim: id, stance })));
  const rivals = rivalsIn(told);
  const asked: Plain[] = [];
  const related = new Map<string, Plain>();
  const relate = (from: string, to: string, kind: string) =>
    related.set(`${from} ${to}`, { from, to, kind, because: "the one bears on the other as told" });

  for (let at = 0; at < questions; at++) {
    const id = `q${number}-${at}`;
    const kind = random.weighted(shape.questionKinds);
    const rival = at % 10 === 0 ? rivals[at / 10] : undefined;
    if (rival) for (const [from, to] of [rival]) relate(from.id, to.id, "contradicts");
    const sides: Taken[][] = rival
      ? rival.map((claim) => [{ claim: claim.id, stance: "affirms" }])
      : Array.from({ length: random.between(2, 3) }, () => random.some(stances, random.between(1, 3)));
    const positions = sides.map((claims, side) => ({ id: `${id}-${side}`, label: `Answer ${side + 1}`, claims: claims.map(written) }));
    const apparent = rival ? {} : random.chance(0.6) ? { state: "apparent", because: "all of it can be true at once" } : {};
    asked.push({ id, text: `What of ${told[at % told.length]!.core}?`, kind, ...apparent, positions });
  }
  while (related.size < relations) {
    // From an earlier claim to a later one, so that what entails never runs in a circle.
    const [from, to] = random.some(told, 2);
    relate(from!.id, to!.id, random.pick(relationKinds.filter((kind) => kind !== "contradicts")));
  }
  return { questions: asked, relations: [...related.values()] };
}

const written = ({ claim, stance }: Taken): Plain => (stance === "affirms" ? claim : { claim, stance });

/** Pairs of affirmed claims on the same event. */
function rivalsIn(told: readonly Proposition[]): [Proposition, Proposition][] {
  const affirmed = told.filter(({ taken }) => taken.has("affirms"));
  const byEvent = new Map<string, Proposition[]>();
  for (const claim of affirmed) {
    const event = claim.about[0]!.id;
    byEvent.set(event, [...(byEvent.get(event) ?? []), claim]);
  }
  return [...byEvent.values()].flatMap(([one, other]): [Proposition, Proposition][] => (one && other ? [[one, other]] : []));
}

/** How a wording may differ from another one. */
export const departure = (from: string, random: Random): Plain => ({
  from,
  kind: random.pick(departureKinds),
  because: "the words are not the same",
});
