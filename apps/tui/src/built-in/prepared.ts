import {
  type Cell,
  type Clock,
  type Dataset,
  type Mark,
  type Positions,
  type Query,
  type Question,
  type Row,
  type Source,
  toPairs,
  type VoiceLabel,
} from "@on-record/core/query";
import { readBearings } from "./bearings.js";
import { type CellsOf, type KeptCells, readCells } from "./cells.js";
import { readColumns } from "./columns.js";
import { type KeptMarks, type MarkBelow, readMarks } from "./marks.js";
import { readNodes } from "./nodes.js";
import { preparedOf } from "./parts.js";
import { type KeptPositions, type PositionsOf, readPositions } from "./positions.js";
import { readRanks } from "./ranks.js";
import { readRows } from "./rows.js";
import { readIndex } from "./search-index.js";
import type { Stage } from "./stages.js";
import { type KeptVoices, readVoices, type VoiceOf } from "./voices.js";
import { readWindows } from "./windows.js";

/** What core works out of a dataset once, or of its columns, which know it. */
type Key = Dataset | { readonly dataset: Dataset };
type Make = (key: Key) => unknown;

/** How each thing that the build has worked out is read, by the name that it has in core. */
const readers = {
  rowsOf: readRows,
  columnsOf: readColumns,
  ranksByClock: readRanks,
  nodesOf: readNodes,
  searchIndex: readIndex,
  bearingsByQuestion: readBearings,
  windows: readWindows,
  readings: (kept: readonly (readonly [string, unknown])[]) => new Map(kept),
} as Readonly<Record<string, (kept: never, dataset: Dataset, make: Make) => unknown>>;

/** The same way to make a thing once; of the built-in record it is read where the build has it. The build puts this into core. */
export function prepared(name: string, once: (make: Make) => Make): (make: Make) => Make {
  return (make) =>
    once((key) => {
      const dataset = "dataset" in key ? key.dataset : key;
      const kept = preparedOf(dataset, name);
      return kept === undefined ? make(key) : readers[name]!(kept as never, dataset, make);
    });
}

/** How core makes the positions and the cells of a question, and the others. */
type MakePositions = (dataset: Dataset, question: Question, stage: Stage) => Positions;
type MakeCells = (dataset: Dataset, question: Question, sources: readonly Source[], stage: Stage) => readonly Cell[];
type MakeQuestions = (dataset: Dataset, query: Query) => Question[];
type MakeMark = (dataset: Dataset, clock: Clock, one: { readonly row: Row }, above: { readonly row: Row } | undefined) => Mark;
type MakeVoice = (dataset: Dataset, row: Row) => VoiceLabel;

/** Reads what was worked out under a name, once for a dataset: two may be compared. Undefined: nothing of it is prepared. */
function readOnce<Kept, Read>(name: string, read: (kept: Kept, dataset: Dataset) => Read): (dataset: Dataset) => Read | undefined {
  const known = new WeakMap<Dataset, { readonly read: Read | undefined }>();
  return (dataset) => {
    let entry = known.get(dataset);
    if (!entry) {
      const kept = preparedOf(dataset, name) as Kept | undefined;
      entry = { read: kept && read(kept, dataset) };
      known.set(dataset, entry);
    }
    return entry.read;
  };
}

const positionsOf = readOnce<KeptPositions, PositionsOf>("positions", readPositions);
const cellsOf = readOnce<KeptCells, CellsOf>("cells", readCells);
const marksOf = readOnce<KeptMarks, MarkBelow>("marks", readMarks);
const voicesOf = readOnce<KeptVoices, VoiceOf>("voices", readVoices);

/** The same way to make the positions of a question; of the built-in record they are read, at the stages that days make of it. The build puts this into core. */
export function preparedPositions(make: MakePositions): MakePositions {
  return (dataset, question, stage) => {
    const made = () => make(dataset, question, stage);
    return positionsOf(dataset)?.(question, stage, made) ?? made();
  };
}

/** The same for what sources have on a question: what was public when changes nothing in it but how each report is told. */
export function preparedCells(make: MakeCells): MakeCells {
  return (dataset, question, sources, stage) => {
    const made = () => make(dataset, question, sources, stage);
    return cellsOf(dataset)?.(question, sources, made) ?? made();
  };
}

/** The same for how a row stands to the one above it, where the two follow each other in the whole record. */
export function preparedMark(make: MakeMark): MakeMark {
  return (dataset, clock, one, above) => (above && marksOf(dataset)?.(clock, one.row, above.row)) ?? make(dataset, clock, one, above);
}

/** The same for who puts a row of the whole record forward. */
export function preparedVoice(make: MakeVoice): MakeVoice {
  return (dataset, row) => voicesOf(dataset)?.(row) ?? make(dataset, row);
}

/** The same for the questions that a query leaves: those on which some row bears, where it leaves all rows. */
export function preparedQuestions(make: MakeQuestions): MakeQuestions {
  return (dataset, query) => {
    const kept = toPairs(query).length === 0 ? (preparedOf(dataset, "questionsOf") as readonly string[] | undefined) : undefined;
    if (!kept) return make(dataset, query);
    const found = new Set(kept);
    return dataset.questions.filter(({ id }) => found.has(id));
  };
}
