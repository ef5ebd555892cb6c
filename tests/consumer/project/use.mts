import type { Dataset, Problem } from "@on-record/core";
import { parseEdtf } from "@on-record/core";
import { dataset } from "@on-record/core/dataset";
import { readRecord } from "@on-record/core/node";
import { cleanText } from "@on-record/core/query";

const record: Dataset = dataset;
const date = parseEdtf("2024-02");
const { problems } = await readRecord(process.argv[2] ?? ".");
const first: Problem | undefined = problems[0];
console.log(
  JSON.stringify({ sources: record.sources.length, date: date.ok, clean: cleanText("a\u001bb").includes("\u001b"), first: first?.code }),
);
