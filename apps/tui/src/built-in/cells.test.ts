import { dataset } from "@on-record/core/dataset";
import { asofStops, type Cell, coverage, emptyQuery } from "@on-record/core/query";
import { expect, test, vi } from "vitest";
import { keepCells, readCells } from "./cells.js";

const { rows } = coverage(dataset, emptyQuery);
const kept = JSON.parse(JSON.stringify(keepCells(coverage(dataset, emptyQuery))));

test("cells that were kept are the cells that core makes, to the last field", () => {
  const cellsOf = readCells(kept, dataset);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ question, cells }) => cellsOf(question, dataset.sources, () => cells))).toStrictEqual(rows.map(({ cells }) => cells));
});

test.each(asofStops(dataset))("as of %s they are the same, of the sources that there were", (asof) => {
  const then = coverage(dataset, { ...emptyQuery, asof });
  const sources = then.columns.map(({ source }) => source);
  expect(then.rows.length).toBeGreaterThan(0);
  for (const { question, cells } of then.rows) expect(readCells(kept, dataset)(question, sources, () => cells)).toStrictEqual(cells);
});

test("of some sources they are theirs, and their reports are found when somebody asks", () => {
  const [{ question, cells }] = rows as [(typeof rows)[number]];
  const make = vi.fn<() => readonly Cell[]>(() => [cells[2]!, cells[0]!]);
  const some = readCells(kept, dataset)(question, [dataset.sources[2]!, dataset.sources[0]!], make)!;
  expect(some.map(({ kind, stances }) => [kind, stances])).toEqual([cells[2]!, cells[0]!].map(({ kind, stances }) => [kind, stances]));
  expect(make).not.toHaveBeenCalled();
  expect(some.map(({ printed }) => printed)).toEqual([cells[2]!.printed, cells[0]!.printed]);
  expect(make).toHaveBeenCalledTimes(1);
});
