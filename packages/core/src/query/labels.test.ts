import { expect, it } from "vitest";
import { datasetOf } from "../testing/dataset-builder.js";
import { reasonText, shortName, sourceLabel, statementLabel, voiceLabel, voiceText } from "./labels.js";
import { lookup } from "./lookup.js";
import { rowById } from "./row-by-id.js";

const town = datasetOf({
  sources: { gazette: { publisher: "gazette-house" }, leaflet: {} },
  actors: {
    miller: "Ada van der Mühle",
    council: { name: "The town council", short: "Council", kind: "government" },
    "gazette-house": { name: "The Gazette", kind: "outlet" },
    radio: { name: "Radio Weir", kind: "outlet" },
  },
  events: { interview: { title: "interview at the weir" }, briefing: { title: "Mühle’s briefing" } },
  statements: {
    talk: { speaker: "miller", for: "council", to: ["radio", "gazette-house"], occasion: "interview" },
    rumour: { speaker: "unknown" },
    "to-press": { speaker: "miller", to: ["radio"], occasion: "briefing" },
    "at-briefing": { speaker: "miller", occasion: "briefing" },
  },
  reports: [
    { source: "gazette", claim: "gates-shut", zone: "headline" },
    { source: "leaflet", claim: "gates-shut", ascribed: "council" },
    { id: "r3", source: "leaflet", claim: "gates-shut", statement: "talk" },
    { id: "r4", source: "leaflet", claim: "gates-shut", statement: "rumour" },
    { id: "r5", source: "gazette", claim: "gates-old", zone: "headline" },
    { id: "r6", source: "gazette", claim: "gates-old" },
    { id: "r7", source: "leaflet", claim: "gates-old" },
  ],
});
const voice = (row: string) => voiceText(voiceLabel(town, rowById(town).get(row)!));

it("names are short: the one the record gives, a person's last, else the whole", () => {
  expect(town.actors.map(shortName)).toEqual(["Council", "The Gazette", "Mühle", "Radio Weir"]);
  expect(town.sources.map((source) => sourceLabel(town, source))).toEqual(["The Gazette", undefined]);
  expect(lookup(town).find("talk")?.kind).toBe("statement");
});

it("a voice is the speaker, the source with the part it speaks in, or whose view is told", () => {
  expect(voice("talk.gates-shut")).toBe("Mühle for Council");
  expect(voice("rumour.gates-shut")).toBe("not named");
  expect(voice("gazette.gates-shut")).toBe("The Gazette headline");
  expect(voice("gazette.gates-old")).toBe("The Gazette");
  expect(voice("leaflet.gates-old")).toBe("leaflet body");
  expect(voice("leaflet.gates-shut")).toBe("Council");
});

it("a statement is called by who spoke, to whom and where", () => {
  expect(statementLabel(town, "talk" as never)).toBe("Mühle for Council to Radio Weir and The Gazette, interview at the weir");
  expect(statementLabel(town, "rumour" as never)).toBe("A speaker not named");
});

it("an occasion that names the speaker is told once", () => {
  expect(statementLabel(town, "to-press" as never)).toBe("Mühle to Radio Weir");
  expect(statementLabel(town, "at-briefing" as never)).toBe("Mühle’s briefing");
});

it("a reason names what it rests on, whole ids only", () => {
  const reason = {
    side: "not-after",
    day: "2024-02-01",
    because: "talk was before briefing, as small-talk has it",
    refs: ["talk", "briefing"],
  } as never;
  expect(reasonText(town, reason)).toBe(
    "“Mühle for Council to Radio Weir and The Gazette, interview at the weir” was before “Mühle’s briefing”, as small-talk has it",
  );
});
