import { dayOf } from "./calendar.js";
import { type Files, writeChapter } from "./chapter.js";
import { freshName, slug } from "./names.js";
import { Random } from "./random.js";
import type { Shape } from "./shape.js";
import type { Memory, Person } from "./world.js";
import { sections } from "./yaml.js";

/**
 * The files of a record that is `times` as large as the one whose shape it has: articles of invented words with their annotations.
 * It has no fault, and is the same for the same `seed`.
 */
export function generateRecord({ times, seed, shape }: { times: number; seed: number; shape: Shape }): Files {
  const random = new Random(seed);
  const names = new Set<string>();
  const outlets = Array.from({ length: 12 }, (): Person => {
    const short = freshName(random, names);
    return { id: slug(`${short}-news`), name: `${short} News`, short, kind: "outlet", printedBy: new Set() };
  });
  const memory: Memory = { names, people: [], outlets, happenings: [], propositions: [], sayings: [] };
  const files: Record<string, string> = {};
  const start = dayOf("2015-01-01");
  for (let number = 0; number < times; number++)
    Object.assign(files, writeChapter({ number, first: start + number * 7, shape, random, memory }));

  files["record.yaml"] = `record: { title: "Invented, ${times} times the seeds", language: en, clock: UTC }\n`;
  const everybody = [...memory.people, ...outlets.filter(({ printedBy }) => printedBy.size > 0)];
  const page = 5_000;
  for (let from = 0; from < everybody.length; from += page) {
    files[`actors-${from / page}.yaml`] = sections({ actors: everybody.slice(from, from + page).map(actorEntry) });
  }
  return files;
}

const actorEntry = ({ id, name, short, kind, printedBy }: Person) => ({
  id,
  name,
  short,
  kind,
  aliases: printedBy.size > 0 && kind !== "outlet" ? [{ name: short, sources: [...printedBy].slice(0, 20) }] : [],
});
