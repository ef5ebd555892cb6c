import { resolve } from "node:path";
import { cleanText, type Dataset, type Problem } from "@on-record/core/query";
import { chosenFolder } from "../check/checked-folder.js";
import { countsOf, countText, coverageOf, percent, summaryLines } from "../check/summary.js";
import { githubText, problemLines } from "../check/told-problems.js";
import { exitCodes, type ExitCode } from "../options/exit-codes.js";
import { placeIn, problemText } from "../print/problems.js";
import { openRecord } from "../record/open-record.js";
import { bold, line } from "../text/line.js";
import { count } from "../words/count.js";
import type { Answer, Command } from "./command.js";

export const check: Command = {
  needs: "nothing",
  asks: false,
  does: "read a record and tell every fault in it; without faults, what it has and what of its texts is covered",
  takes: "[FOLDER]",
  words: { least: 0, most: 1 },
  flags: { format: { value: "FORMAT", words: ["lines", "github"], description: "github: problems as annotations for a pull request." } },
  example: "onrecord check seeds",
  async run({ world, words, flags }) {
    const named = words[0] ?? (typeof flags["record"] === "string" ? flags["record"] : undefined);
    const { folder, why } = chosenFolder(named, world.cwd);
    const path = resolve(world.cwd, folder);
    const opened = await openRecord(folder, world.cwd);
    const dataset = "dataset" in opened ? opened.dataset : undefined;
    const problems: readonly Problem[] = "dataset" in opened ? opened.dataset.problems : opened.problems;
    const notes = why === undefined ? [] : [`onrecord: ${cleanText(why)}`];
    const code: ExitCode = dataset ? exitCodes.fine : exitCodes.faults;
    if (flags["format"] === "github") return { code, notes, text: problems.map((problem) => `${githubText(problem, folder)}\n`).join("") };
    const width = world.columns ?? 100;
    const told = await problemLines(problems, folder, path, width, flags["ascii"] === true);
    const answer: Answer = {
      code,
      notes,
      items: () => [{ folder, problems, ...(dataset ? { counts: countsOf(dataset), coverage: coverageItems(dataset) } : {}) }],
      sentences: () => [
        ...problems.map((problem) => problemText(problem, folder).replace(/\n\s*/g, ". ")),
        verdict(problems, dataset),
        ...(dataset
          ? [
              `${countText(dataset)}.`,
              ...coverageOf(dataset).map(({ source, share }) => `Source ${source.id}: ${percent(share)} of its text covered.`),
              ...unreadSentences(dataset),
            ]
          : []),
      ],
      lines: () => [
        ...told,
        ...(dataset ? [...summaryLines(dataset, width), []] : []),
        line(bold(verdict(problems, dataset)), ` ${placeIn(folder, ".")}`),
      ],
    };
    return answer;
  },
};

function verdict(problems: readonly Problem[], dataset: Dataset | undefined): string {
  const faults = problems.filter(({ severity }) => severity === "error").length;
  const sources = dataset ? ` in ${count(dataset.sources.length, "source")}` : "";
  return `${count(faults, "fault")}, ${count(problems.length - faults, "warning")}${sources}. Nothing was changed.`;
}

function coverageItems(dataset: Dataset) {
  return coverageOf(dataset).map(({ source, ...coverage }) => ({ source: source.id, ...coverage }));
}

function unreadSentences(dataset: Dataset): string[] {
  return coverageOf(dataset).flatMap(({ source, unread }) =>
    unread.map(({ text, because }) =>
      cleanText(
        `Not covered in source ${source.id}: ${text} End of quote. ${because === undefined ? "No reason is given." : `Reason: ${because}`}`,
      ),
    ),
  );
}
