import type { Dataset, Report } from "@on-record/core/query";
import { isList, keepRecord, lender } from "./lent.js";

/** The text of a file of parts: a line with their names, then a line of JSON for each. */
export const partsText = (parts: Readonly<Record<string, unknown>>): string =>
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

/** The text of a record, as `builtInDataset` reads it. */
export const recordText = (dataset: Dataset): string => partsText(keepRecord(dataset));

let builtIn:
  { readonly dataset: Dataset; readonly prepared: ReadonlyMap<string, string>; readonly reportAt: (place: number) => Report } | undefined;

/**
 * The record that comes with the program. A list of it is read when it is first asked for, since most commands ask for few.
 * @param record the parts of the dataset.
 * @param prepared what the build worked out from it.
 */
export function builtInDataset(record: string, prepared: string): Dataset {
  const dataset = {} as Dataset;
  const parts = partsIn(record);
  const read = (part: string): unknown => JSON.parse(parts.get(part)!);
  const lend = lender(dataset, read);
  const reports = new Map<number, Report>();
  for (const name of parts.keys()) {
    if (!isList(name)) continue;
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
  const reportAt = (place: number): Report => {
    texts ??= parts.get("reports")!.slice(1, -1).split(between);
    const known = reports.get(place) ?? (JSON.parse(texts[place]!) as Report);
    reports.set(place, known);
    return known;
  };
  builtIn = { dataset, prepared: partsIn(prepared), reportAt };
  return dataset;
}

/** One report of a dataset. Of the built-in record it is read by itself, as long as nobody has asked for all of them. */
export function reportAt(dataset: Dataset, place: number): Report {
  const isRead = builtIn?.dataset !== dataset || Object.getOwnPropertyDescriptor(dataset, "reports")?.get === undefined;
  return isRead ? dataset.reports[place]! : builtIn!.reportAt(place);
}

/** What the build worked out from this dataset under this name. Undefined: nothing, or it is another record. */
export function preparedOf(dataset: Dataset, name: string): unknown {
  const text = builtIn?.dataset === dataset ? builtIn.prepared.get(name) : undefined;
  return text === undefined ? undefined : JSON.parse(text);
}
