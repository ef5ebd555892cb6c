import { basename, extname, resolve } from "node:path";
import { cleanText, parseEdtf, type Problem, quoteWord } from "@on-record/core/query";
import { textsFolder } from "../add/texts-folder.js";
import { exitCodes } from "../options/exit-codes.js";
import { placeIn, problemText } from "../print/problems.js";
import { nearestRecord } from "../record/nearest-record.js";
import { count } from "../words/count.js";
import type { Command, Written } from "./command.js";

export const add: Command = {
  needs: "nothing",
  asks: false,
  does: "add articles to a record: texts, Markdown, saved pages, PDFs with text. Each becomes a text with what its file tells of it; the file itself is kept",
  takes: "FILE…",
  words: { least: 1, most: Infinity },
  flags: {
    id: { value: "ID", description: "The id of the source, where one file is added. Left out: made of the file’s name." },
    title: { value: "TITLE", description: "Its title. Left out: its headline, else its id." },
    url: { value: "URL", description: "Where it was found, if the file does not tell. Nothing is fetched." },
    published: { value: "DATE", description: "The day it was published, in EDTF, if the file does not tell." },
    rights: {
      value: "RIGHTS",
      words: ["full", "excerpt"],
      description: "excerpt: the text may be quoted and not be passed on. It is kept outside of the record, which cites its address.",
    },
    texts: {
      value: "FOLDER",
      description: "Where the text of --rights=excerpt is kept, for checks. Left out: the folder that ON_RECORD_TEXTS names.",
    },
    encoding: { value: "NAME", description: "The encoding of its characters, such as windows-1251. Left out: found out." },
    "dry-run": { description: "Show the annotations that would be made, and write nothing." },
  },
  example: "onrecord add ~/Downloads/article.html --record=my-story",
  async run({ world, words, flags }) {
    const named = flags["record"];
    const folder = typeof named === "string" ? named : nearestRecord(world.cwd)?.folder;
    if (folder === undefined) return misused("no record here. Name its folder with --record=FOLDER, or begin one: onrecord init FOLDER");
    if (words.length > 1 && ["id", "title", "url", "published"].some((name) => flags[name] !== undefined)) {
      return misused("--id, --title, --url and --published are for one file");
    }
    const { published } = flags;
    if (typeof published === "string" && !parseEdtf(published).ok)
      return misused(`--published: "${cleanText(published)}" is no date; write it as in 2024-02-22, or 2024-02`);
    const texts = textsFolder(world, flags, folder);
    if ("why" in texts) return misused(texts.why);
    const { addFiles } = await import("../add/add-files.js");
    const added = await addFiles(
      words.map((word) => ({ path: resolve(world.cwd, word), shown: word, name: basename(word), ending: extname(word) })),
      { path: resolve(world.cwd, folder), shown: folder },
      given(flags),
    );
    const { planned, elsewhere, problems, notes } = added;
    const told = [...problems.map(({ problem, shown }) => problemText({ ...problem, at: { ...problem.at, file: shown } }, ".")), ...notes];
    const code = problems.length > 0 ? exitCodes.faults : exitCodes.fine;
    if (planned.length === 0) return { code, notes: [...told, "onrecord: nothing was written"] };
    const sources = planned.filter(({ path }) => path.endsWith(".yaml"));
    if (flags["dry-run"]) {
      const shown = sources.map(({ path, bytes }) => `${placeIn(folder, path)}\n${new TextDecoder().decode(bytes)}`);
      return { code, text: cleanText(shown.join("\n"), { keepLines: true }), notes: [...told, "onrecord: nothing was written"] };
    }
    const { writeAdded } = await import("../add/write-added.js");
    const inTheWay = await writeAdded(added, folder, texts.folder, world.cwd);
    if (inTheWay) return refused(inTheWay.problems, inTheWay.folder, told);
    const next = [folder, ...(texts.folder === undefined ? [] : [`--texts=${texts.folder}`])].map((word) => quoteWord(cleanText(word)));
    return {
      code,
      text: [
        ...planned.map(({ path }) => `${placeIn(folder, path)}\n`),
        ...elsewhere.map(({ path }) => `${placeIn(texts.folder ?? "", path)}\n`),
      ].join(""),
      notes: [...told, `onrecord: ${count(sources.length, "source")} added; next: onrecord check ${next.join(" ")}`],
    };
  },
};

const given = (flags: Readonly<Record<string, string | true>>) => {
  const text = (name: string) => (typeof flags[name] === "string" ? { [name]: flags[name] } : {});
  const rights = flags["rights"] === "excerpt" ? { rights: "excerpt" as const } : {};
  return { ...text("id"), ...text("title"), ...text("url"), ...text("published"), ...text("encoding"), ...rights };
};

const misused = (message: string): Written => ({ code: exitCodes.usage, notes: [`onrecord: ${cleanText(message)}`] });

const refused = (problems: readonly Problem[], folder: string, told: readonly string[]): Written => ({
  code: exitCodes.faults,
  notes: [...told, ...problems.map((problem) => problemText(problem, folder)), "onrecord: nothing was written"],
});
