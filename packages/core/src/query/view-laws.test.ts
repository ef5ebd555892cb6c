import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../model/dataset.js";
import type { SourceId } from "../model/id.js";
import { emptyQuery } from "../model/query/query.js";
import { acts, forms, stances } from "../model/vocabulary.js";
import { datasetOf } from "../testing/dataset-builder.js";
import { asofStops } from "./publications.js";
import { bearingsOn } from "./bearing.js";
import { coverage } from "./coverage.js";
import { disputes } from "./disputes.js";
import { holderKey } from "./holders.js";
import { movesIn } from "./moves.js";
import { origins } from "./origins.js";
import { positions } from "./positions.js";
import { rowsOf } from "./row.js";
import { textCoverage, unread } from "./sentences.js";
import { without } from "./without.js";
import { wording } from "./wording.js";

const id = (text: string) => text as never;
const oneOf = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const date = oneOf("2024-01-05", "2024-01-20", "2024-01", "2024-02", "[2024-01-10..2024-02-10]", "[..2024-02-01]", "XXXX");
const [sources, statements, claims] = [
  ["s1", "s2", "s3", "s4"],
  ["t1", "t2", "t3"],
  ["c1", "c2", "c3"],
];
const record = <Value>(keys: readonly string[], value: fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value])));

/** Small disputes in which anybody may say anything, in any order, and claims bear on each other in any way. */
const anyDispute: fc.Arbitrary<Dataset> = fc
  .record({
    sources: record(
      sources,
      fc.record({ published: date, publisher: oneOf("p1", "p2"), agency: oneOf("wire") }, { requiredKeys: ["published"] }),
    ),
    statements: record(statements, fc.record({ speaker: oneOf("ann", "ben", "unknown"), said: date, maybe: fc.subarray(["t1"]) })),
    reports: fc.array(
      fc.record(
        {
          source: oneOf(...sources),
          claim: oneOf(...claims),
          statement: oneOf(...statements),
          stance: oneOf(...stances),
          form: oneOf(...forms),
          act: oneOf(...acts.slice(0, 3), "ask" as const, "decline" as const),
          ascribed: oneOf("ann"),
          via: fc.subarray(["wire"]),
          zone: oneOf("headline" as const),
        },
        { requiredKeys: ["source", "claim", "form"] },
      ),
      { maxLength: 12 },
    ),
    relations: fc.uniqueArray(
      fc
        .record({ from: oneOf("c1", "c2"), to: oneOf("c2", "c3"), kind: oneOf("contradicts" as const, "entails" as const) })
        .filter(({ from, to }) => from !== to),
      { selector: ({ from, to, kind }) => `${from} ${kind} ${to}`, maxLength: 3 },
    ),
    worded: fc.boolean(),
  })
  .map(({ reports, worded, ...rest }) => {
    const told = reports.map((report, at) => ({ ...report, id: `r${at}` }));
    const taking = (claim: string, stance: (typeof stances)[number]) => ({
      id: `${claim}-${stance}`,
      label: claim,
      claims: [{ claim, stance }],
      reports: [],
    });
    const words = { id: "words", label: "words", claims: [], reports: told.slice(0, 2).map((report) => report.id) };
    return datasetOf({
      ...rest,
      actors: { ann: "Ann", ben: "Ben" },
      claims: { c1: {}, c2: {}, c3: {} },
      reports: told as never,
      questions: {
        q1: { positions: [taking("c1", "affirms"), taking("c1", "rejects"), taking("c2", "affirms")] },
        q2: { positions: worded ? [words] : [taking("c3", "affirms")] },
      },
    });
  });

const holds = (check: (dataset: Dataset) => void) => fc.assert(fc.property(anyDispute, check), { numRuns: 80 });
const pulling = (check: (dataset: Dataset, out: SourceId[], more: SourceId[]) => void) =>
  fc.assert(
    fc.property(anyDispute, fc.subarray(sources), fc.subarray(sources), (dataset, some, others) =>
      check(dataset, some as SourceId[], [...new Set([...some, ...others])] as SourceId[]),
    ),
    { numRuns: 60 },
  );

describe("positions", () => {
  it("have holders only from reports that take them, and each such report has its holder", () => {
    holds((dataset) => {
      for (const question of dataset.questions) {
        const taking = bearingsOn(dataset, question).flatMap(({ report, positions: taken }) =>
          taken.map((position) => `${position} ${report.id}`),
        );
        const held = positions(dataset, question.id, emptyQuery)!.positions.flatMap(({ position, holdings }) =>
          holdings.flatMap(({ stands }) => stands.flatMap(({ printed }) => printed.map(({ report }) => `${position.id} ${report.id}`))),
        );
        expect(held.toSorted()).toEqual(taking.toSorted());
        for (const { report, positions: taken } of bearingsOn(dataset, question)) if (report.act === "ask") expect(taken).toEqual([]);
      }
    });
  });

  it("are given up only for something the same holder said, never before and never in the same breath", () => {
    holds((dataset) => {
      for (const { id: question } of dataset.questions) {
        const { positions: views } = positions(dataset, question, emptyQuery)!;
        const voices = new Map(dataset.reports.map((report) => [report.statement ?? report.source, report]));
        for (const { holder, stands } of views.flatMap(({ holdings }) => holdings)) {
          for (const stand of stands) {
            expect(stand.against.length > 0).toBe(stand.state !== "holds");
            expect(stand.against).not.toContain(stand.voice);
            if (holder.kind === "source") expect(stand.state).toBe("holds");
            for (const voice of stand.against) expect(voices.has(voice)).toBe(true);
          }
        }
      }
    });
  });

  it("show as of a day only what was printed by then, and everything in the end", () => {
    holds((dataset) => {
      for (const asof of asofStops(dataset)) {
        for (const { holdings } of positions(dataset, id("q1"), { asof, without: [] })!.positions) {
          for (const { publicity, state } of holdings) {
            expect(publicity).not.toBe("not-yet");
            if (publicity === "possibly") expect(state).not.toBe("holds");
          }
        }
      }
    });
  });

  it("have moves that join one holder’s lines of different positions", () => {
    holds((dataset) => {
      const { lines, links } = movesIn(dataset, positions(dataset, id("q1"), emptyQuery)!);
      const known = new Set(lines.map(({ position, holder, stand }) => `${position} ${holderKey(holder)} ${stand.voice}`));
      for (const { holder, from, to } of links) {
        expect(from.position).not.toBe(to.position);
        for (const end of [from, to]) expect(known).toContain(`${end.position} ${holderKey(holder)} ${end.voice}`);
      }
    });
  });
});

describe("origins", () => {
  it("are at least one, at most as many as articles, and known where no doubt is named", () => {
    holds((dataset) => {
      const { articles, origins: count, groups, doubts } = origins(dataset, dataset.reports);
      expect(count.min).toBeLessThanOrEqual(count.max);
      expect(count.max).toBeLessThanOrEqual(articles);
      expect(count.min > 0).toBe(dataset.reports.length > 0);
      expect(doubts.length > 0).toBe(count.min < count.max);
      expect(groups.flatMap(({ reports }) => reports).toSorted()).toEqual(dataset.reports.map((report) => report.id).toSorted());
    });
  });
});

describe("without", () => {
  it("no source, nothing falls; without all, everything", () => {
    holds((dataset) => {
      expect(without(dataset, [])).toEqual({ sources: [], rows: [], claims: [], positions: [], statements: [], datings: [], kept: [] });
      expect(
        without(
          dataset,
          dataset.sources.map((source) => source.id),
        ).rows,
      ).toEqual(rowsOf(dataset));
    });
  });

  it("more sources, nothing comes back", () => {
    pulling((dataset, some, more) => {
      const [less, most] = [without(dataset, some), without(dataset, more)];
      const fallen = ({ positions: lost }: typeof less) =>
        lost.filter((loss) => loss.fallen).map(({ question, position }) => `${question} ${position}`);
      expect(most.rows.map((row) => row.id)).toEqual(expect.arrayContaining(less.rows.map((row) => row.id)));
      expect(most.claims).toEqual(expect.arrayContaining([...less.claims]));
      expect(most.statements).toEqual(expect.arrayContaining([...less.statements]));
      expect(fallen(most)).toEqual(expect.arrayContaining(fallen(less)));
    });
  });

  it("a source, the positions that fall are those that nobody takes in a dispute without it", () => {
    pulling((dataset, some) => {
      const fallen = without(dataset, some).positions.filter((loss) => loss.fallen);
      for (const { question, position } of fallen) {
        const left = positions(dataset, question, { without: some })!.positions.find((view) => view.position.id === position)!;
        expect(left.holdings).toEqual([]);
      }
    });
  });
});

describe("coverage", () => {
  it("has in its cells the reports that bear on the question, and is silent where there are none", () => {
    holds((dataset) => {
      for (const { question, cells, speak, of } of coverage(dataset, emptyQuery).rows) {
        const printed = cells.flatMap((cell) => cell.printed.map(({ report }) => report));
        const bearing = bearingsOn(dataset, question).map(({ report }) => report.id);
        expect(printed.map((report) => report.id)).toEqual(expect.arrayContaining(bearing));
        for (const cell of cells) {
          expect(cell.printed.length === 0).toBe(cell.kind === "silent" || cell.kind === "too-early");
          expect(cell.printed.every(({ report }) => report.source === cell.source)).toBe(true);
        }
        expect(speak).toBe(cells.filter((cell) => cell.printed.length > 0).length);
        expect(of).toBe(cells.length);
      }
    });
  });

  it("has the questions of the list of disputes", () => {
    holds((dataset) => {
      const asked = (rows: readonly { question: { id: string } }[]) => rows.map(({ question }) => question.id).toSorted();
      expect(asked(coverage(dataset, emptyQuery).rows)).toEqual(asked(disputes(dataset, emptyQuery)));
    });
  });
});

describe("wording", () => {
  it("has one lemma a ladder, which comes first, and every report of the statement among its witnesses", () => {
    holds((dataset) => {
      for (const statement of dataset.statements) {
        const { ladders } = wording(dataset, statement.id, emptyQuery)!;
        const witnesses = ladders.flatMap((ladder) => ladder.witnesses);
        expect(witnesses.filter(({ lemma }) => lemma)).toEqual(ladders.map((ladder) => ladder.witnesses[0]));
        const reports = dataset.reports.filter((report) => report.statement === statement.id).map((report) => report.id);
        expect(witnesses.map(({ report }) => report.id)).toEqual(expect.arrayContaining(reports));
      }
    });
  });
});

describe("unread text", () => {
  it("and touched text make up the sentences", () => {
    holds((dataset) => {
      for (const source of dataset.sources) {
        const { sentences, touched, covered, letters } = textCoverage(dataset, source.id)!;
        expect(touched + unread(dataset, source.id)!.length).toBe(sentences);
        expect(covered).toBeLessThanOrEqual(letters);
      }
    });
  });
});
