"use client";

import { set } from "../lib/viewer";

/** Turns the page light or dark and remembers it on this device. Without script the page follows the system. */
export function ThemeSwitch() {
  return (
    <button type="button" className="needs-script" onClick={turn}>
      Dark or light
    </button>
  );
}

function turn() {
  const { theme } = document.documentElement.dataset;
  const dark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  set("theme", dark ? "light" : "dark");
}
