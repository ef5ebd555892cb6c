import type { Beside, Dataset, DisputeLine, Holder, Holding, Question } from "@on-record/core/query";
import { Places } from "./places.js";
import { reportAt } from "./parts.js";
import { keepTimes, type KeptTimes, readTimes } from "./row-times.js";

/**
 * Who holds which position of each question, where all sources are public. Holders, lists and times by their places among
 * those of all lines; of holdings what a list shows, in columns of one position after the other.
 */
export type KeptLines = KeptTimes & {
  readonly holders: readonly Holder[];
  /** Sources and zones, which many have alike. */
  readonly lists: readonly (Holding["sources"] | Holding["zones"])[];
  readonly lines: readonly (readonly [question: Question["id"], line: KeptLine])[];
};
type KeptLine = Pick<DisputeLine, "sources" | "holders" | "held"> & {
  readonly positions: readonly { readonly sources: Holding["sources"]; readonly holdings: readonly KeptHolding[] }[];
} & Readonly<Record<"leftOpen" | "elsewhere" | "asked", readonly KeptBeside[]>>;
type KeptHolding = readonly [holder: number, state: Holding["state"], since: number, sources: number, zones: number, entailed: 0 | 1];
type KeptBeside = readonly [holder: number, said: number, report: number, zone: Beside["printed"]["zone"]];

export function keepLines(lines: readonly DisputeLine[], dataset: Dataset): KeptLines {
  const holders = new Places<Holder>();
  const lists = new Places<Holding["sources"] | Holding["zones"]>();
  const times = keepTimes(dataset);
  const reports = new Map(dataset.reports.map((report, at) => [report, at]));
  const beside = ({ holder, said, printed: { report, zone } }: Beside): KeptBeside => [
    holders.of(holder),
    times.of(said),
    reports.get(report)!,
    zone,
  ];
  const holding = ({ holder, state, since, sources, zones, entailed }: Holding): KeptHolding => [
    holders.of(holder),
    state,
    times.of(since),
    lists.of(sources),
    lists.of(zones),
    entailed ? 1 : 0,
  ];
  const kept = lines.map(({ question, positions, leftOpen, elsewhere, asked, ...counts }) => {
    const line: KeptLine = {
      ...counts,
      positions: positions.map(({ sources, holdings }) => ({ sources, holdings: holdings.map(holding) })),
      leftOpen: leftOpen.map(beside),
      elsewhere: elsewhere.map(beside),
      asked: asked.map(beside),
    };
    return [question.id, line] as const;
  });
  return { lines: kept, holders: holders.all, lists: lists.all, ...times.kept() };
}

/** A line that was kept. `make` makes it as ever: by which acts of saying somebody holds a position is worked out when it is asked for. */
export type LineOf = (question: Question, make: () => DisputeLine) => DisputeLine | undefined;

export function readLines(kept: KeptLines, dataset: Dataset): LineOf {
  const lines = new Map(kept.lines);
  const times = readTimes(kept, dataset);
  const made = new Map<DisputeLine, () => DisputeLine>();
  // One property for all of them, so that holdings are alike for the engine too.
  const stands: PropertyDescriptor = {
    get(this: Holding) {
      const [line, make] = [...made].find(([{ positions }]) => positions.some(({ holdings }) => holdings.includes(this)))!;
      made.delete(line);
      make().positions.forEach(({ holdings }, nth) =>
        holdings.forEach((whole, at) =>
          Object.defineProperty(line.positions[nth]!.holdings[at]!, "stands", { value: whole.stands, enumerable: true }),
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
    printed: { report: reportAt(dataset, report), zone, publicity: "public" },
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
    const told = lines.get(question.id);
    if (!told) return undefined;
    const line: DisputeLine = {
      question,
      positions: question.positions.map((position, at) => {
        const { sources, holdings } = told.positions[at]!;
        return { position, holdings: holdings.map((holding) => holdingIn(position.id, holding)), sources };
      }),
      leftOpen: told.leftOpen.map(beside),
      elsewhere: told.elsewhere.map(beside),
      asked: told.asked.map(beside),
      sources: told.sources,
      holders: told.holders,
      held: told.held,
    };
    made.set(line, make);
    return line;
  };
}
