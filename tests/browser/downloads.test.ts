import { formatNames, formats } from "@on-record/core/exchange";
import { dataset } from "@on-record/core/dataset";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedSite, serveSite } from "./harness/site.js";

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
}, 300_000);
afterAll(() => site?.close());

test("the data page leads to the record in every format, byte for byte as the library writes it", async () => {
  const page = await (await fetch(`${site.address}/data`)).text();
  const files = [...page.matchAll(/href="(\/download\/[^"]+)"/g)].map(([, path = ""]) => path);
  expect(files).toHaveLength(formatNames.length - 1);
  const written = new Set(formatNames.map((name) => formats[name].write(dataset!).text));
  for (const file of files) {
    const answer = await fetch(site.address + file);
    expect(answer.status, file).toBe(200);
    expect(written.delete(await answer.text()), file).toBe(true);
  }
  expect(written.size).toBe(1); // JSON is at /record.json
});
