import { resolve } from "node:path";
import { cleanText, type Dataset, type Problem } from "@on-record/core/query";
import type { Answer, Call, Written } from "../commands/command.js";
import { exitCodes, type ExitCode } from "../options/exit-codes.js";
import { placeIn, problemText } from "../print/problems.js";
import { openRecord } from "../record/open-record.js";
import { bold, line } from "../text/line.js";
import { count } from "../words/count.js";
import { countsOf, countText } from "./counts.js";
import { coverageOf, percent, summaryLines, untold } from "./summary.js";
import { githubText, problemLines } from "./told-problems.js";

/** Reads the record in a folder and tells every fault in it; of one without faults what it has and what of its texts is covered. */
export async function checkRecord(folder: string, { world, flags }: Pick<Call, "world" | "flags">): Promise<Answer | Written> {
  const { texts } = flags;
  const opened = await openRecord(folder, world.cwd, typeof texts === "string" ? texts : undefined);
  const dataset = "dataset" in opened ? opened.dataset : undefined;
  const problems: readonly Problem[] = "dataset" in opened ? opened.dataset.problems : opened.problems;
  const code: ExitCode = dataset ? exitCodes.fine : exitCodes.faults;
  if (flags["format"] === "github") return { code, text: problems.map((problem) => `${githubText(problem, folder)}\n`).join("") };
  const width = world.columns ?? 100;
  const told = await problemLines(problems, folder, resolve(world.cwd, folder), width, flags["ascii"] === true);
  return {
    code,
    items: () => [{ folder, problems, ...(dataset ? { counts: countsOf(dataset), coverage: coverageItems(dataset) } : {}) }],
    sentences: () => [
      ...problems.map((problem) => problemText(problem, folder).replace(/\n\s*/g, ". ")),
      verdict(problems, dataset),
      ...(dataset
        ? [
            `${countText(dataset)}.`,
            ...coverageOf(dataset).map(
              ({ source, share }) => `Source ${source.id}: ${untold(source) ?? `${percent(share)} of its text covered`}.`,
            ),
            ...unreadSentences(dataset),
          ]
        : []),
    ],
    lines: () => [
      ...told,
      ...(dataset ? [...summaryLines(dataset, folder, width), []] : []),
      line(bold(verdict(problems, dataset)), ` ${placeIn(folder, ".")}`),
    ],
  };
}

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
