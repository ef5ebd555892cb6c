import type { ReadStream, WriteStream } from "node:tty";
import { letGo } from "../../print/streams.js";
import type { Key } from "../key.js";
import type { Size } from "../state.js";
import { FrameWriter } from "./frame-writer.js";
import { Keyboard } from "./keyboard.js";
import { keyboardFile } from "./keyboard-file.js";
import { copySequence, enter, leave, mouseOff, mouseOn } from "./screen-modes.js";

/** How the reader ends: by a key, by a signal (its number), or by a fault of ours. */
export type Ending =
  { readonly how: "quit" } | { readonly how: "signal"; readonly number: number } | { readonly how: "fault"; readonly error: unknown };

export type TerminalEvents = {
  readonly onKey: (key: Key) => void;
  readonly onSize: (size: Size) => void;
  readonly onEnd: (ending: Ending) => void;
};

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** An escape that nothing follows for so long was the key. */
const patience = 40;

/** The terminal while the reader has it: raw, on its alternate screen, and given back whatever happens. */
export class OpenTerminal {
  readonly #output: WriteStream;
  readonly #input: ReadStream;
  readonly #writer: FrameWriter;
  readonly #undo: (() => void)[] = [];
  #open = false;
  #mouse = false;
  #closed = false;
  /** What is, or will be, on the screen. */
  #frame = "";
  readonly #onSize: (size: Size) => void;

  constructor(output: WriteStream, { onKey, onSize, onEnd }: TerminalEvents) {
    this.#output = output;
    this.#onSize = onSize;
    this.#input = keyboardFile();
    this.#writer = new FrameWriter((text) => void output.write(text));
    const keyboard = new Keyboard(onKey);
    let waiting: NodeJS.Timeout | undefined;
    this.#input.setEncoding("utf8");
    this.#on(this.#input, "data", (text: string) => {
      clearTimeout(waiting);
      keyboard.take(text);
      if (keyboard.waits) waiting = setTimeout(() => keyboard.flush(), patience);
    });
    this.#on(this.#input, "end", () => onEnd({ how: "signal", number: signals.SIGHUP }));
    this.#on(this.#input, "error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EIO") return onEnd({ how: "fault", error });
      process.once("exit", letGo);
      onEnd({ how: "signal", number: signals.SIGHUP });
    });
    this.#on(output, "resize", () => {
      this.#writer.forget();
      onSize(this.size);
    });
    for (const [name, number] of Object.entries(signals)) this.#on(process, name, () => onEnd({ how: "signal", number }));
    if (process.platform !== "win32") this.#on(process, "SIGTSTP", this.#stop);
    this.#on(process, "SIGCONT", () => this.#resume());
    this.#on(process, "uncaughtException", (error: unknown) => onEnd({ how: "fault", error }));
    this.#on(process, "exit", () => this.#leave());
    this.#undo.push(() => clearTimeout(waiting));
    this.#enter();
  }

  get size(): Size {
    return { columns: this.#output.columns, rows: this.#output.rows };
  }

  draw(frame: string): void {
    this.#frame = frame;
    if (this.#open) this.#writer.draw(frame, this.#output.rows);
  }

  copy(text: string): void {
    this.#output.write(copySequence(text));
  }

  /** Has the terminal tell clicks and the wheel, or keep them for itself. */
  mouse(on: boolean): void {
    if (on === this.#mouse) return;
    this.#mouse = on;
    if (this.#open) this.#output.write(on ? mouseOn : mouseOff);
  }

  /**
   * Gives the terminal to the shell, as ctrl-z does for all that was started together; the reader comes back when the shell
   * continues it. Where there is no shell to do so the system stops nobody, and the reader is back at once.
   */
  pause(): void {
    if (process.platform !== "win32") process.kill(0, "SIGTSTP");
  }

  readonly #stop = (): void => {
    this.#leave();
    process.off("SIGTSTP", this.#stop);
    process.kill(process.pid, "SIGTSTP");
    // Here it stands still until it is continued, which SIGCONT tells too.
    setImmediate(() => this.#resume());
  };

  #resume(): void {
    if (this.#closed || this.#open) return;
    process.off("SIGTSTP", this.#stop);
    process.on("SIGTSTP", this.#stop);
    this.#enter();
    this.#onSize(this.size);
    this.draw(this.#frame);
  }

  /** Gives the terminal back for good. */
  close(): void {
    this.#leave();
    this.#closed = true;
    process.off("SIGTSTP", this.#stop);
    for (const undo of this.#undo.splice(0)) undo();
    this.#input.pause();
    this.#input.unref();
  }

  #enter(): void {
    if (this.#open) return;
    this.#open = true;
    this.#input.setRawMode(true);
    this.#input.resume();
    this.#writer.forget();
    this.#output.write(this.#mouse ? enter + mouseOn : enter);
  }

  #leave(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#output.write(leave);
    this.#input.setRawMode(false);
  }

  #on(emitter: NodeJS.EventEmitter, name: string, listener: (...args: never[]) => void): void {
    emitter.on(name, listener as (...args: unknown[]) => void);
    this.#undo.push(() => emitter.off(name, listener as (...args: unknown[]) => void));
  }
}
