import type { Key } from "../key.js";
import { graphemes } from "../../text/width.js";

const esc = "\x1b";
const pasteBegin = `${esc}[200~`;
const pasteEnd = `${esc}[201~`;

const named: Readonly<Record<string, string>> = {
  "[A": "up",
  "[B": "down",
  "[C": "right",
  "[D": "left",
  OA: "up",
  OB: "down",
  OC: "right",
  OD: "left",
  "[H": "home",
  "[F": "end",
  OH: "home",
  OF: "end",
  "[1~": "home",
  "[4~": "end",
  "[5~": "pageup",
  "[6~": "pagedown",
  "[3~": "delete",
  "[Z": "shift-tab",
};

const controls: Readonly<Record<string, string>> = { "\r": "enter", "\n": "enter", "\t": "tab", "\x7f": "backspace", "\b": "backspace" };

/**
 * Turns what a terminal sends into keys. A sequence may come in pieces; an escape alone is a key of its own only if nothing
 * follows it within `patience` milliseconds, which is what `flush` after a pause is for.
 */
export class Keyboard {
  readonly #press: (key: Key) => void;
  #left = "";

  constructor(press: (key: Key) => void) {
    this.#press = press;
  }

  /** Whether something has come of which it is not known yet what it will be. */
  get waits(): boolean {
    return this.#left !== "";
  }

  take(text: string): void {
    this.#left += text;
    while (this.#left !== "" && this.#one()) continue;
  }

  /** Nothing more has come: what is left is what it is. */
  flush(): void {
    if (this.#left.startsWith(pasteBegin)) return; // a long paste may take its time
    if (this.#left !== "") this.#press("esc");
    this.#left = "";
  }

  /** Takes one key from what is left. False: it is not whole yet. */
  #one(): boolean {
    const left = this.#left;
    if (left.startsWith(pasteBegin)) {
      const end = left.indexOf(pasteEnd);
      if (end < 0) return false;
      return this.#give({ pasted: left.slice(pasteBegin.length, end) }, end + pasteEnd.length);
    }
    if (left.startsWith(esc)) return this.#escape(left);
    const first = left[0]!;
    if (controls[first]) return this.#give(controls[first], 1);
    if (first < " ") return this.#give(`ctrl-${String.fromCharCode(first.charCodeAt(0) + 96)}`, 1);
    const one = graphemes(left)[0]!;
    return this.#give(one, one.length);
  }

  #escape(left: string): boolean {
    if (left.length === 1) return false;
    const [whole, body] = /^\x1b((?:\[[0-?]*[ -/]*[@-~])|(?:O[@-~]))/.exec(left) ?? [];
    if (whole !== undefined && body !== undefined) return this.#give(named[body] ?? pointed(body), whole.length);
    if (/^\x1b(?:\[[0-?]*[ -/]*|O)$/.test(left)) return false;
    // Two escapes, or an escape before a letter (Alt): the escape is taken as itself and the rest read anew.
    return this.#give("esc", 1);
  }

  #give(key: Key | undefined, length: number): true {
    this.#left = this.#left.slice(length);
    if (key !== undefined) this.#press(key);
    return true;
  }
}

/** What the mouse did, as terminals tell it in SGR mode: `[<button;column;rowM`, both from 1; released and dragged buttons press nothing. */
function pointed(body: string): Key | undefined {
  const [, button = "", column, row] = /^\[<(\d+);(\d+);(\d+)M$/.exec(body) ?? [];
  const mouse = ({ "0": "click", "64": "up", "65": "down" } as const)[button];
  return mouse && { mouse, column: Number(column) - 1, row: Number(row) - 1 };
}
