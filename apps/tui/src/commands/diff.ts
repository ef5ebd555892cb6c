import { askedDate, cleanText, type Dataset, type EdtfText, fieldOf, type Problem } from "@on-record/core/query";
import { exitCodes } from "../options/exit-codes.js";
import { problemText } from "../print/problems.js";
import { openRecord } from "../record/open-record.js";
import type { Command, World, Written } from "./command.js";
import { tellDays } from "./diff-days.js";
import { tellRecords } from "./diff-records.js";

export const diff: Command = {
  needs: "nothing",
  asks: false,
  does: "tell what became public between two days and who moved; or what changed from one version of a record to another",
  takes: "[OLD NEW]",
  words: { least: 0, most: 2 },
  flags: {
    from: { value: "DAY", description: "What was public by the end of this day is not told. A month or a year is a day too: its last." },
    to: { value: "DAY", description: "What was public by the end of this day is told." },
  },
  example: "onrecord diff --from=2024-03 --to=2024-08",
  async run({ world, words, flags }) {
    const [old, now] = words;
    const { from, to, record } = flags;
    if (old === undefined) {
      if (typeof from !== "string" || typeof to !== "string") return misused("diff needs --from and --to, or two records: OLD NEW");
      const days = readDays(from, to);
      if (typeof days === "string") return misused(days);
      const opened = await openAll([typeof record === "string" ? record : undefined], world);
      return "code" in opened ? opened : tellDays(opened[0]!, days.from, days.to);
    }
    if (now === undefined) return misused("diff compares two records, and only one was named: OLD NEW");
    if (from !== undefined || to !== undefined || record !== undefined)
      return misused("two records are compared whole: --from, --to and --record do not go with OLD NEW");
    const opened = await openAll([old, now], world);
    return "code" in opened ? opened : tellRecords(opened[0]!, opened[1]!);
  },
};

const hint = "write a day, a month or a year, such as 2024-02";

/** Two days in their order, or what is wrong with them. */
function readDays(from: string, to: string): { readonly from: EdtfText; readonly to: EdtfText } | string {
  const [first, last] = [fieldOf("asof").read(from), fieldOf("asof").read(to)];
  if (!first.ok) return `--from: "${from}" is ${first.message}; ${hint}`;
  if (!last.ok) return `--to: "${to}" is ${last.message}; ${hint}`;
  if (endOf(first.value) > endOf(last.value)) return `--from=${first.value} is later than --to=${last.value}: give the earlier one first`;
  return { from: first.value as EdtfText, to: last.value as EdtfText };
}

function endOf(date: string): number {
  return askedDate(date)!.end;
}

/** The records at these paths, or the faults of all that cannot be read. Undefined: the one that one stands in. */
async function openAll(paths: readonly (string | undefined)[], { cwd, err }: World): Promise<readonly Dataset[] | Written> {
  const opened = await Promise.all(paths.map((path) => openRecord(path, cwd)));
  for (const { note } of opened) if (note !== undefined) err(`${cleanText(note)}\n`);
  const notes = opened.flatMap((one) =>
    "dataset" in one
      ? []
      : [
          ...one.problems.map((problem: Problem) => problemText(problem, one.path)),
          `onrecord: ${cleanText(one.path)} cannot be read; nothing is compared.`,
        ],
  );
  if (notes.length > 0) return { code: exitCodes.record, notes };
  return opened.flatMap((one) => ("dataset" in one ? [one.dataset] : []));
}

const misused = (message: string): Written => ({
  code: exitCodes.usage,
  notes: [`onrecord: ${cleanText(message)}`, "onrecord diff --help"],
});
