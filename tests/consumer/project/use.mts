import type { Dataset, Problem } from "@on-record/core";
import { parse, parseEdtf } from "@on-record/core";
import { dataset } from "@on-record/core/dataset";
import { type Format, type FormatName, formats } from "@on-record/core/exchange";
import { importers, type ImportOptions } from "@on-record/core/import";
import { readRecord } from "@on-record/core/node";
import { cleanText, emptyQuery, type Query, timeline } from "@on-record/core/query";

const record: Dataset = dataset;
const date = parseEdtf("2024-02");
const { problems } = await readRecord(process.argv[2] ?? ".");
const first: Problem | undefined = problems[0];

const query: Query = { ...emptyQuery, stance: ["rejects"] };
const rows: readonly { readonly id: string }[] = timeline(record, query).rows;
const name: FormatName = "csv";
const format: Format = formats[name];
const { text } = formats.csv.write(record, { query });
const { files } = await formats.parquet.write(record);
const bytes: Uint8Array = files[0]!.bytes;

const options: ImportOptions = { columns: { claim: "What" } };
const imported = await importers.csv.read({ name: "a.csv", text: "What\nThe gates were shut" }, options);
const again = parse((await importers.json.read({ name: "r.json", text: formats.json.write(record).text })).files);

console.log(
  JSON.stringify({
    sources: record.sources.length,
    date: date.ok,
    clean: cleanText("a\u001bb").includes("\u001b"),
    first: first?.code,
    rows: rows.length,
    lines: text.split("\r\n").length - 2,
    gives: format.gives,
    parquet: String.fromCharCode(...bytes.subarray(0, 4)),
    claims: parse(imported.files).dataset?.claims.length,
    again: again.dataset?.reports.length,
  }),
);
