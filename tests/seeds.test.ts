import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { datasetSchema, readDataset } from "@on-record/core";
import { readRecord } from "@on-record/core/node";
import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset, Problem } from "@on-record/core";

const folder = fileURLToPath(new URL("../seeds/", import.meta.url));

/** The five texts as they were given, by the sha256 of their bytes. Nobody may edit them, not even to mend a misprint. */
const given: Record<string, string> = {
  "000_dcdaf14bae1be015.txt": "d179cc3569e264fc9bbce553103a547f95c2de31a8a98ae5de328f18b3a3e2a6",
  "001_296bb11adf4991a7.txt": "83a8f5f29f82d1b295f9d6f74dca8e177946dd412d06fd9f15436dd85ee8225f",
  "002_c282645b1884e03b.txt": "71ab0de842fba115c7ed5357c863ffab0e854b72f78c9d378deead6e9f419b08",
  "003_78a78cdeff3d7203.txt": "51615f35e2b62cb8cb4da4e3813f72c083ae883d68f2cdb66b219b1335f0c1ee",
  "004_46da3cbaf8e3bbae.txt": "6750c73909d7462c4a3fcbc8684e4a8893d504c57404117d95d3b36305fc987d",
};

describe("the record in seeds/", () => {
  let dataset: Dataset;
  let problems: Problem[];
  beforeAll(async () => {
    const read = await readRecord(folder);
    problems = read.problems;
    if (!read.dataset) throw new Error(problems.map(({ at, message }) => `${at.file}:${at.line}:${at.column} ${message}`).join("\n"));
    dataset = read.dataset;
  });

  it("has no problem, not even a warning", () => {
    expect(problems).toEqual([]);
  });

  it.each(Object.entries(given))("keeps %s byte for byte", (file, digest) => {
    expect(
      createHash("sha256")
        .update(readFileSync(`${folder}${file}`))
        .digest("hex"),
    ).toBe(digest);
  });

  it("has a source for each text and for nothing else", () => {
    expect(Object.fromEntries(dataset.sources.map((source) => [source.file, source.digest]))).toEqual(given);
  });

  it("shows for every quote the very words of its source", () => {
    const texts = new Map(dataset.sources.map(({ id, text }) => [id, text]));
    for (const { id, evidence } of dataset.reports) {
      const words = evidence.spans.map(({ start, end }) => texts.get(evidence.source)?.slice(start, end)).join(" … ");
      expect({ id, words }).toEqual({ id, words: evidence.exact });
    }
  });

  it("is what its own schema says, and comes back from JSON as it was", () => {
    expect(datasetSchema.safeParse(dataset).error?.issues ?? []).toEqual([]);
    expect(readDataset(JSON.stringify(dataset), "seeds.json")).toEqual({ dataset, problems: [] });
  });

  it("is frozen, down to the last span", () => {
    expect(Object.isFrozen(dataset)).toBe(true);
    expect(Object.isFrozen(dataset.reports[0]?.evidence.spans[0])).toBe(true);
    expect(Object.isFrozen(dataset.events[0]?.happened.bounds)).toBe(true);
  });

  it("lists every kind of record by id, in the order of code units", () => {
    for (const name of ["sources", "actors", "events", "statements", "claims", "reports", "questions", "relations"] as const) {
      const ids = dataset[name].map(({ id }): string => id);
      expect({ name, ids }).toEqual({ name, ids: ids.toSorted() });
    }
  });
});
