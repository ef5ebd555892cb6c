import type { Dataset } from "../model/dataset.js";
import type { Answer } from "../model/edtf/compare.js";
import type { Event } from "../model/event.js";
import { cameBefore } from "./order.js";
import { byTime } from "./positions.js";
import { compareText } from "./printed.js";
import { hullOf } from "./row-time.js";
import { isUndated } from "./rules.js";

/** An event in a list by time. `after`: whether it began after the one above it; `maybe` where no text settles that. */
export type EventInTime = { readonly event: Event; readonly after?: Answer };

export type EventsInTime = {
  /** By the earliest time that each can have been, then by the latest, then by id. A list to read in, not a chronology. */
  readonly dated: readonly EventInTime[];
  /** Of these no text says when; by title. */
  readonly undated: readonly Event[];
};

/** The events of a record in the order of their times, and of each whether it is surely later than the one above it. */
export function eventsInTime(dataset: Dataset): EventsInTime {
  const open = ({ happened }: Event) => isUndated(happened);
  const times = new Map(dataset.events.map((event) => [event, hullOf([event.happened])]));
  const dated = dataset.events
    .filter((event) => !open(event))
    .sort((a, b) => byTime(times.get(a)!, times.get(b)!) || compareText(a.id, b.id));
  return {
    dated: dated.map((event, at) => {
      const above = dated[at - 1];
      return above ? { event, after: cameBefore(dataset, above.id, event.id) } : { event };
    }),
    undated: dataset.events.filter(open).sort((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id)),
  };
}
