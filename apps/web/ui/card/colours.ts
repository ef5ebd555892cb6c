import type { SourceId } from "@on-record/core/query";
import { hueOf } from "../../lib/names";
import { record } from "../../lib/record";

// As in app/styles/tokens.css, light: a picture cannot follow the reader's choice, nor read a style sheet.
export const paper = "#f7f7f4";
export const ink = "#101214";
export const quiet = "#4b5054";

const hues: Record<string, string> = {
  "hue-0": "#0a4fd0",
  "hue-1": "#b83f00",
  "hue-2": "#00695b",
  "hue-3": "#a3158f",
  "hue-4": "#533f00",
  "hue-5": "#5b3fc4",
  "hue-6": "#9c1f2e",
  "hue-7": "#3d6b00",
};

/** The colour of an article: the same as on the pages. */
export const colourOf = (source: SourceId): string => hues[hueOf(record, source)] ?? quiet;
