"use client";

/** Turns the page light or dark and remembers it on this device. Without script the page follows the system. */
export function ThemeSwitch() {
  return (
    <button type="button" className="needs-script" onClick={turn}>
      Dark or light
    </button>
  );
}

function turn() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try {
    localStorage.setItem("theme", root.dataset.theme);
  } catch {
    // A browser may forbid storage; the choice then lasts as long as the page.
  }
}
