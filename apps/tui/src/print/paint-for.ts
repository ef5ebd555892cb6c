import type { World } from "../commands/command.js";
import type { Flags } from "../options/flags.js";
import type { Paint } from "../text/paint.js";

/** Styles for a terminal and for `--color=always`; colours too, unless NO_COLOR is set (https://no-color.org) or the terminal is dumb. */
export function paintFor(world: Pick<World, "env" | "columns">, flags: Flags): Paint {
  const asked = flags["color"] ?? "auto";
  if (asked === "always") return { styles: true, colours: true };
  const styles = asked === "auto" && world.columns !== undefined && world.env["TERM"] !== "dumb";
  return { styles, colours: styles && !world.env["NO_COLOR"] };
}
