import { filesFormatNames, formats, textFormatNames } from "@on-record/core/exchange";
import { dataset } from "@on-record/core/dataset";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedSite, serveSite } from "./harness/site.js";

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
}, 300_000);
afterAll(() => site?.close());

const inHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

test("the data page leads to the record in every format, byte for byte as the library writes it", async () => {
  const page = await (await fetch(`${site.address}/data`)).text();
  const files = [...page.matchAll(/href="(\/download\/[^"]+)"/g)].map(([, path = ""]) => path);
  const tables = await Promise.all(filesFormatNames.map((name) => formats[name].write(dataset)));
  const texts = textFormatNames.map((name) => Buffer.from(formats[name].write(dataset).text));
  const written = new Set([...texts, ...tables.flatMap((table) => table.files.map(({ bytes }) => bytes))].map(inHex));
  expect(files).toHaveLength(written.size - 1);
  for (const file of files) {
    const answer = await fetch(site.address + file);
    expect(answer.status, file).toBe(200);
    expect(written.delete(inHex(new Uint8Array(await answer.arrayBuffer()))), file).toBe(true);
  }
  expect(written.size).toBe(1); // JSON is at /record.json
});
