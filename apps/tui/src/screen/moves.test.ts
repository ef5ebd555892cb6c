import { dataset } from "@on-record/core/dataset";
import { emptyQuery } from "@on-record/core/query";
import { expect, test } from "vitest";
import { painted } from "../text/paint.js";
import { drawnLines } from "./draw.js";
import { press } from "./press.js";
import { opened, selectable, type Size, type State } from "./state.js";
import { FrameWriter } from "./terminal/frame-writer.js";

/** Bytes that each key writes which changes anything, one after the other. */
function costs(keys: string, size: Size): { key: string; place: number; bytes: number }[] {
  let written = "";
  const writer = new FrameWriter((text) => (written = text));
  const draw = (state: State) => {
    const lines = drawnLines(state).map((one) => painted(one, { styles: true, colours: true }));
    writer.draw(lines.join("\n"), size.rows);
  };
  let state = opened({ dataset, query: emptyQuery, size });
  draw(state);
  return [...keys].flatMap((key) => {
    written = "";
    state = press(state, key).state;
    draw(state);
    return written === "" ? [] : [{ key, place: state.place, bytes: Buffer.byteLength(written) }];
  });
}

const rows = selectable(opened({ dataset, query: emptyQuery, size: { columns: 80, rows: 24 } })).length;
const sizes: readonly Size[] = [
  { columns: 60, rows: 15 },
  { columns: 80, rows: 24 },
  { columns: 100, rows: 30 },
  { columns: 120, rows: 40 },
  { columns: 140, rows: 45 },
];

// The evidence that stands beside the list and the dispute below it change with each move, and what comes in as the list moves on.
test.each(sizes)("no move through the record writes a kilobyte, at $columns x $rows", (size) => {
  const there = "jJ".repeat(rows);
  const walked = costs(there + "k".repeat(rows), size);
  expect(walked.length).toBeGreaterThan(2 * rows - 3);
  expect(walked.filter(({ bytes }) => bytes >= 1000)).toEqual([]);
});
