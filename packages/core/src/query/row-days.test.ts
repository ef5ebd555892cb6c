import { describe, expect, it } from "vitest";
import type { Dataset } from "../model/dataset.js";
import type { Dating } from "../model/dating.js";
import { parseEdtf } from "../model/edtf/parse.js";
import { emptyQuery } from "../model/query/query.js";
import { datasetOf, whenOf } from "../testing/dataset-builder.js";
import { daysById, daysOfRow, dayWord } from "./row-days.js";
import { rowById } from "./row-by-id.js";

const telling = (source: string, told: Partial<Dating>): Dating => {
  const read = parseEdtf(told.edtf ?? "XXXX");
  if (!read.ok) throw new Error(told.edtf);
  return { source: source as Dating["source"] & string, basis: "printed", bounds: read.edtf.bounds, ...told };
};

// The gates were shut on the 22nd (Gazette) or on the 25th (Courier); the talk of it was held on a Thursday and sent on a Friday.
const sketched = datasetOf({
  events: { shutting: {}, talk: { kind: "saying" } },
  statements: { "miller-speaks": { speaker: "miller", occasion: "talk" } },
  claims: { shut: { about: ["shutting"] }, open: {} },
  reports: [
    { source: "gazette", claim: "shut" },
    { source: "courier", claim: "shut" },
    { source: "gazette", claim: "open", statement: "miller-speaks" },
  ],
});
const dated = {
  shutting: {
    ...whenOf("[2024-02-22..2024-02-25]"),
    rivals: [[0, 2]],
    datings: [
      telling("gazette", { edtf: "2024-02-22" as never }),
      telling("courier", { edtf: "2024-02" as never }),
      telling("courier", { edtf: "2024-02-25" as never }),
    ],
  },
  talk: { ...whenOf("2024-02"), datings: [telling("gazette", { rel: "thursday" }), telling("courier", { rel: "friday", aspect: "sent" })] },
};
const dataset: Dataset = {
  ...sketched,
  events: sketched.events.map((event) => ({ ...event, happened: dated[event.id as keyof typeof dated] })),
};
const row = (id: string) => rowById(dataset).get(id)!;
const apart = daysById(dataset, emptyQuery);

describe("the days of a row that sources tell apart", () => {
  it("cannot all be right where they are rivals, and a vaguer date is none of them", () => {
    const days = daysOfRow(dataset, row("gazette.shut"), "happened", apart)!;
    expect(days.rivals).toBe(true);
    expect(days.tellings.map((told) => [told.source, dayWord(told)])).toEqual([
      ["courier", "2024-02-25"],
      ["gazette", "2024-02-22"],
    ]);
  });

  it("are those of the occasion, where a saying takes its day from it", () => {
    const days = daysOfRow(dataset, row("miller-speaks.open"), "said", apart)!;
    expect(days).toMatchObject({ of: "talk", rivals: false });
    expect(days.tellings.map(dayWord)).toEqual(["Fri", "Thu"]);
  });

  it("belong to a clock: what happened twice was not said twice", () => {
    expect(daysOfRow(dataset, row("gazette.shut"), "said", apart)).toBeUndefined();
    expect(daysOfRow(dataset, row("gazette.shut"), "published", apart)).toBeUndefined();
    expect(daysOfRow(dataset, row("miller-speaks.open"), "happened", apart)).toBeUndefined();
  });

  it("are one day again when the other source is pulled out", () => {
    const one = daysById(dataset, { ...emptyQuery, without: ["courier" as never] });
    expect([...one.keys()]).toEqual([]);
  });
});
