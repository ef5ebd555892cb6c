import { copyText } from "../lib/copy-text";

/** Copies the text that stands in the same block as the button, with its addresses whole, and says beside it that it did. */
export function onCopy(button: HTMLButtonElement): void {
  const block = "copies" in button.dataset ? button.closest("[data-copied]") : null;
  const text = block?.querySelector("pre");
  if (text) void copyText(text).then((told) => block?.querySelector("output")?.replaceChildren(told));
}
