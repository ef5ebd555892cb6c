import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { csvFieldNames, type ImporterName, importerNames, importers, type ImportOptions } from "@on-record/core/import";
import { cleanText, type Dataset, type Problem, quoteWord } from "@on-record/core/query";
import { exitCodes } from "../options/exit-codes.js";
import { didYouMean } from "../options/suggest.js";
import { placeIn, problemText } from "../print/problems.js";
import { count } from "../words/count.js";
import { writeInto } from "../writing/into-folder.js";
import type { Command, Written } from "./command.js";

export const importRecord: Command = {
  needs: "nothing",
  asks: false,
  does: "make a record of a file in another format, or add what it has to one that is there; nothing is written over",
  takes: "FILE",
  words: { least: 1, most: 1 },
  flags: {
    into: { value: "FOLDER", description: "The folder of the record: a new one, or one whose texts the file speaks of." },
    format: {
      value: "FORMAT",
      words: importerNames,
      description: `${importerNames.map((name) => `${name}: ${importers[name].description}`).join("; ")}. Left out: by the ending of the file.`,
    },
    map: {
      value: "FIELD=COLUMN,…",
      description: `The columns of a CSV, such as claim=Statement,url=Link. Fields: ${csvFieldNames.join(", ")}.`,
    },
    texts: { value: "FOLDER", description: "Where the texts of its sources are, as .txt files named as the file calls them." },
    title: { value: "TITLE", description: "The title of a new record. Left out: the name of the file." },
  },
  example: "onrecord import claims.csv --map=claim=Statement,quote=Words,source=File --texts=articles --into=my-record",
  async run({ world, words, flags }) {
    const [file = ""] = words;
    const { into, map, texts, title } = flags;
    if (typeof into !== "string") return misused("say where to with --into=FOLDER");
    const format = (flags["format"] as ImporterName | undefined) ?? formatOf(file);
    if (!format)
      return misused(`the ending of ${file} is that of several formats or none; say which with --format=${importerNames.join("|")}`);
    const columns = typeof map === "string" ? columnsOf(map) : {};
    if (typeof columns === "string") return misused(columns);

    const text = await textOf(resolve(world.cwd, file));
    if (text === undefined) return unread(`${file} cannot be read as a text in UTF-8`);
    const given = typeof texts === "string" ? await textsIn(resolve(world.cwd, texts)) : {};
    if (given === undefined) return unread(`the texts in ${String(texts)} cannot be read`);
    const there = await recordIn(resolve(world.cwd, into));
    if ("problems" in there)
      return unread(`the record in ${into} has faults: mend them first, as onrecord check ${quoteWord(into)} tells them`);

    const options: ImportOptions = {
      columns,
      texts: given,
      ...(there.dataset ? { into: there.dataset } : {}),
      ...(typeof title === "string" ? { record: { title } } : {}),
    };
    const { files, problems, losses } = await importers[format].read({ name: basename(file), text }, options);
    const notes = [
      ...problems.map((problem) => problemText({ ...problem, at: { ...problem.at, file } }, ".")),
      ...losses.map(({ message }) => `onrecord: ${message}`),
    ];
    if (files.length === 0) return { code: exitCodes.faults, notes: [...notes, "onrecord: nothing was written"] };
    const refused = await writeInto(into, files, world.cwd);
    if (refused.length > 0)
      return {
        code: exitCodes.faults,
        notes: [...notes, ...refused.map((problem) => problemText(problem, into)), "onrecord: nothing was written"],
      };
    const faults = problems.filter(({ severity }) => severity === "error").length;
    return {
      code: faults > 0 ? exitCodes.faults : exitCodes.fine,
      text: files.map(({ path }) => `${placeIn(into, path)}\n`).join(""),
      notes: [...notes, `onrecord: ${count(files.length, "file")} written; next: onrecord check ${quoteWord(cleanText(into))}`],
    };
  },
};

const misused = (message: string): Written => ({ code: exitCodes.usage, notes: [`onrecord: ${cleanText(message)}`] });
const unread = (message: string): Written => ({ code: exitCodes.record, notes: [`onrecord: ${cleanText(message)}`] });

/** The one format whose files end so. */
function formatOf(file: string): ImporterName | undefined {
  const ending = extname(file).slice(1).toLowerCase();
  const fitting = importerNames.filter((name) => importers[name].extensions.includes(ending));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** `claim=Statement,url=Link` as columns; else what is wrong with it. */
function columnsOf(map: string): NonNullable<ImportOptions["columns"]> | string {
  const pairs = map.split(",").map((pair) => /^([^=]*)=(.*)$/s.exec(pair.trim()));
  const broken = pairs.findIndex((pair) => !pair);
  if (broken >= 0) return `--map has "${map.split(",")[broken]!.trim()}", which is not FIELD=COLUMN`;
  const wrong = pairs.find((pair) => !csvFieldNames.some((name) => name === pair![1]));
  if (wrong) return `there is no field ${wrong[1]}.${didYouMean(wrong[1]!, csvFieldNames)} Fields: ${csvFieldNames.join(", ")}`;
  return Object.fromEntries(pairs.map((pair) => [pair![1], pair![2]]));
}

/** The record of a folder; none where there is nothing yet. */
async function recordIn(folder: string): Promise<{ dataset: Dataset | undefined } | { problems: readonly Problem[] }> {
  const { readRecord } = await import("@on-record/core/node");
  const { dataset, problems } = await readRecord(folder);
  const isNew = problems.some(({ code }) => code === "folder-missing" || code === "folder-empty");
  return dataset || isNew ? { dataset } : { problems };
}

async function textsIn(folder: string): Promise<Record<string, string> | undefined> {
  const names = await readdir(folder).catch(() => undefined);
  if (!names) return undefined;
  const texts: Record<string, string> = {};
  for (const name of names.filter((each) => /\.txt$/i.test(each))) {
    const text = await textOf(join(folder, name));
    if (text === undefined) return undefined;
    texts[name] = text;
  }
  return texts;
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch {
    return undefined; // not there, not readable or not UTF-8: told with the path
  }
}
