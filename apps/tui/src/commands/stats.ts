import { acts, cleanText, type Dataset, forms, lookup, type Row, shortName, stances, timeline } from "@on-record/core/query";
import { countsOf, countText } from "../check/counts.js";
import { coverageOf, percent, untold } from "../check/summary.js";
import { againText, filterText } from "../rows/head.js";
import { blank, bold, dim, type Line, line } from "../text/line.js";
import { padEnd, padStart, widest } from "../text/width.js";
import { hanging, wrapText } from "../text/wrap.js";
import { count } from "../words/count.js";
import type { Command } from "./command.js";

/** How many of the rows have a value. A row that is printed in two forms counts in both. */
type Tally = { readonly value: string; readonly name: string; readonly rows: number };

export const stats: Command = {
  needs: "record",
  asks: true,
  does: "count the record, what is covered of its texts, and the rows that a query finds by form, stance, act, actor and source",
  words: { least: 0, most: 0 },
  example: "onrecord stats --actor=pashinyan",
  run({ dataset, query, flags }) {
    const texts = coverageOf(dataset);
    const told = texts.filter(({ source }) => !untold(source));
    const whole = shareOf(told);
    const found = timeline(dataset, query).rows.map(({ row }) => row);
    const tallies = Object.entries(talliesOf(dataset, found));
    const asked = filterText(query) || "everything";
    const talk = [
      "A row that is printed in several forms, acts or sources counts in each of them.",
      `Query: ${againText(query, "onrecord stats", flags)}`,
    ];
    return {
      items: () => [
        {
          title: dataset.record.title,
          counts: countsOf(dataset),
          covered: {
            share: whole,
            sources: told.map(({ source, letters, covered, share }) => ({ source: source.id, letters, covered, share })),
          },
          rows: { asked: againText(query, "onrecord claims", flags), all: found.length, ...itemsOf(tallies) },
        },
      ],
      sentences: () =>
        [
          `${dataset.record.title}: ${countText(dataset)}.`,
          `${percent(whole)} of all texts covered${told.length < texts.length ? " that are whole at hand" : ""}.`,
          ...texts.map(({ source, share }) => `Source ${source.id}: ${untold(source) ?? `${percent(share)} of its text covered`}.`),
          `${count(found.length, "row")} found, asked for: ${asked}.`,
          ...tallies.flatMap(([by, values]) => values.map(({ name, rows }) => `By ${by}: ${name}, ${count(rows, "row")}.`)),
        ].map((text) => cleanText(text)),
      lines: ({ width = Infinity }) => [
        ...hanging([], line(dataset.record.title), width),
        ...hanging([], line(countText(dataset)), width),
        blank,
        line(
          bold("Text covered by reports"),
          dim(`  ${percent(whole)} of all${told.length < texts.length ? " that are whole at hand" : ""}`),
        ),
        ...columns(
          texts.map(({ source, share }) => [source.id, untold(source) ? "not told" : percent(share)]),
          width,
        ),
        blank,
        ...hanging([], line(bold(count(found.length, "row")), dim(`  asked for: ${asked}`)), width),
        ...tallies.flatMap(([by, values]) =>
          values.length === 0
            ? []
            : [
                blank,
                [bold(`By ${by}`)],
                ...columns(
                  values.map(({ name, rows }) => [name, String(rows)]),
                  width,
                ),
              ],
        ),
        blank,
        ...talk.flatMap((text) => wrapText(text, width).map((one) => [dim(one)])),
      ],
    };
  },
};

/** The share of all readable letters of the record that lie in the words of a report; 1 where there is nothing to read. */
function shareOf(texts: ReturnType<typeof coverageOf>): number {
  const [letters, covered] = [sum(texts.map((text) => text.letters)), sum(texts.map((text) => text.covered))];
  return letters === 0 ? 1 : covered / letters;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function talliesOf(
  dataset: Dataset,
  rows: readonly Row[],
): Readonly<Record<"form" | "stance" | "act" | "actor" | "source", readonly Tally[]>> {
  const { actors } = lookup(dataset);
  const words = (values: readonly string[]) => values.map((value) => ({ value, name: value }));
  return {
    form: tally(words(forms), rows, (row) => row.forms),
    stance: tally(words(stances), rows, (row) => [row.stance]),
    act: tally(words(acts), rows, (row) => row.acts),
    actor: tally(
      [...actors].map(([value, actor]) => ({ value, name: shortName(actor) })),
      rows,
      (row) => [...row.speakers, ...(row.ascribed ? [row.ascribed] : [])],
    ),
    source: tally(words(dataset.sources.map(({ id }) => id)), rows, (row) => row.sources),
  };
}

/** The values that some row has: most rows first, then in the order given. */
function tally(values: readonly Omit<Tally, "rows">[], rows: readonly Row[], of: (row: Row) => readonly string[]): Tally[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of new Set(of(row))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return values.flatMap((one) => (counts.has(one.value) ? [{ ...one, rows: counts.get(one.value)! }] : [])).sort((a, b) => b.rows - a.rows);
}

const itemsOf = (tallies: readonly (readonly [string, readonly Tally[]])[]) =>
  Object.fromEntries(tallies.map(([by, values]) => [by, values.map(({ value, rows }) => ({ value, rows }))]));

/** Names on the left and numbers under each other on the right. A name that is too long for that goes on below itself. */
function columns(cells: readonly (readonly [string, string])[], width: number): Line[] {
  const right = widest(cells.map(([, number]) => number));
  const left = Math.min(widest(cells.map(([name]) => name)), Math.max(1, width - right - 4));
  return cells.flatMap(([name, number]) => {
    const [first = "", ...more] = wrapText(name, left);
    return [line(`  ${padEnd(first, left)}  ${padStart(number, right)}`), ...more.map((text) => line(`  ${text}`))];
  });
}
