import type { Dataset, Report } from "@on-record/core/query";
import { isLent, keepRecord, lender } from "./lent.js";

/** The text of a file of parts: a line with their names, then a line of JSON for each. */
const partsText = (parts: Readonly<Record<string, unknown>>): string =>
  [Object.keys(parts), ...Object.values(parts)].map(partText).join("\n");

/** In a list of records each is parted from the next in such a way that one can be read by itself: JSON has no tab in a text. */
const partText = (part: unknown): string =>
  Array.isArray(part) && typeof part[0] === "object" ? `[${part.map((item) => JSON.stringify(item)).join(between)}]` : JSON.stringify(part);
const between = ",\t";

/** The parts in such a text by their names, each unread. */
function partsIn(text: string): ReadonlyMap<string, string> {
  const [names = "[]", ...lines] = text.split("\n");
  return new Map((JSON.parse(names) as string[]).map((name, at) => [name, lines[at]!]));
}

/** The files of the built-in record. Each has parts that are mostly asked for together, so that a start reads few of them. */
export const recordFiles = ["record", "evidence", "lent", "prepared"] as const;
export type File = (typeof recordFiles)[number];

const evidence: readonly string[] = ["reports", "relations", "precedence"] satisfies (keyof Dataset)[];
/** Those who ask for these ask for who holds what, too, or what each source has. */
const questions: string = "questions" satisfies keyof Dataset;
/** Of what was worked out, what every list of rows takes. */
const rows: readonly string[] = ["rowsOf", "columnsOf", "ranksByClock", "marks", "voices"];

/** What a dataset and what was worked out from it are in files, as `builtInDataset` reads them. */
export function builtInFiles(dataset: Dataset, prepared: Readonly<Record<string, unknown>>): Record<File, string> {
  const parts = Object.entries({ lists: Object.keys(dataset), ...keepRecord(dataset), ...prepared });
  const textOf = (file: File) =>
    partsText(Object.fromEntries(parts.filter(([part]) => (part in prepared ? fileOfPrepared : fileOfList)(part) === file)));
  return { record: textOf("record"), evidence: textOf("evidence"), lent: textOf("lent"), prepared: textOf("prepared") };
}

/** A part of a file, unread. Undefined: the file has none of this name. */
type PartIn = (file: File, part: string) => string | undefined;

const fileOfList = (part: string): File =>
  isLent(part) ? "lent" : evidence.includes(part) ? "evidence" : part === questions ? "prepared" : "record";
const fileOfPrepared = (name: string): File => (rows.includes(name) ? "record" : "prepared");

/** What is known of each dataset that was read from such files. */
const inParts = new WeakMap<Dataset, { readonly partIn: PartIn; readonly reportAt: (place: number, known?: Report) => Report }>();

/**
 * The record that comes with the program, or one that was kept. A list of it is read when it is first asked for, since most commands
 * ask for few.
 * @param textOf gives the text of a file.
 */
export function builtInDataset(textOf: (file: File) => string): Dataset {
  const dataset = {} as Dataset;
  const files = new Map<File, ReadonlyMap<string, string>>();
  const partIn: PartIn = (file, part) => {
    const parts = files.get(file) ?? partsIn(textOf(file));
    files.set(file, parts);
    return parts.get(part);
  };
  const read = (part: string): unknown => JSON.parse(partIn(fileOfList(part), part)!);
  const lend = lender(dataset, read);
  const reports = new Map<number, Report>();
  for (const name of read("lists") as readonly string[]) {
    const get = () => {
      const value = read(name);
      if (name === "reports") for (const [place, report] of reports) (value as Report[])[place] = report;
      Object.defineProperty(dataset, name, { value, enumerable: true, writable: false });
      lend(name);
      return value;
    };
    Object.defineProperty(dataset, name, { get, enumerable: true, configurable: true });
  }
  let texts: readonly string[] | undefined;
  const textAt = (place: number): string => {
    texts ??= partIn("evidence", "reports")!.slice(1, -1).split(between);
    return texts[place]!;
  };
  const reportAt = (place: number, known?: Report): Report => {
    const report = reports.get(place) ?? known ?? (JSON.parse(textAt(place)) as Report);
    reports.set(place, report);
    return report;
  };
  inParts.set(dataset, { partIn, reportAt });
  return dataset;
}

/**
 * One report of a dataset. Of a record in parts it is read by itself, as long as nobody has asked for all of them.
 * @param known the same, where it is at hand.
 */
export function reportAt(dataset: Dataset, place: number, known?: Report): Report {
  const parts = inParts.get(dataset);
  const isRead = !parts || Object.getOwnPropertyDescriptor(dataset, "reports")?.get === undefined;
  return isRead ? dataset.reports[place]! : parts.reportAt(place, known);
}

/** What was worked out from this dataset under this name, and lies beside it. Undefined: nothing does. */
export function preparedOf(dataset: Dataset, name: string): unknown {
  const text = inParts.get(dataset)?.partIn(fileOfPrepared(name), name);
  return text === undefined ? undefined : JSON.parse(text);
}
