import type { Colour } from "./line.js";

/** In which of the terminal's colours the sources are told apart, one after the other. Beyond the last there is none: the id is always there. */
export const themes = {
  terminal: ["blue", "yellow", "green", "magenta", "cyan", "bright-blue", "bright-yellow", "bright-green", "bright-magenta", "bright-cyan"],
  /** Those that can be read on white and on cream: green, cyan and yellow are pale there. */
  light: ["blue", "magenta", "bright-magenta", "bright-blue"],
  /** The bright ones first, as plain blue is hard to see on black. */
  dark: ["bright-blue", "bright-yellow", "bright-green", "bright-magenta", "bright-cyan", "blue", "yellow", "green", "magenta", "cyan"],
  mono: [],
} as const satisfies Readonly<Record<string, readonly Colour[]>>;

export type Theme = keyof typeof themes;
export const themeNames = Object.keys(themes) as readonly Theme[];

/** What fits the terminal, as far as it tells: some write their colours into COLORFGBG, the background last. */
export function themeFor(env: Readonly<Record<string, string | undefined>>): Theme {
  const background = env["COLORFGBG"]?.split(";").at(-1);
  return background === "7" || background === "15" ? "light" : "terminal";
}
