import type { Beside, Dataset, Holder, Holding, PositionView, Positions, Question, Report } from "@on-record/core/query";
import { reportAt } from "./parts.js";
import { Places } from "./places.js";
import { putOff } from "./put-off.js";
import { keepTimes, type KeptTimes, readTimes } from "./row-times.js";
import { type Stage, stageKey } from "./stages.js";

/**
 * Who holds which position of each question, at the stages that are kept. Holders, lists and times by their places among
 * those of all stages; of holdings what a list shows.
 */
export type KeptPositions = KeptTimes & {
  readonly holders: readonly Holder[];
  /** Sources and zones, which many have alike. */
  readonly lists: readonly (Holding["sources"] | Holding["zones"])[];
  /** Each stage under its key, as JSON of its own: a command asks for one or two of them. */
  readonly stages: Readonly<Record<string, string>>;
  /** Those few that take no position, by their places: the others need not be read for them. */
  readonly reports: Readonly<Record<number, Report>>;
};
/** The questions of the dataset in their order, and the positions of each in theirs. */
type KeptStage = readonly KeptQuestion[];
type KeptQuestion = readonly [positions: readonly KeptPosition[], leftOpen: KeptBesides, elsewhere: KeptBesides, asked: KeptBesides];
type KeptPosition = readonly [sources: number, holdings: readonly KeptHolding[]];
type KeptHolding = readonly [holder: number, state: number, since: number, sources: number, zones: number, entailed: 0 | 1];
type KeptBesides = readonly (readonly [holder: number, said: number, report: number, zone: number])[];

const states: readonly Holding["state"][] = ["holds", "may-hold", "moved"];

/** @param stages of each kept stage all questions of the dataset, in their order. */
export function keepPositions(stages: ReadonlyMap<string, readonly Positions[]>, dataset: Dataset): KeptPositions {
  const holders = new Places<Holder>();
  const lists = new Places<Holding["sources"] | Holding["zones"]>();
  const times = keepTimes(dataset);
  const places = new Map(dataset.reports.map((report, at) => [report, at]));
  const reports: Record<number, Report> = {};
  const besides = (all: readonly Beside[]): KeptBesides =>
    all.map(({ holder, said, printed: { report, zone } }) => {
      const place = places.get(report)!;
      reports[place] = report;
      return [holders.of(holder), times.of(said), place, lists.of([zone])];
    });
  const holding = ({ holder, state, since, sources, zones, entailed }: Holding): KeptHolding => [
    holders.of(holder),
    states.indexOf(state),
    times.of(since),
    lists.of(sources),
    lists.of(zones),
    entailed ? 1 : 0,
  ];
  const position = ({ sources, holdings }: PositionView): KeptPosition => [lists.of(sources), holdings.map(holding)];
  const kept = [...stages].map(([key, questions]) => {
    const stage: KeptStage = questions.map(({ positions, leftOpen, elsewhere, asked }) => [
      positions.map(position),
      besides(leftOpen),
      besides(elsewhere),
      besides(asked),
    ]);
    return [key, JSON.stringify(stage)] as const;
  });
  return { stages: Object.fromEntries(kept), reports, holders: holders.all, lists: lists.all, ...times.kept() };
}

/**
 * What was kept of a question at a stage. Undefined: that stage is none of those. `make` makes it as ever: by which acts of saying
 * somebody holds a position is worked out when it is asked for.
 */
export type PositionsOf = (question: Question, stage: Stage, make: () => Positions) => Positions | undefined;

export function readPositions(kept: KeptPositions, dataset: Dataset): PositionsOf {
  const times = readTimes(kept, dataset);
  const places = new Map(dataset.questions.map((question, at) => [question, at]));
  const stages = new Map<string, KeptStage>();
  const keys = new WeakMap<Stage, string>();
  const stageOf = (stage: Stage): KeptStage | undefined => {
    const key = keys.get(stage) ?? stageKey(dataset, stage);
    keys.set(stage, key);
    const text = kept.stages[key];
    const told = stages.get(key) ?? (text === undefined ? undefined : (JSON.parse(text) as KeptStage));
    if (told) stages.set(key, told);
    return told;
  };
  const stands = putOff<Holding, "stands">("stands");
  return (question, stage, make) => {
    const place = places.get(question);
    const told = place === undefined ? undefined : stageOf(stage)?.[place];
    if (!told) return undefined;
    const stand = () =>
      make().positions.forEach(({ holdings }, nth) =>
        holdings.forEach((made, at) => stands.give(read.positions[nth]!.holdings[at]!, made.stands)),
      );
    // What holds a position was printed, so it was possibly public if it was not public.
    const publicityOf = (sources: Holding["sources"]) =>
      sources.some((source) => stage.publicityOf(source) === "public") ? "public" : "possibly";
    // By places: to take a list apart by names makes an object for each of them.
    const holdingIn = (position: Holding["position"], one: KeptHolding): Holding => {
      const sources = kept.lists[one[3]] as Holding["sources"];
      const holding: Omit<Holding, "stands" | "entailed"> & { entailed?: true } = {
        holder: kept.holders[one[0]]!,
        position,
        state: states[one[1]]!,
        publicity: publicityOf(sources),
        since: times[one[2]]!,
        sources,
        zones: kept.lists[one[4]] as Holding["zones"],
      };
      if (one[5]) holding.entailed = true;
      return stands.on(holding, stand);
    };
    const besides = (all: KeptBesides): Beside[] =>
      all.map((one) => {
        const report = reportAt(dataset, one[2], kept.reports[one[2]]);
        const [zone] = kept.lists[one[3]] as Holding["zones"];
        return {
          holder: kept.holders[one[0]]!,
          said: times[one[1]]!,
          printed: { report, zone: zone!, publicity: stage.publicityOf(report.source) },
        };
      });
    const read: Positions = {
      question,
      positions: told[0].map((one, at): PositionView => {
        const position = question.positions[at]!;
        return {
          position,
          holdings: one[1].map((holding) => holdingIn(position.id, holding)),
          sources: kept.lists[one[0]] as Holding["sources"],
        };
      }),
      leftOpen: besides(told[1]),
      elsewhere: besides(told[2]),
      asked: besides(told[3]),
    };
    return read;
  };
}
