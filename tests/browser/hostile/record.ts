import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";

/** Does something that a test sees, if it is ever run. */
const act = "document.documentElement.dataset.taken='yes'";

/** Each tries to become more than text; together they stand in every field that takes text. */
export const attacks = {
  script: `<script>${act}</script>`,
  image: `<img src=x onerror="${act}">`,
  closing: `</script></title></textarea><svg onload="${act}"><!--`,
  attribute: `" onmouseover="${act}" x="`,
  template: "{{7*7}} ${7*7} <%= 7*7 %>",
  address: `javascript:${act}`,
  // An escape sequence that renames a terminal, a bell, a carriage return, a reversal of the direction, an invisible space.
  controls: "\u001b]0;taken\u0007 over\rwritten \u202eesrever\u202c zero\u200bwidth",
} as const;

const all = Object.values(attacks).join(" ");

const text = `Headline ${attacks.script} ${attacks.closing}

The miller said: “We ${attacks.image} shut ${attacks.controls} the gates ${attacks.attribute}.”

Nobody reads this sentence ${attacks.template} ${attacks.address} at all.
`;
const excerpt = `Before it: do not show me. “The gates are open,” said the mayor. After it: do not show me either.\n`;

const digest = (content: string) => createHash("sha256").update(content).digest("hex");

const day = (source: string, of: number) => ({ edtf: `2024-02-${of}`, basis: "inferred", because: all, source });

const record = {
  record: {
    title: `Mill ${all}`,
    language: "en",
    clock: "UTC",
    changes: [{ on: "2024-05", ids: ["constructor"], what: all, because: all }],
  },
  actors: [
    { id: "constructor", name: `Miller ${all}`, kind: "person", roles: [{ title: all }] },
    { id: "mayor", name: "Mayor", kind: "person" },
  ],
  // Two sources date it differently, and neither can be ruled out.
  events: [{ id: "prototype", title: `Shutting ${all}`, kind: "happening", place: all, happened: [day("gazette", 22), day("herald", 25)] }],
  statements: [
    { id: "has-own-property", speaker: "constructor", to: ["mayor"] },
    { id: "mayor-speaks", speaker: "mayor" },
  ],
  claims: [
    { id: "tostring", text: `The gates were shut ${all}`, kind: "happening", about: ["prototype"] },
    { id: "open", text: `The gates are open ${attacks.attribute}`, kind: "state", about: ["prototype"] },
  ],
  questions: [
    {
      id: "valueof",
      text: `Were they shut? ${all}`,
      kind: "happening",
      positions: [
        { id: "shut", label: `Yes ${all}`, claims: ["tostring"] },
        { id: "not-shut", label: "No", claims: ["open"] },
      ],
    },
  ],
  relations: [{ from: "open", to: "tostring", kind: "contradicts", because: all }],
};

const gazette = {
  source: {
    id: "gazette",
    title: `Gazette ${all}`,
    digest: digest(text),
    language: "en",
    zones: [{ kind: "headline", quote: `Headline ${attacks.script} ${attacks.closing}` }],
  },
  reports: [
    { claim: "tostring", form: "narration", quote: `Headline ${attacks.script} ${attacks.closing}` },
    {
      id: "gazette-miller",
      claim: "tostring",
      statement: "has-own-property",
      form: "mixed",
      cue: "said",
      quote: `We ${attacks.image} shut ${attacks.controls} the gates ${attacks.attribute}`,
      departures: [{ from: "gazette.tostring", kind: "weakened", because: all }],
    },
  ],
};

const herald = {
  source: { id: "herald", title: "Herald", digest: digest(excerpt), language: "en", rights: "excerpt" },
  reports: [{ claim: "open", statement: "mayor-speaks", form: "direct", cue: "said", quote: "The gates are open" }],
};

/** Beside the other builds, always at the same place: its site is found again as long as nothing has changed. */
const folder = fileURLToPath(new URL("../../../.on-record/tests/hostile", import.meta.url));

/** Writes a record in which every text tries to be more than that, and one source is shown in excerpts only. @returns its folder. */
export async function writeHostileRecord(): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  const files = {
    "record.yaml": stringify(record),
    "gazette.yaml": stringify(gazette),
    "gazette.txt": text,
    "herald.yaml": stringify(herald),
    "herald.txt": excerpt,
  };
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return folder;
}
