import {
  civilFromDays,
  closestReport,
  cleanText,
  daysOfRow,
  dayWord,
  isUndated,
  lookup,
  secondsPerDay,
  sourceLabel,
  voiceLabel,
  voiceText,
  yearName,
} from "@on-record/core/query";
import type { Dataset, DaysById, Rule, SourceId, Stretch, Timeline } from "@on-record/core/query";

/** What stands on a rule: who (or what) in our letters, the printed words in theirs, the days that sources tell apart, and how many more lines it holds. */
export type RuleWords = { readonly voice: string; readonly quote: string; readonly more: string };

/** Whose lane the words stand in, where sources are the lanes, the row that is chosen, and what sources date differently. */
type Beside = { readonly own?: string | undefined; readonly chosen?: string | undefined; readonly apart: DaysById };

/** The words of a rule: those of the chosen row if it is one of the rule's, else of the row that stands for the rest. */
export function wordsOf(dataset: Dataset, view: Timeline, rule: Rule, { own, chosen, apart }: Beside): RuleWords {
  if (isUndated(rule)) return { voice: "", quote: "", more: `no date is told: ${lines(rule.rows.length)}` };
  const place = rule.rows.find((at) => view.rows[at]!.id === chosen) ?? rule.head;
  const { row } = view.rows[place]!;
  const report = closestReport(dataset, row, own as SourceId | undefined);
  const words = cleanText(report.evidence.exact).replace(/\s+/gu, " ").trim();
  const bare = words.replace(/^[“"]|[”"]$/gu, "");
  const others = rule.rows.length - 1;
  const days = daysOfRow(dataset, row, view.clock, apart)?.tellings.map((told) => `${dayWord(told)} ${told.source}`);
  return {
    voice: ownName(dataset, row, own) ?? voiceText(voiceLabel(dataset, row)),
    quote: report.form === "direct" && !/[“”"]/u.test(bare) ? `“${bare}”` : words,
    more: [days?.join(" / "), others > 0 && `+${others}`].filter(Boolean).join("  "),
  };
}

/** A source that speaks for itself is named, but not in its own lane; one without publisher is called by its id. */
function ownName(dataset: Dataset, row: Timeline["rows"][number]["row"], own: string | undefined): string | undefined {
  if (row.statement || row.ascribed) return undefined;
  if (row.source === own) return "own voice";
  const source = lookup(dataset).sources.get(row.source!)!;
  return `${sourceLabel(dataset, source) ?? source.id}, own voice`;
}

export const lines = (count: number): string => (count === 1 ? "1 line" : `${count} lines`);

/** `Whole record, 2020–2025`. */
export function lastingWords(span: Stretch): string {
  const [from, to] = [yearOf(span.start), yearOf(span.end)];
  return `Whole record, ${from === to ? yearName(from) : `${yearName(from)}–${yearName(to)}`}`;
}

const yearOf = (second: number) => civilFromDays(Math.floor(second / secondsPerDay)).year;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A window in words, as fine as it is short: `2020–2025`, `Feb 2024 – Aug 2024`, `3 Feb 2024 – 9 Feb 2024`. */
export function stretchWords({ start, end }: Stretch): string {
  const days = (end - start) / secondsPerDay;
  const tell = (second: number) => {
    const { year, month, day } = civilFromDays(Math.floor(second / secondsPerDay));
    const named = days > 3000 ? yearName(year) : `${months[month - 1]} ${yearName(year)}`;
    return days > 100 ? named : `${day} ${named}`;
  };
  return `${tell(start)} – ${tell(end)}`;
}

/** How many lines lie before the window, and how many after. */
export function outsideWords(view: Timeline, { start, end }: Stretch): string {
  const before = view.rows.filter(({ when }) => (when.bounds.latestEnd ?? Infinity) < start).length;
  const after = view.rows.filter(({ when }) => (when.bounds.earliestStart ?? -Infinity) > end).length;
  return before + after === 0 ? "No line lies outside." : `${lines(before)} before, ${lines(after)} after.`;
}
