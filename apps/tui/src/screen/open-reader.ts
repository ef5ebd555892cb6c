import type { Dataset, Query } from "@on-record/core/query";
import type { ComponentType } from "react";
import type { Fault } from "../check/fault.js";
import { exitCodes } from "../options/exit-codes.js";
import { faultText } from "../print/fault.js";
import { streamOf, write } from "../print/streams.js";
import { againText } from "../rows/head.js";
import type { Settings } from "../settings/settings.js";
import { type Paint, painted } from "../text/paint.js";
import type { AppProps } from "./app.js";
import { draw, drawnLines } from "./draw.js";
import type { Effect } from "./keys/key-row.js";
import { Session } from "./session.js";
import { at, type Display, opened, type State } from "./state.js";
import { Frames } from "./terminal/frames.js";
import { type Ending, OpenTerminal } from "./terminal/open-terminal.js";
import { visit } from "./visit.js";

export type Reading = {
  readonly dataset: Dataset;
  readonly query: Query;
  /** Warnings of the record; errors, if there is no record to show. */
  readonly faults: readonly Fault[];
  readonly record?: string;
  readonly display: Display;
  readonly notice?: string;
  readonly paint: Paint;
  /** Is told when the first screen is drawn and Ink has taken over. */
  readonly started: () => void;
  /** Keeps settings for the next time, and gives a sentence if it cannot. */
  readonly keep: (settings: Settings) => Promise<string | undefined>;
  /** The record as it is now; undefined: it is the one that comes with the program. */
  readonly readAgain: () => Promise<Pick<Reading, "dataset" | "faults"> | undefined>;
};

/**
 * Opens the reader on the terminal and gives the exit code when it is closed. The terminal is then as it was. The first screen
 * does not wait for Ink, which takes longer to load than all the rest: until it is there, the lines are written as they are.
 * `Screen` draws the state; there is one in the program.
 */
export async function openReader(reading: Reading, Screen?: ComponentType<AppProps>): Promise<number> {
  const { promise: ended, resolve: end } = deferred<Ending>();
  const copies: string[] = [];
  const unfinished: Promise<unknown>[] = [];
  const perform = (effect: Effect): void => {
    switch (effect.kind) {
      case "quit":
        return end({ how: "quit" });
      case "pause":
        return terminal.pause();
      case "copy":
        copies.push(effect.text);
        return terminal.copy(effect.text);
      case "visit":
        return later(visit(effect.address));
      case "keep":
        if (effect.settings.mouse !== undefined) terminal.mouse(effect.settings.mouse);
        return later(reading.keep(effect.settings));
      case "read-again":
        return later(readAgain());
    }
  };
  /** What takes its time says afterwards what went wrong. */
  const later = (done: Promise<string | undefined>): void => {
    unfinished.push(
      done.then(
        (notice) => notice !== undefined && session.tell(notice),
        (error: unknown) => end({ how: "fault", error }),
      ),
    );
  };
  const readAgain = async (): Promise<string> => {
    const again = await reading.readAgain();
    if (!again) return "This is the record that comes with the program: it does not change.";
    session.replace(againOpened(session.now(), again));
    return "The record was read again.";
  };
  const output = streamOf(1);
  const size = { columns: output.columns, rows: output.rows };
  const session = new Session(opened({ ...reading, size }), perform);
  const terminal = new OpenTerminal(output, {
    onKey: (key) => (key === "ctrl-c" ? end({ how: "signal", number: 2 }) : session.press(key)),
    onSize: (now) => {
      frames.resize(now);
      session.resize(now);
    },
    onEnd: end,
  });
  terminal.mouse(reading.display.mouse);
  const frames = new Frames(size, (frame) => terminal.draw(frame));
  const drawing = drawnSoon(session, reading.paint, (frame) => terminal.draw(frame), end);
  const takeOver = async (): Promise<void> => {
    try {
      const { inkScreen } = await import("./ink-screen.js");
      drawing.handOver(() => inkScreen({ session, draw, paint: reading.paint }, frames, end, Screen));
      reading.started();
    } catch (error) {
      end({ how: "fault", error });
    }
  };
  setImmediate(() => void takeOver());
  const ending = await ended;
  terminal.close();
  drawing.stop();
  await Promise.all(unfinished); // a setting that was just changed is kept
  return told(ending, session.now(), copies);
}

/** Draws the state and every change of it, until another takes over. A fault in drawing ends the reader as any other. */
function drawnSoon(session: Session, paint: Paint, write: (frame: string) => void, end: (ending: Ending) => void) {
  const show = (): void => {
    try {
      const lines = drawnLines(session.now());
      write(lines.map((one) => painted(one, paint)).join("\n"));
    } catch (error) {
      end({ how: "fault", error });
    }
  };
  let stop: (() => void) | undefined = session.watch(show);
  show();
  return {
    /** @param start begins to draw instead, and gives what ends that. It is not called if the reader was closed meanwhile. */
    handOver(start: () => () => void): void {
      if (!stop) return;
      stop();
      stop = start();
    },
    stop(): void {
      stop?.();
      stop = undefined;
    },
  };
}

/** Another reading of the same record: the question, the line and the looks stay, as far as there is still something there. */
function againOpened(
  { record, query, size, display, place, inLanes }: State,
  { dataset, faults }: Pick<Reading, "dataset" | "faults">,
): State {
  const state = opened({ dataset, ...(record === undefined ? {} : { record }), faults, query, size, display });
  return at({ ...state, inLanes }, place);
}

/** After the screen is gone: what was copied and the way back for who quit, the fault for who must mend it. */
function told(ending: Ending, { query, faults, record }: State, copies: readonly string[]): number {
  if (ending.how === "fault") {
    write(2, faultText(ending.error));
    return exitCodes.ours;
  }
  if (ending.how === "signal") return 128 + ending.number;
  const back = againText(query, "onrecord tui", { record });
  write(1, [...new Set(copies), back].map((text) => `${text}\n`).join(copies.length > 0 ? "\n" : ""));
  return faults.some(({ problem }) => problem.severity === "error") ? exitCodes.record : exitCodes.fine;
}

function deferred<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((give) => (resolve = give));
  return { promise, resolve };
}
