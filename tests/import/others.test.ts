import { parse } from "@on-record/core";
import { dataset as seeds } from "@on-record/core/dataset";
import { formats } from "@on-record/core/exchange";
import { type ImportOptions, importers } from "@on-record/core/import";
import { datasetOf } from "@on-record/core/testing";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";

const lines = (...all: string[]) => `${all.join("\n")}\n`;
const errorsOf = (files: Parameters<typeof parse>[0]) => parse(files).problems.filter(({ severity }) => severity === "error");
const fileOf = (files: Parameters<typeof parse>[0], path: string) =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

describe("a table of somebody else", () => {
  const gazette = "The gates were shut on Monday. “We have shut them,” said Anna Ost. The gates were shut again.\n";
  const table = lines(
    "Statement,Words,Link,Who,When",
    `The gates were shut,The gates were shut on Monday,https://gazette.example/1,,`,
    `The gates were shut,We have shut them,https://gazette.example/1,Anna Ost,2024-03`,
    `The fee was paid,,https://herald.example/7,Anna Ost,2024-02-05`,
    `The keys are lost,,,,`,
  );
  const columns = { claim: "Statement", quote: "words", url: "Link", speaker: "Who", said: "When" } as const;
  const read = (text: string, options: ImportOptions = {}) =>
    importers.csv.read({ name: "table.csv", text }, { columns, texts: { "https://gazette.example/1": gazette }, ...options });

  it("becomes claims, and reports where the words stand in a text", async () => {
    const { files, problems, losses } = await read(table);
    expect(problems).toEqual([]);
    expect(errorsOf(files)).toEqual([]);
    const { dataset } = parse(files);
    expect(dataset!.reports.map(({ claim, form, statement, evidence }) => [claim, form, statement, evidence.exact])).toEqual([
      ["the-gates-were-shut", "narration", undefined, "The gates were shut on Monday"],
      ["the-gates-were-shut", "direct", "anna-ost-speaks-2024-03", "We have shut them"],
    ]);
    expect(dataset!.claims.map(({ text }) => text)).toEqual(["The fee was paid", "The gates were shut", "The keys are lost"]);
    expect(dataset!.statements[0]!.said.edtf).toBe("2024-03");
    expect(losses.map(({ message }) => message)).toEqual([
      "2 rows without a quote: their claims are written, and no reports",
      "1 source of which only the address is known: its text file is empty",
      "3 claims taken to be of happenings, since their kinds are not told",
      "1 actor taken for a person, since its kind is not told",
      "1 date that rests on the file alone, and on no words of a text",
    ]);
  });

  it("never makes up a quote: a row without one is a claim that says where it is from, beside a source by its address", async () => {
    const { files } = await read(table);
    const { dataset } = parse(files);
    expect(dataset!.sources.map(({ url, text }) => [url, text])).toContainEqual(["https://herald.example/7", ""]);
    expect(dataset!.reports.filter(({ claim }) => claim === ("the-fee-was-paid" as never))).toEqual([]);
    expect(fileOf(files, "record.yaml")).toContain("# line 4 of the table: affirms: Anna Ost; said 2024-02-05; https://herald.example/7\n");
  });

  it("tells the row whose words are not in the text, or in two places of it, and keeps its claim", async () => {
    const { files, problems } = await read(
      lines(
        "Statement,Words,Link,Who,When",
        "Shut,The gates were closed,https://gazette.example/1,,",
        "Again,The gates were shut,https://gazette.example/1,,",
      ),
    );
    expect(problems.map(({ code, at }) => [code, at.line])).toEqual([
      ["quote-not-found", 2],
      ["quote-ambiguous", 3],
    ]);
    expect(parse(files).dataset!.claims.map(({ text }) => text)).toEqual(["Again", "Shut"]);
  });

  it("tells a column that is not there, with those that are", async () => {
    const { files, problems } = await importers.csv.read({ name: "t.csv", text: table }, { columns: { claim: "Claim" } });
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ code: "import-column-missing", message: `the file has no column "Claim" for claim` }]);
    expect(problems[0]!.hint).toContain(`"Statement"`);
    expect((await importers.csv.read({ name: "t.csv", text: table })).problems).toMatchObject([{ code: "import-column-missing" }]);
  });

  it("tells a text that is not given, a date that is none, a word that it does not know, a row without a claim", async () => {
    const text = lines("claim,quote,source,said,stance,speaker", "A,words,nowhere,,,", "B,We have shut them,g,soon,denies,Anna", ",x,g,,,");
    const { problems, files } = await importers.csv.read({ name: "t.csv", text }, { texts: { "g.txt": gazette } });
    expect(problems.map(({ code, at }) => [code, at.line])).toEqual([
      ["import-text-missing", 2],
      ["bad-date", 3],
      ["bad-value", 3],
      ["import-row-empty", 4],
    ]);
    expect(errorsOf(files)).toEqual([]);
  });

  it("that is no CSV tells where it ceases to be one, and nothing of the rows before", async () => {
    const { files, problems, losses } = await read(`${table},x,nowhere,,\n"shut,We,,,\n`);
    expect(problems.map(({ code, at }) => [code, at.line])).toEqual([["import-syntax", 7]]);
    expect([files, losses]).toEqual([[], []]);
  });

  it("may begin with a mark, and end its lines as Windows does", async () => {
    const marked = await read(`\ufeff${table.replaceAll("\n", "\r\n")}`);
    expect(marked).toEqual(await read(table));
  });

  it("is added to a record that is there, whose texts it knows and whose ids it leaves alone", async () => {
    const into = datasetOf({
      sources: { gazette: { text: gazette, url: "https://gazette.example/1" } },
      claims: { "the-gates-were-shut": "The gates were shut" },
      reports: [],
    });
    const { files, problems } = await read(table, { into, texts: {} });
    expect(problems).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(["imported-table.yaml", "herald-example-7.yaml", "herald-example-7.txt"]);
    const yaml = fileOf(files, "imported-table.yaml");
    expect(yaml).not.toContain("record:");
    expect(yaml).toContain("id: the-gates-were-shut-2");
    expect(yaml).toContain("source: gazette");
  });

  it("is no CSV, and says where", async () => {
    const { problems, files } = await read(`Statement\n"never closed\n`);
    expect({ files, codes: problems.map(({ code }) => code) }).toEqual({ files: [], codes: ["import-syntax"] });
  });
});

describe("a timeline of TimelineJS", () => {
  const timeline = {
    title: { text: { headline: "The mill" } },
    events: [
      {
        unique_id: "shutting",
        start_date: { year: "2024", month: "3", day: 5 },
        text: { headline: "<b>The gates</b> are shut &amp; bolted", text: "<p>On Monday.</p><script>alert(1)</script>" },
      },
      {
        start_date: { year: -44, month: 3 },
        end_date: { year: -43 },
        text: { headline: "The gates are shut" },
        media: { url: "https://x.example/1.jpg" },
      },
      { start_date: { year: 2024, month: 2, day: 30 }, text: { headline: "“We open again”" } },
      { text: { text: "nothing" } },
    ],
  };
  const read = () => importers.timelinejs.read({ name: "mill.json", text: JSON.stringify(timeline, null, 2) });

  it("becomes events on their days, told by the timeline itself", async () => {
    const { files, problems, losses } = await read();
    expect(problems.map(({ code, at }) => [code, at.line > 1])).toEqual([
      ["bad-date", true],
      ["import-slide-empty", true],
    ]);
    expect(errorsOf(files)).toEqual([]);
    const { dataset } = parse(files);
    expect(dataset!.record.title).toBe("mill");
    expect(dataset!.events.map(({ id, title, happened }) => [id, title, happened.edtf])).toEqual([
      ["shutting", "The gates are shut & bolted", "2024-03-05"],
      ["the-gates-are-shut", "The gates are shut", "-0043-03/-0042"],
      ["we-open-again", "“We open again”", "XXXX"],
    ]);
    expect(dataset!.sources[0]).toMatchObject({ id: "timeline", title: "The mill" });
    expect(dataset!.reports.map(({ claim, form, evidence }) => [claim, form, evidence.exact])).toEqual([
      ["shutting-told", "narration", "The gates are shut & bolted"],
      ["the-gates-are-shut-told", "narration", "The gates are shut"],
      ["we-open-again-told", "narration", "“We open again”"],
    ]);
    expect(losses.map(({ code }) => code)).toEqual([
      "kinds-assumed",
      "dates-unquoted",
      "markup-left-out",
      "media-left-out",
      "slides-undated",
    ]);
  });

  it("that we wrote keeps the title and the days of every line", async () => {
    const written = formats.timelinejs.write(seeds);
    const { files, problems } = await importers.timelinejs.read({ name: "seeds.json", text: written.text });
    expect(problems).toEqual([]);
    expect(errorsOf(files)).toEqual([]);
    const slides = (JSON.parse(written.text) as { events: { text: { headline: string } }[] }).events;
    const { dataset } = parse(files);
    expect(dataset!.events).toHaveLength(slides.length);
    const again = formats.timelinejs.write(dataset!, { query: { ...queryOf("happened") } }).text;
    const daysOf = (text: string) =>
      (JSON.parse(text) as { events: { start_date: object; end_date: object }[] }).events
        .map(({ start_date, end_date }) => JSON.stringify([start_date, end_date]))
        .sort();
    expect(daysOf(again)).toEqual(daysOf(written.text));
  });

  it("that is none says what it lacks", async () => {
    const codes = async (text: string) => (await importers.timelinejs.read({ name: "x.json", text })).problems.map(({ code }) => code);
    expect(await codes("{")).toEqual(["import-syntax"]);
    expect(await codes(`{"slides":[]}`)).toEqual(["import-foreign"]);
  });
});

describe("annotations of somebody else", () => {
  const text = "👋 The gates were shut. The fee was paid. The fee was paid twice.";
  const note = (selector: unknown, body: unknown = "A note <of mine>", source = "https://gazette.example/1") => ({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "https://me.example/notes#1",
    type: "Annotation",
    body,
    target: { source, selector },
  });
  const read = (value: unknown) =>
    importers["web-annotation"].read({ name: "notes.json", text: JSON.stringify(value) }, { texts: { "https://gazette.example/1": text } });
  const quote = (exact: string, more: object = {}) => ({ type: "TextQuoteSelector", exact, ...more });

  it("become reports of their words, with their notes for claims", async () => {
    const { files, problems } = await read([note(quote("The gates were shut"))]);
    expect(problems).toEqual([]);
    const { dataset } = parse(files);
    expect(dataset!.claims[0]!.text).toBe("A note <of mine>");
    expect(dataset!.reports[0]!.evidence.exact).toBe("The gates were shut");
    expect(dataset!.sources[0]!.url).toBe("https://gazette.example/1");
  });

  it("are settled by a place that has the same words, counted in code points", async () => {
    const place = { type: "TextPositionSelector", start: 41, end: 57 };
    const { files, problems } = await read(note([quote("The fee was paid"), place]));
    expect(problems).toEqual([]);
    expect(parse(files).dataset!.reports[0]!.evidence.spans).toEqual([{ start: 42, end: 58 }]);
    expect((await read(note(quote("The fee was paid")))).problems.map(({ code }) => code)).toEqual(["quote-ambiguous"]);
    const wrong = { type: "TextPositionSelector", start: 3, end: 19 };
    expect((await read(note([quote("The fee was paid"), wrong]))).problems.map(({ code }) => code)).toEqual(["quote-ambiguous"]);
  });

  test.each([
    ["words that are not there", note(quote("The gates were closed")), "quote-not-found"],
    ["a place without words", note({ type: "TextPositionSelector", start: 1, end: 5 }), "import-quote-missing"],
    ["a text that is not given", note(quote("x"), "n", "https://other.example/9"), "import-text-missing"],
    ["no annotation", { type: "Person" }, "import-foreign"],
  ])("with %s are told, and make no report", async (_, value, code) => {
    const { files, problems } = await read(value);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(files.length === 0 || (parse(files).dataset?.reports ?? []).length === 0).toBe(true);
  });
});

describe("whatever is read", () => {
  const names = Object.keys(importers) as (keyof typeof importers)[];
  const written = {
    json: "json",
    "json-lines": "json-lines",
    csv: "csv",
    timelinejs: "timelinejs",
    "web-annotation": "web-annotation",
  } as const;
  const small = datasetOf({
    sources: { gazette: { text: "The gates were shut. =SUM(1)", published: "2024-03" } },
    statements: { speech: { speaker: "anna", said: "2024-02" } },
    reports: [
      { source: "gazette", claim: "shut", statement: "speech", form: "indirect", quote: "The gates were shut" },
      { source: "gazette", claim: "sum", quote: "=SUM(1)" },
    ],
  });

  test.each(names)("%s never throws, and gives files that parse or none", async (name) => {
    const text = formats[written[name]].write(small).text;
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.nat(30), fc.string({ unit: "binary", maxLength: 12 }), async (at, gone, put) => {
        const options = { texts: { gazette: small.sources[0]!.text } };
        const { files, problems } = await importers[name].read(
          { name: "x", text: text.slice(0, at) + put + text.slice(at + gone) },
          options,
        );
        for (const { path } of files) expect(path).not.toMatch(/^\/|\\|(?:^|\/)\.\.(?:\/|$)/);
        expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
        if (problems.every(({ severity }) => severity === "warning") && name !== "json" && name !== "json-lines")
          expect(errorsOf(files)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const queryOf = (clock: "happened") => ({
  source: [],
  actor: [],
  event: [],
  question: [],
  act: [],
  form: [],
  stance: [],
  without: [],
  clock,
  lane: "source" as const,
});
