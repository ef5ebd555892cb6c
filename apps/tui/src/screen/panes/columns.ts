import { type Dataset, rowsOf } from "@on-record/core/query";
import { idWidth } from "../../rows/cells.js";
import { weekdayOf } from "../../rows/dates.js";
import { signsOf } from "../../text/signs.js";
import { widest, widthOf } from "../../text/width.js";

/** Widths of a list's columns; 0: there is no room for it, or nothing to put in it. */
export type Columns = {
  readonly date: number;
  readonly weekday: number;
  readonly speaker: number;
  readonly manner: number;
  readonly claim: number;
  readonly sources: number;
};

/** What a record's rows need at most: the ids of up to three sources, and whether any text names a weekday. */
type Shape = { readonly sources: number; readonly weekdays: boolean };
const shapes = new WeakMap<Dataset, Shape>();

function shapeOf(dataset: Dataset): Shape {
  let shape = shapes.get(dataset);
  if (!shape) {
    const rows = rowsOf(dataset);
    const three = (idWidth(dataset) + 1) * 3 - 1;
    const sources = widest(
      rows.map((row) => row.sources.join(" ")).filter((ids) => widthOf(ids) <= three),
      5,
    );
    const weekdays = rows.some((row) => Object.values(row.times).some(({ whens }) => weekdayOf(whens, signsOf(false)) !== ""));
    shapes.set(dataset, (shape = { sources, weekdays }));
  }
  return shape;
}

/**
 * Sets the columns of a list `width` wide. Rail, selection, stance and the gaps take ten; weekday and form give way first, then
 * the names of speakers, so that the claim keeps what it can.
 */
export function columnsFor(width: number, dataset: Dataset): Columns {
  const shape = shapeOf(dataset);
  const date = 15;
  const speaker = width < 70 ? 10 : width < 85 ? 12 : 13;
  const rest = width - date - speaker - 10;
  const weekday = shape.weekdays ? 3 : 0;
  const extras = 3 + (weekday > 0 ? 4 : 0);
  const roomy = width >= 85 && rest - extras - shape.sources >= 24;
  const sources = roomy ? shape.sources : Math.max(5, Math.min(shape.sources, idWidth(dataset)));
  return { date, speaker, sources, weekday: roomy ? weekday : 0, manner: roomy ? 2 : 0, claim: rest - sources - (roomy ? extras : 0) };
}
