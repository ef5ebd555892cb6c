import { dataset } from "@on-record/core/dataset";
import { emptyQuery } from "@on-record/core/query";
import { render } from "ink-testing-library";
import { expect, test } from "vitest";
import { lettersOf } from "../text/line.js";
import { noPaint } from "../text/paint.js";
import { App } from "./app.js";
import { draw, drawnLines } from "./draw.js";
import { Session } from "./session.js";
import { opened } from "./state.js";

// Ink's test terminal is 100 columns wide.
const size = { columns: 100, rows: 30 };
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("Ink sets the panes beside each other as the lines say, key after key", async () => {
  const session = new Session(opened({ dataset, query: emptyQuery, size }), () => {});
  const { lastFrame, unmount } = render(<App session={session} draw={draw} paint={noPaint} />);
  for (const key of ["j", "enter", "J", "esc", "d", "j", "esc", "v", "esc", "r", "j", "?", "esc", "esc", "a", "esc", "/", "f", "r"]) {
    session.press(key);
    await settled();
    const wanted = drawnLines(session.now()).map((one) => lettersOf(one).trimEnd());
    expect(lastFrame()!.split("\n"), `after ${key}`).toEqual(wanted);
  }
  unmount();
}, 60_000);
