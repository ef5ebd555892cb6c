import { type Dataset, type Query, toCommand } from "@on-record/core/query";
import { render } from "ink";
import { exitCodes } from "../options/exit-codes.js";
import { faultText } from "../print/fault.js";
import type { Paint } from "../text/paint.js";
import { quoteWord } from "@on-record/core/query";
import { App } from "./app.js";
import type { Effect } from "./keys/key-row.js";
import { Session } from "./session.js";
import { opened } from "./state.js";
import { Frames } from "./terminal/frames.js";
import { type Ending, OpenTerminal } from "./terminal/open-terminal.js";

export type Reading = {
  readonly dataset: Dataset;
  readonly query: Query;
  readonly record?: string;
  readonly ascii: boolean;
  readonly paint: Paint;
};

/** Opens the reader on the terminal and gives the exit code when it is closed. The terminal is then as it was. */
export async function openReader({ dataset, query, record, ascii, paint }: Reading): Promise<number> {
  const { promise: ended, resolve: end } = deferred<Ending>();
  const perform = (effect: Effect): void => {
    if (effect.kind === "quit") end({ how: "quit" });
    else if (effect.kind === "copy") terminal.copy(effect.text);
    else terminal.pause();
  };
  const size = { columns: process.stdout.columns, rows: process.stdout.rows };
  const session = new Session(opened({ dataset, query, size, ascii }), perform);
  const terminal = new OpenTerminal(process.stdout, {
    onKey: (key) => (key === "ctrl-c" ? end({ how: "signal", number: 2 }) : session.press(key)),
    onSize: (now) => {
      frames.resize(now);
      session.resize(now);
    },
    onEnd: end,
  });
  const frames = new Frames(size, (frame) => terminal.draw(frame));
  const ink = render(<App session={session} paint={paint} />, {
    stdout: frames as unknown as NodeJS.WriteStream,
    debug: true, // whole frames, one a change; see Frames
    patchConsole: false,
    exitOnCtrlC: false,
    isScreenReaderEnabled: false,
  });
  void ink.waitUntilExit().catch((error: unknown) => end({ how: "fault", error }));
  const ending = await ended;
  terminal.close();
  ink.unmount();
  return told(ending, session.now().query, record);
}

/** After the screen is gone: the way back for who quit, the fault for who must mend it. */
function told(ending: Ending, query: Query, record: string | undefined): number {
  if (ending.how === "fault") {
    process.stderr.write(faultText(ending.error));
    return exitCodes.ours;
  }
  if (ending.how === "signal") return 128 + ending.number;
  process.stdout.write(`${toCommand(query, `onrecord tui${record === undefined ? "" : ` --record=${quoteWord(record)}`}`)}\n`);
  return exitCodes.fine;
}

function deferred<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((give) => (resolve = give));
  return { promise, resolve };
}
