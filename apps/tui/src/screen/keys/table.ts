import { copying } from "./copying.js";
import { filtering } from "./filtering.js";
import type { Group, KeyRow } from "./key-row.js";
import { moving } from "./moving.js";
import { resting } from "./resting.js";
import { timing } from "./timing.js";
import { viewing } from "./viewing.js";

/** Every key of the reader. What is not here does nothing. */
export const keyTable: readonly KeyRow[] = [...moving, ...timing, ...viewing, ...filtering, ...copying, ...resting];

/** The groups in the order in which help lists them. */
export const keyGroups: readonly { readonly name: string; readonly group: Group }[] = [
  { name: "Move", group: "move" },
  { name: "Screens", group: "screens" },
  { name: "Take away", group: "take" },
  { name: "Time", group: "time" },
  { name: "Find", group: "find" },
  { name: "The rest", group: "rest" },
];

export const keysOf = (group: Group): readonly KeyRow[] => keyTable.filter((row) => row.group === group);
