// How long a query takes over 100,000 rows: a timeline with the counts of all facets, against one `Array.filter` over the same rows
// by the same fields, which gives neither an order nor a count. Both in one run, by turns: trust the ratio more than the times.
//   npm run bench -- query
import { type Dataset, emptyQuery, facets, type Query, rowIds, type Row, rowsOf, timeline } from "@on-record/core";
import { dataset as seeds } from "@on-record/core/dataset";
import { generateRecord, parsed, recordFiles, shapeOf } from "./generate/index.js";

const wanted = 3;
const times = Number(process.env["TIMES"] ?? 400); // fewer, to try it out

const start = performance.now();
const dataset: Dataset = parsed(recordFiles(generateRecord({ times, seed: 1, shape: shapeOf(seeds) })));
const rows = rowsOf(dataset);
console.log(
  `${rows.length.toLocaleString("en")} rows of ${dataset.sources.length.toLocaleString("en")} articles, parsed in ${((performance.now() - start) / 1000).toFixed(0)} s\n`,
);

/** One question a kind, asked of another actor, source or event each time, since answers are kept. */
type Asked = { readonly name: string; readonly query: (turn: number) => Query; readonly filter: (row: Row, query: Query) => boolean };

const nth = <Item extends { readonly id: string }>(items: readonly Item[], turn: number) =>
  items[(turn * 37) % items.length]!.id as Item["id"];
const shares = (some: readonly string[], others: readonly string[]) => others.length === 0 || others.some((other) => some.includes(other));

const asked: Asked[] = [
  {
    name: "everything",
    query: (turn) => ({ ...emptyQuery, without: [nth(dataset.sources, turn)] }),
    filter: (row, { without }) => row.sources.some((id) => !without.includes(id)),
  },
  {
    name: "an actor",
    query: (turn) => ({ ...emptyQuery, actor: [nth(dataset.actors, turn)] }),
    filter: (row, { actor }) => shares(row.speakers, actor),
  },
  {
    name: "an event, quoted",
    query: (turn) => ({ ...emptyQuery, event: [nth(dataset.events, turn)], form: ["direct"] }),
    filter: (row, { event, form }) => shares(row.events, event) && shares(row.forms, form),
  },
  {
    name: "a source, rejected",
    query: (turn) => ({ ...emptyQuery, source: [nth(dataset.sources, turn)], stance: ["rejects"] }),
    filter: (row, { source, stance }) => shares(row.sources, source) && stance.includes(row.stance),
  },
];

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const timed = (work: () => unknown): number => {
  const begin = performance.now();
  work();
  return performance.now() - begin;
};

timeline(dataset, emptyQuery); // columns, ranks and the order of things are made once
const head = ["ids + facets", "timeline + facets", "Array.filter", "ids", "timeline"];
const widths = [15, 20, 15, 9, 10];
const line = (name: string, cells: readonly string[]) =>
  console.log(name.padEnd(20) + cells.map((cell, at) => cell.padStart(widths[at]!)).join(""));
line("", head);
let worst = 0;
for (const { name, query, filter } of asked) {
  const turns = Array.from({ length: 21 }, (_, turn) => {
    const each = query(turn);
    const ids = timed(() => [rowIds(dataset, each), facets(dataset, each)]);
    const other = query(turn + 1000); // not the one that was just answered
    const whole = timed(() => [timeline(dataset, other), facets(dataset, other)]);
    return { ids, whole, theirs: timed(() => rows.filter((row) => filter(row, each))) };
  });
  const [ids, whole, theirs] = (["ids", "whole", "theirs"] as const).map((part) => median(turns.map((turn) => turn[part]))) as [
    number,
    number,
    number,
  ];
  worst = Math.max(worst, ids / theirs);
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  line(name, [ms(ids), ms(whole), ms(theirs), `${(ids / theirs).toFixed(1)}×`, `${(whole / theirs).toFixed(1)}×`]);
}
console.log(`worst ratio of ids + facets ${worst.toFixed(1)}× (wanted: at most ${wanted}× of 100,000 rows)`);
if (worst > wanted && rows.length >= 100_000) process.exitCode = 1;
