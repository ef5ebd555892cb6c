import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";

/** What four papers print of one promise, each in its own language: two run from right to left, and one is a long unbroken word. */
export const quotes = {
  arabic: "لن نغلق أبواب المطحنة (قبل 2025)",
  hebrew: "לא נסגור את שערי הטחנה, אמר הטוחן!",
  armenian: "Մենք չենք փակի ջրաղացի դարպասները",
  german: "Mühlentorschließungsverzögerungsankündigungsbestätigung",
} as const;

const languages = { arabic: "ar", hebrew: "he", armenian: "hy", german: "de" } as const satisfies Record<keyof typeof quotes, string>;
type Paper = keyof typeof quotes;
const papers = Object.keys(quotes) as Paper[];

const textOf = (paper: Paper) => `“${quotes[paper]}” (page 3).\n\nThe paper adds a sentence of its own.\n\nNobody reports this sentence.\n`;
const digest = (content: string) => createHash("sha256").update(content).digest("hex");

const record = {
  record: { title: "The promise of the mill", language: "en", clock: "UTC" },
  actors: [
    { id: "miller", name: "The miller", kind: "person", roles: [{ title: "miller" }], aliases: [{ name: "הטוחן", source: "hebrew" }] },
    { id: "mayor", name: "The mayor", kind: "person" },
  ],
  events: [
    {
      id: "promise",
      title: "The promise",
      kind: "saying",
      participants: ["miller"],
      happened: [
        { edtf: "2024-05-02", source: "arabic", basis: "metadata" },
        { edtf: "2024-05-03", source: "hebrew", basis: "metadata" },
      ],
    },
    { id: "shutting", title: "The shutting of the gates", kind: "happening" },
  ],
  statements: [
    { id: "miller-speaks", speaker: "miller", to: ["mayor"], occasion: "promise" },
    { id: "mayor-speaks", speaker: "mayor" },
  ],
  claims: [
    { id: "stay-open", text: "The gates will stay open", kind: "intent", subject: "miller", about: ["shutting"] },
    { id: "shut-soon", text: "The gates will be shut soon", kind: "intent", about: ["shutting"] },
  ],
  questions: [
    {
      id: "will-they-shut",
      text: "Will they be shut?",
      kind: "intent",
      positions: [
        { id: "no", label: "No", claims: ["stay-open"] },
        { id: "yes", label: "Yes", claims: ["shut-soon"] },
      ],
    },
  ],
  relations: [{ from: "stay-open", to: "shut-soon", kind: "contradicts", because: "gates cannot be both" }],
};

function paperOf(paper: Paper) {
  const by = paper === "german" ? { claim: "shut-soon", statement: "mayor-speaks" } : { claim: "stay-open", statement: "miller-speaks" };
  return {
    source: {
      id: paper,
      title: quotes[paper],
      digest: digest(textOf(paper)),
      language: languages[paper],
      published: [{ edtf: "2024-05", basis: "metadata" }],
    },
    reports: [
      { id: `${paper}-told`, ...by, form: "direct", ...(paper === "hebrew" ? { cue: "אמר" } : {}), quote: quotes[paper] },
      { id: `${paper}-own`, claim: by.claim, form: "narration", quote: "The paper adds a sentence of its own" },
    ],
  };
}

/** Beside the other builds, always at the same place: its site is found again as long as nothing has changed. */
const folder = fileURLToPath(new URL("../../../.on-record/tests/many-scripts", import.meta.url));

/** Writes a small record whose quotes are in Arabic, Hebrew, Armenian and German. @returns its folder. */
export async function writeManyScripts(): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "record.yaml"), stringify(record));
  for (const paper of papers) {
    await writeFile(join(folder, `${paper}.yaml`), stringify(paperOf(paper)));
    await writeFile(join(folder, `${paper}.txt`), textOf(paper));
  }
  return folder;
}
