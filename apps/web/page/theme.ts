import { set } from "../lib/viewer";

/** Turns the page light or dark, and remembers it on this device. */
export function onTheme(button: HTMLButtonElement): void {
  if (!("turnsTheme" in button.dataset)) return;
  const { theme } = document.documentElement.dataset;
  const dark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  set("theme", dark ? "light" : "dark");
}
