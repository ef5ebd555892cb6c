import { Box, Text } from "ink";
import { useSyncExternalStore } from "react";
import { type Line, line } from "../text/line.js";
import { type Paint, painted } from "../text/paint.js";
import type { Screen } from "./draw.js";
import type { Session } from "./session.js";
import type { State } from "./state.js";

export type AppProps = {
  readonly session: Session;
  /** The panes of a state. Given, not imported: the program has them, and Ink’s file is spared a second copy. */
  readonly draw: (state: State) => Screen;
  readonly paint: Paint;
};

/** The reader: panes set above and beside each other. What is in them is drawn by `panes/`, as lines of a fixed width. */
export function App({ session, draw, paint }: AppProps) {
  const state = useSyncExternalStore(session.watch, session.now);
  const { head, left, right, foot } = draw(state);
  const { columns, rows } = state.size;
  const rule = right.map(() => line(state.looks.signs.upright));
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Pane lines={head} paint={paint} />
      <Box flexDirection="row">
        <Pane lines={left} paint={paint} />
        <Box marginX={1}>
          <Pane lines={rule} paint={paint} />
        </Box>
        <Pane lines={right} paint={paint} />
      </Box>
      <Pane lines={foot} paint={paint} />
    </Box>
  );
}

function Pane({ lines, paint }: { readonly lines: readonly Line[]; readonly paint: Paint }) {
  if (lines.length === 0) return null;
  return (
    <Box flexShrink={0}>
      <Text wrap="truncate">{lines.map((one) => painted(one, paint)).join("\n")}</Text>
    </Box>
  );
}
