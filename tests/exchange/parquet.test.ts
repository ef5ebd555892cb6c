import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { dataset } from "@on-record/core/dataset";
import { formats } from "@on-record/core/exchange";
import { emptyQuery, matchingReports } from "@on-record/core/query";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { hostileTexts, sayingEverywhere } from "./stories.js";

const lists = [
  "sources",
  "actors",
  "events",
  "statements",
  "claims",
  "reports",
  "questions",
  "relations",
  "precedence",
  "problems",
] as const;

/** What a reader has of a record: a field that is missing or null is none. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (part === null || part === undefined ? [] : [[name, told(part)]])),
  );
}

/** A file as another reader has it, and as a part that is all empty looks in the dataset: not there. */
async function readBack(bytes: Uint8Array): Promise<unknown> {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return told(await parquetReadObjects({ file: buffer }));
}

describe("Parquet", () => {
  let folder: string;
  let duck: DuckDBConnection;
  const ask = async (sql: string) => (await duck.runAndReadAll(sql)).getRowObjectsJson();
  const file = (name: string) => `'${join(folder, `${name}.parquet`).replaceAll("'", "''")}'`;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "on-record-parquet-"));
    for (const { name, bytes } of (await formats.parquet.write(dataset)).files) writeFileSync(join(folder, name), bytes);
    duck = await (await DuckDBInstance.create()).connect();
  });
  afterAll(() => {
    duck.closeSync();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(lists)("gives DuckDB the %s of the record, value for value", async (list) => {
    const rows = await ask(`select * from ${file(list)}`);
    expect(told(rows)).toEqual(told(dataset[list]));
    const [count] = await ask(`select count(*)::int as n from ${file(list)}`);
    expect(count).toEqual({ n: dataset[list].length });
  });

  it("joins on ids: who is reported to have rejected what, and where", async () => {
    const rows = await ask(`
      select r.id, c.text as claim, s.title as source
      from ${file("reports")} r join ${file("claims")} c on r.claim = c.id join ${file("sources")} s on r.source = s.id
      where r.stance = 'rejects' order by r.id`);
    const by = <Item extends { id: string }>(items: readonly Item[], id: string | undefined) => items.find((item) => item.id === id)!;
    expect(rows).toEqual(
      dataset.reports
        .filter(({ stance, claim }) => stance === "rejects" && claim)
        .map(({ id, claim, source }) => ({ id, claim: by(dataset.claims, claim).text, source: by(dataset.sources, source).title })),
    );
    expect(rows.length).toBeGreaterThan(3);
  });

  it("answers the question in docs/formats.md", async () => {
    const page = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");
    const [, sql = ""] = /```sql\n([\s\S]*?);\n```/.exec(page) ?? [];
    const rows = await ask(sql.replaceAll("'tables/", `'${folder.replaceAll("'", "''")}/`));
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row["text"]).toContain("leav");
  });

  it("lets the words of a quote be cut out of the text by its span", async () => {
    const [row] = await ask(`
      select count(*)::int as n, count(*) filter (substr(s.text, span.start::int + 1, (span.end - span.start)::int) = r.evidence.exact)::int as same
      from (select *, evidence.spans[1] as span from ${file("reports")} where len(evidence.spans) = 1) r
      join ${file("sources")} s on r.source = s.id`);
    expect(row).toEqual({ n: expect.any(Number), same: row!["n"] });
    expect(row!["n"]).toBeGreaterThan(100);
  });

  it("is read by hyparquet too", async () => {
    const { files } = await formats.parquet.write(dataset);
    expect(files.map(({ name }) => name)).toEqual(["record", ...lists].map((name) => `${name}.parquet`));
    const of = (name: string) => files.find((each) => each.name === `${name}.parquet`)!.bytes;
    expect(await readBack(of("claims"))).toEqual(told(dataset.claims));
    expect(await readBack(of("record"))).toEqual([told({ format: dataset.format, version: dataset.version, ...dataset.record })]);
  });

  test.each(hostileTexts.filter((text) => !/\p{Cs}/u.test(text)))("keeps a text as it is, such as %j", async (text) => {
    const record = sayingEverywhere(text);
    const { files } = await formats.parquet.write(record);
    const read = await Promise.all(files.slice(1).map(({ bytes }) => readBack(bytes)));
    expect(read).toEqual(lists.map((list) => told(record[list])));
  });

  it("holds what a query finds and what that names, and a file with no row where it finds nothing", async () => {
    const query = { ...emptyQuery, stance: ["rejects" as const] };
    const found = await formats.parquet.write(dataset, { query });
    const reports = (await readBack(found.files.find(({ name }) => name === "reports.parquet")!.bytes)) as { id: string }[];
    expect(reports.map(({ id }) => id)).toEqual([...matchingReports(dataset, query)].sort());
    const nothing = await formats.parquet.write(dataset, { query: { ...emptyQuery, text: "nobody said such a word" } });
    expect(await readBack(nothing.files.find(({ name }) => name === "reports.parquet")!.bytes)).toEqual([]);
  });

  it("writes the same twice, and refuses an address that is none", async () => {
    expect(await formats.parquet.write(dataset)).toEqual(await formats.parquet.write(dataset));
    await expect(formats.parquet.write(dataset, { address: "javascript:alert(1)" })).rejects.toThrow(/^address /);
  });
});
