import type { Beside, Dataset, Holder, Holding, Positions, Question, Report } from "@on-record/core/query";
import { Places } from "./places.js";
import { reportAt } from "./parts.js";
import { keepTimes, type KeptTimes, readTimes } from "./row-times.js";

/**
 * Who holds which position of each question, where all sources are public. Holders, lists and times by their places among
 * those of all questions; of holdings what a list shows, in columns of one position after the other.
 */
export type KeptPositions = KeptTimes & {
  readonly holders: readonly Holder[];
  /** Sources and zones, which many have alike. */
  readonly lists: readonly (Holding["sources"] | Holding["zones"])[];
  readonly questions: readonly (readonly [question: Question["id"], kept: KeptQuestion])[];
  /** Those few that take no position, by their places: the others need not be read for them. */
  readonly reports: Readonly<Record<number, Report>>;
};
type KeptQuestion = {
  readonly positions: readonly { readonly sources: Holding["sources"]; readonly holdings: readonly KeptHolding[] }[];
} & Readonly<Record<"leftOpen" | "elsewhere" | "asked", readonly KeptBeside[]>>;
type KeptHolding = readonly [holder: number, state: Holding["state"], since: number, sources: number, zones: number, entailed: 0 | 1];
type KeptBeside = readonly [holder: number, said: number, report: number, zone: Beside["printed"]["zone"]];

export function keepPositions(questions: readonly Positions[], dataset: Dataset): KeptPositions {
  const holders = new Places<Holder>();
  const lists = new Places<Holding["sources"] | Holding["zones"]>();
  const times = keepTimes(dataset);
  const places = new Map(dataset.reports.map((report, at) => [report, at]));
  const reports: Record<number, Report> = {};
  const beside = ({ holder, said, printed: { report, zone } }: Beside): KeptBeside => {
    const place = places.get(report)!;
    reports[place] = report;
    return [holders.of(holder), times.of(said), place, zone];
  };
  const holding = ({ holder, state, since, sources, zones, entailed }: Holding): KeptHolding => [
    holders.of(holder),
    state,
    times.of(since),
    lists.of(sources),
    lists.of(zones),
    entailed ? 1 : 0,
  ];
  const kept = questions.map(({ question, positions, leftOpen, elsewhere, asked }) => {
    const one: KeptQuestion = {
      positions: positions.map(({ sources, holdings }) => ({ sources, holdings: holdings.map(holding) })),
      leftOpen: leftOpen.map(beside),
      elsewhere: elsewhere.map(beside),
      asked: asked.map(beside),
    };
    return [question.id, one] as const;
  });
  return { questions: kept, reports, holders: holders.all, lists: lists.all, ...times.kept() };
}

/** What was kept of a question. `make` makes it as ever: by which acts of saying somebody holds a position is worked out when it is asked for. */
export type PositionsOf = (question: Question, make: () => Positions) => Positions | undefined;

export function readPositions(kept: KeptPositions, dataset: Dataset): PositionsOf {
  const questions = new Map(kept.questions);
  const times = readTimes(kept, dataset);
  const made = new Map<Positions, () => Positions>();
  // One property for all of them, so that holdings are alike for the engine too.
  const stands: PropertyDescriptor = {
    get(this: Holding) {
      const [asked, make] = [...made].find(([{ positions }]) => positions.some(({ holdings }) => holdings.includes(this)))!;
      made.delete(asked);
      make().positions.forEach(({ holdings }, nth) =>
        holdings.forEach((whole, at) =>
          Object.defineProperty(asked.positions[nth]!.holdings[at]!, "stands", { value: whole.stands, enumerable: true }),
        ),
      );
      return this.stands;
    },
    enumerable: true,
    configurable: true,
  };
  const beside = ([holder, said, report, zone]: KeptBeside): Beside => ({
    holder: kept.holders[holder]!,
    said: times[said]!,
    printed: { report: reportAt(dataset, report, kept.reports[report]), zone, publicity: "public" },
  });
  // By places: to take a list apart by names makes an object for each of them.
  const holdingIn = (position: Holding["position"], told: KeptHolding): Holding => {
    const holding: Omit<Holding, "stands" | "entailed"> & { entailed?: true } = {
      holder: kept.holders[told[0]]!,
      position,
      state: told[1],
      publicity: "public", // as all is
      since: times[told[2]]!,
      sources: kept.lists[told[3]] as Holding["sources"],
      zones: kept.lists[told[4]] as Holding["zones"],
    };
    if (told[5]) holding.entailed = true;
    return Object.defineProperty(holding, "stands", stands) as Holding;
  };
  return (question, make) => {
    const told = questions.get(question.id);
    if (!told) return undefined;
    const read: Positions = {
      question,
      positions: question.positions.map((position, at) => {
        const { sources, holdings } = told.positions[at]!;
        return { position, holdings: holdings.map((holding) => holdingIn(position.id, holding)), sources };
      }),
      leftOpen: told.leftOpen.map(beside),
      elsewhere: told.elsewhere.map(beside),
      asked: told.asked.map(beside),
    };
    made.set(read, make);
    return read;
  };
}
