import { setting } from "../../lib/viewer";

type Key = {
  /** As the browser names them. */
  readonly keys: readonly string[];
  /** As they stand on the keyboard. */
  readonly shown: string;
  readonly does: string;
  /** On the whole page, or where the focus is in the drawing. */
  readonly where: "page" | "drawing";
};

/** Every key of the timeline: what listens and what the help lists are made from it. */
export const keyTable = {
  next: { keys: ["j"], shown: "j", does: "next line of the list", where: "page" },
  previous: { keys: ["k"], shown: "k", does: "line before it", where: "page" },
  open: { keys: ["Enter"], shown: "Enter", does: "open the claim of the line; from the search, to the best match", where: "page" },
  release: { keys: ["Escape"], shown: "Esc", does: "give up the chosen line; leave the search", where: "page" },
  search: { keys: ["/"], shown: "/", does: "search", where: "page" },
  help: { keys: ["?"], shown: "?", does: "this list", where: "page" },
  nearer: { keys: ["+", "="], shown: "+", does: "zoom in", where: "drawing" },
  farther: { keys: ["-", "_"], shown: "−", does: "zoom out", where: "drawing" },
  earlier: { keys: ["ArrowLeft"], shown: "←", does: "earlier", where: "drawing" },
  later: { keys: ["ArrowRight"], shown: "→", does: "later", where: "drawing" },
  first: { keys: ["Home"], shown: "Home", does: "to where the record begins", where: "drawing" },
  last: { keys: ["End"], shown: "End", does: "to where it ends", where: "drawing" },
  whole: { keys: ["0"], shown: "0", does: "the whole record", where: "drawing" },
} as const satisfies Record<string, Key>;

type Table = typeof keyTable;
type ActOn<Where> = { [Act in keyof Table]: Table[Act]["where"] extends Where ? Act : never }[keyof Table];

/** What each key of a place does. False: nothing this time, so the key is left to the browser. */
export type Acts<Where extends Key["where"]> = Readonly<Record<ActOn<Where>, (event: KeyboardEvent) => boolean | void>>;

/** Listens to the keys of one place. Letters that are typed, keys with ctrl, and keys over an open dialog are nobody's business here. @returns what ends it. */
export function listen<Where extends Key["where"]>(where: Where, target: HTMLElement | Window, acts: Acts<Where>): () => void {
  const byKey = new Map<string, ActOn<Where>>();
  for (const [act, row] of Object.entries(keyTable))
    if (row.where === where) for (const key of row.keys) byKey.set(key, act as ActOn<Where>);
  const onKey = (event: Event) => {
    const pressed = event as KeyboardEvent;
    const act = byKey.get(pressed.key);
    if (!act || pressed.defaultPrevented || pressed.isComposing || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
    if (isTyped(pressed) || (where === "page" && isLetterOff(pressed.key)) || document.querySelector("dialog[open]")) return;
    if (acts[act](pressed) !== false) pressed.preventDefault();
  };
  target.addEventListener("keydown", onKey);
  return () => target.removeEventListener("keydown", onKey);
}

/** Fields have their keys for themselves, but for those that leave them. */
function isTyped({ key, target }: KeyboardEvent): boolean {
  const field = target instanceof HTMLElement ? target.closest<HTMLElement>("input, textarea, select, [contenteditable]") : null;
  if (!field) return false;
  const writes = !field.matches("[type=checkbox], [type=range]");
  const leaves = key === "Escape" || (key === "Enter" && field.matches("[type=search]"));
  return !leaves && (writes || key.length > 1);
}

/** Single letters can be turned off, for those who speak to their computer and those whose hand slips. */
const isLetterOff = (key: string) => key.length === 1 && key !== "?" && setting("keys") === "off";
