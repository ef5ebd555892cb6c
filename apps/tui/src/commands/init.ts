import { readdir } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { cleanText, type Problem, quoteWord } from "@on-record/core/query";
import { exitCodes } from "../options/exit-codes.js";
import { placeIn, problemText } from "../print/problems.js";
import { writeInto } from "../writing/into-folder.js";
import type { Command, Written } from "./command.js";

export const init: Command = {
  needs: "nothing",
  asks: false,
  does: "begin a record: a small one that is without faults, with comments that say what is what",
  takes: "FOLDER",
  words: { least: 1, most: 1 },
  flags: {
    title: {
      value: "TITLE",
      description: "What the record is about. Left out: the title of the example in it, or of an empty record its folder.",
    },
    language: { value: "TAG", description: "The language you write in, as a BCP 47 tag. Left out: en." },
    clock: { value: "ZONE", description: "The IANA time zone of dates that name none. Left out: UTC." },
    empty: { description: "Without the example: to be filled by onrecord add." },
  },
  example: "onrecord init my-story --title='The bridge at Alder Lock' --clock=Europe/London",
  async run({ world, flags, words: [folder = ""] }) {
    const there = await readdir(resolve(world.cwd, folder)).catch(() => []);
    if (there.length > 0) {
      return failed(`${folder} is not empty, and nothing is written over. Give a folder that is empty or not there yet.`);
    }
    const [{ annotationJsonSchema, parse }, { emptyRecord, firstRecord }] = await Promise.all([
      import("@on-record/core"),
      import("../init/first-record.js"),
    ]);
    const isEmpty = flags["empty"] === true;
    const given = (name: string, otherwise: string) => (typeof flags[name] === "string" ? flags[name] : otherwise);
    const begun = {
      title: given("title", isEmpty ? basename(resolve(world.cwd, folder)) : "The bridge at Alder Lock"),
      language: given("language", "en"),
      clock: given("clock", "UTC"),
    };
    const files = (isEmpty ? emptyRecord : firstRecord)(begun, annotationJsonSchema());
    const { createHash } = await import("node:crypto");
    const { problems } = parse(files.map((file) => ({ ...file, digest: createHash("sha256").update(file.bytes).digest("hex") })));
    if (problems.length > 0) return refused(problems, folder);
    const inTheWay = await writeInto(folder, files, world.cwd);
    if (inTheWay.length > 0) return refused(inTheWay, folder);
    const shown = quoteWord(cleanText(folder));
    return {
      code: exitCodes.fine,
      text: files.map(({ path }) => `${placeIn(folder, path)}\n`).join(""),
      notes: [
        `onrecord: ${isEmpty ? "an empty record; next:" : `a record of one article; next: onrecord check ${shown}, then`} onrecord add FILE --record=${shown}`,
      ],
    };
  },
};

const failed = (message: string): Written => ({ code: exitCodes.usage, notes: [`onrecord: ${cleanText(message)}`] });

const refused = (problems: readonly Problem[], folder: string): Written => ({
  code: exitCodes.faults,
  notes: [...problems.map((problem) => problemText(problem, folder)), "onrecord: nothing was written"],
});
