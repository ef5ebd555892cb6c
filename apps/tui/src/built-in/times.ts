import type { Dataset, When } from "@on-record/core/query";

/** What a time rests on. It is most of what a record has of times, stands last in each, and few questions ask for it. */
const grounds = ["datings", "reasons"] as const;
type Ground = (typeof grounds)[number];

/** The times of a list, by the places of its records; undefined: it has none. */
const timesIn: { readonly [List in keyof Dataset]?: (dataset: Dataset) => readonly (When | undefined)[] } = {
  sources: ({ sources }) => sources.map(({ published }) => published),
  events: ({ events }) => events.map(({ happened }) => happened),
  statements: ({ statements }) => statements.map(({ said }) => said),
  claims: ({ claims }) => claims.map(({ holds }) => holds),
};

/** A dataset in parts: its lists, and apart from them what their times rest on. */
export function keepRecord(dataset: Dataset): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(dataset)) {
    const times = timesIn[name as keyof Dataset]?.(dataset);
    parts[name] = times ? withoutGrounds(value, new Set(times)) : value;
    for (const ground of times ? grounds : []) parts[partOf(name, ground)] = times!.map((time) => time?.[ground] ?? null);
  }
  return parts;
}

const partOf = (list: string, ground: Ground): string => `${list}.${ground}`;

function withoutGrounds(list: unknown, times: ReadonlySet<unknown>): unknown {
  const text = JSON.stringify(list, function (this: unknown, name: string, value: unknown) {
    return times.has(this) && (grounds as readonly string[]).includes(name) ? undefined : value;
  });
  return JSON.parse(text);
}

/** Whether a part is a list of the dataset, and not what times rest on. */
export const isList = (part: string): boolean => !part.includes(".");

/**
 * Lends the times of lists what they rest on, which is read when it is first asked for.
 * @param read reads a part.
 */
export function lender(dataset: Dataset, read: (part: string) => unknown): (list: string) => void {
  const lent: Record<Ground, Set<keyof Dataset>> = { datings: new Set(), reasons: new Set() };
  const give = (ground: Ground) => {
    for (const list of lent[ground]) {
      const kept = read(partOf(list, ground)) as readonly unknown[];
      timesIn[list]!(dataset).forEach((time, at) => time && Object.defineProperty(time, ground, { value: kept[at], enumerable: true }));
    }
    lent[ground].clear();
  };
  // One for all times, so that these are alike for the engine too.
  const asked = (ground: Ground): PropertyDescriptor => ({
    get(this: When) {
      give(ground);
      return this[ground];
    },
    enumerable: true,
    configurable: true,
  });
  const [datings, reasons] = [asked("datings"), asked("reasons")];
  return (name) => {
    const list = name as keyof Dataset;
    for (const time of timesIn[list]?.(dataset) ?? []) {
      if (!time) continue;
      Object.defineProperty(time, "datings", datings);
      Object.defineProperty(time, "reasons", reasons);
    }
    if (timesIn[list]) for (const ground of grounds) lent[ground].add(list);
  };
}
