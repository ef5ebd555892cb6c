import type { Dataset } from "../model/dataset.js";
import type { PositionId, QuestionId, SourceId, StatementId } from "../model/id.js";
import type { Position, Question } from "../model/question.js";
import type { ZoneKind } from "../model/vocabulary.js";
import type { Publicity } from "./asof.js";
import { type Bearing, bearingsOn } from "./bearing.js";
import { distinct } from "./distinct.js";
import { Groups } from "./groups.js";
import { conflict, type Holder, holderIn, holderKey, isOfWords, type Take } from "./holders.js";
import { lookup } from "./lookup.js";
import { cameAfter } from "./order.js";
import { byDirectness, compareText, type Printed, printedOf } from "./printed.js";
import { firstOf, type RowTime } from "./row-time.js";
import { type Stage, stageOf, type Staging } from "./stage.js";

/**
 * `holds`: by the latest that is known. `may-hold`: something that it cannot go with was said, and which of the two came
 * later is not known, or one of them was only possibly public. `moved`: something said surely later took its place.
 */
export type HoldingState = "holds" | "may-hold" | "moved";

/** One act of saying, or one source in its own voice, by which a holder takes a position. */
export type Stand = {
  readonly voice: StatementId | SourceId;
  readonly state: HoldingState;
  readonly said: RowTime;
  readonly publicity: Publicity;
  readonly printed: readonly Printed[];
  /** Voices of the same holder that displaced it (`moved`) or perhaps did (`may-hold`). */
  readonly against: readonly (StatementId | SourceId)[];
};

/** A holder in a position. */
export type Holding = {
  readonly holder: Holder;
  readonly position: PositionId;
  readonly state: HoldingState;
  readonly publicity: Publicity;
  /** Since when: the first of the acts of saying by which it holds (or, if it moved away, held) the position. */
  readonly since: RowTime;
  readonly stands: readonly Stand[];
  readonly sources: readonly SourceId[];
  /** Where in the articles, for a source in its own voice: headline, body. */
  readonly zones: readonly (ZoneKind | "body")[];
  /** By a claim from which the position’s claim follows, and by no other. */
  readonly entailed?: true;
};

/** A position and who is in it, by the day on which they took it as far as that is known. */
export type PositionView = {
  readonly position: Position;
  readonly holdings: readonly Holding[];
  readonly sources: readonly SourceId[];
};

/** Something that bears on a question without taking one of its positions. */
export type Beside = { readonly holder: Holder; readonly said: RowTime; readonly printed: Printed };

export type Positions = {
  readonly question: Question;
  readonly positions: readonly PositionView[];
  /** Reports that leave a claim of the question open; questions that were put, not answered, are not among them. */
  readonly leftOpen: readonly Beside[];
  /** Reports of a stance that no position names. */
  readonly elsewhere: readonly Beside[];
  /** Questions that somebody put: one who asks holds nothing. */
  readonly asked: readonly Beside[];
};

/**
 * Who holds which position of a question, as of a day and without the sources pulled out. An actor, or a source in its own
 * voice, holds a position by its latest report with that stance. A question whose positions all rest on reports is about
 * words, and its positions are held by the sources that print them. Undefined: no such question.
 */
export function positions(dataset: Dataset, id: QuestionId, query: Staging): Positions | undefined {
  const question = lookup(dataset).questions.get(id);
  return question && positionsAt(dataset, question, stageOf(dataset, query));
}

/** The same for a question that is known, at a stage. */
export function positionsAt(dataset: Dataset, question: Question, stage: Stage): Positions {
  const bearings = bearingsOn(dataset, question).filter(({ report }) => stage.prints(report.source));
  const voices = voicesOf(dataset, question, bearings, stage);
  const beside = (wanted: (bearing: Bearing) => boolean): Beside[] =>
    bearings
      .filter(wanted)
      .map(({ report }) => ({
        holder: holderIn(dataset, question, report),
        said: saidOf(dataset, report.statement, [report.source]),
        printed: printedOf(dataset, report, stage),
      }))
      .sort((a, b) => byTime(a.said, b.said) || byDirectness(a.printed, b.printed));
  const asks = ({ report }: Bearing) => report.act === "ask";
  const open = ({ report }: Bearing) => report.stance === "leaves-open";
  return {
    question,
    positions: question.positions.map((position) => {
      const holdings = holdingsOf(dataset, position, voices, stage);
      return { position, holdings, sources: distinct(holdings.flatMap((holding) => holding.sources)) };
    }),
    leftOpen: beside((bearing) => bearing.positions.length === 0 && open(bearing) && !asks(bearing)),
    elsewhere: beside((bearing) => bearing.positions.length === 0 && !open(bearing) && !asks(bearing)),
    asked: beside(asks),
  };
}

/** What one voice says on a question by one stance towards one claim: the least that can be held or given up. */
type Voice = Take & { readonly holder: Holder; readonly bearings: readonly Bearing[]; readonly publicity: Publicity };

/** Of each holder all voices. */
function voicesOf(dataset: Dataset, question: Question, bearings: readonly Bearing[], stage: Stage): (readonly Voice[])[] {
  const words = isOfWords(question);
  const groups = new Groups<string, Bearing>();
  for (const bearing of bearings) {
    const { id, source, statement, claim, stance, ascribed, act } = bearing.report;
    if (act === "ask") continue;
    const key = words ? `${source} ${id}` : [statement ?? source, claim, stance, ascribed, statement && ascribed ? source : ""].join(" ");
    groups.add(key, bearing);
  }
  const voices = new Groups<string, Voice>();
  for (const key of groups.keys()) {
    const own = groups.of(key);
    const { report } = own[0]!;
    const holder = holderIn(dataset, question, report);
    voices.add(`${holder.kind} ${holderKey(holder)}`, {
      // A report without a claim is of no stance: as long as it names no other, none can stand against it.
      voice: words ? report.source : (report.statement ?? report.source),
      claim: report.claim ?? (report.id as string as Take["claim"]),
      stance: report.stance,
      holder,
      bearings: own,
      publicity: stage.bestOf(own.map((bearing) => bearing.report.source)),
    });
  }
  return [...voices.keys()].map((key) => voices.of(key));
}

/** `voices` by their holders. */
function holdingsOf(dataset: Dataset, position: Position, voices: readonly (readonly Voice[])[], stage: Stage): Holding[] {
  const holdings = voices.flatMap((own) => {
    const here = own.filter((voice) => voice.bearings.some((bearing) => bearing.positions.includes(position.id)));
    if (here.length === 0) return [];
    return [
      holdingBy(
        position,
        here.map((voice) => standBy(dataset, position, voice, own, stage)),
        here,
      ),
    ];
  });
  return holdings.sort((a, b) => byTime(a.since, b.since) || compareText(holderKey(a.holder), holderKey(b.holder)));
}

function standBy(dataset: Dataset, position: Position, voice: Voice, own: readonly Voice[], stage: Stage): Stand {
  const rivals = own.flatMap((other) => {
    // What one voice says at once has no order.
    if (other.voice === voice.voice || !conflict(dataset, other, voice)) return [];
    const later = cameAfter(dataset, other.voice, voice.voice);
    return later === "no" ? [] : [{ voice: other.voice, surely: later === "yes" && other.publicity === "public" }];
  });
  const displacing = rivals.filter((rival) => rival.surely);
  const against = displacing.length > 0 ? displacing : rivals;
  const unsure = rivals.length > 0 || voice.publicity === "possibly";
  const reports = voice.bearings.filter((bearing) => bearing.positions.includes(position.id)).map((bearing) => bearing.report);
  return {
    voice: voice.voice,
    state: displacing.length > 0 ? "moved" : unsure ? "may-hold" : "holds",
    said: saidOf(
      dataset,
      voice.holder.kind === "source" ? undefined : reports[0]!.statement,
      reports.map((report) => report.source),
    ),
    publicity: stage.bestOf(reports.map((report) => report.source)),
    printed: reports.map((report) => printedOf(dataset, report, stage)).sort(byDirectness),
    against: distinct(against.map((rival) => rival.voice)),
  };
}

function holdingBy(position: Position, stands: readonly Stand[], voices: readonly Voice[]): Holding {
  const state = (["holds", "may-hold", "moved"] as const).find((each) => stands.some((stand) => stand.state === each))!;
  const current = stands.filter((stand) => stand.state === state);
  const printed = stands.flatMap((stand) => stand.printed);
  const taking = voices.flatMap((voice) => voice.bearings).filter((bearing) => bearing.positions.includes(position.id));
  return {
    holder: voices[0]!.holder,
    position: position.id,
    state,
    publicity: stands.some((stand) => stand.publicity === "public") ? "public" : "possibly",
    since: firstOf(current.flatMap((stand) => stand.said.whens)),
    stands: [...stands].sort((a, b) => byTime(a.said, b.said) || compareText(a.voice, b.voice)),
    sources: distinct(printed.map(({ report }) => report.source)),
    zones: distinct(printed.map(({ zone }) => zone)),
    ...(taking.every((bearing) => bearing.entailed) ? { entailed: true as const } : {}),
  };
}

/** When it was said: the statement's time, or, in a source's own voice, the first of the publications. */
function saidOf(dataset: Dataset, statement: StatementId | undefined, sources: readonly SourceId[]): RowTime {
  const look = lookup(dataset);
  if (statement) return firstOf([look.statements.get(statement)!.said]);
  return firstOf([...new Set(sources)].map((source) => look.sources.get(source)!.published));
}

/** By the earliest time that each can have been, then by the latest. What has no date comes last. */
export function byTime(a: RowTime, b: RowTime): number {
  const difference = (one: number | null, other: number | null, open: number) => {
    const [x, y] = [one ?? open, other ?? open];
    return x === y ? 0 : x - y;
  };
  const start = ({ bounds }: RowTime) => (bounds.earliestStart === null && bounds.latestEnd !== null ? -Infinity : bounds.earliestStart);
  return difference(start(a), start(b), Infinity) || difference(a.bounds.latestEnd, b.bounds.latestEnd, Infinity);
}
