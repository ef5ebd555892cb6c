import type { Problem } from "../../model/problem.js";

/** Where something stands in a file; lines and columns count from 1. */
export type Position = Problem["at"];

/** The way from an entry to one of its parts: `["departures", 0, "because"]`. */
export type Path = readonly (string | number)[];

/** One record as the curator wrote it, checked, with the places of its parts. */
export type Entry<T> = {
  readonly value: T;
  /**
   * Where a part stands: its value, or the entry itself without a path. A part that was not written (a default) is told
   * by the nearest part around it.
   */
  at(path?: Path): Position;
};
