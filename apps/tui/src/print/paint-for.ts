import type { World } from "../commands/command.js";
import type { Flags } from "../options/flags.js";
import type { Paint } from "../text/paint.js";

/**
 * Styles for a terminal, for `--color=always` and for FORCE_COLOR (unless it is 0 or false); colours too, unless NO_COLOR is set
 * (https://no-color.org). A dumb terminal gets neither. A flag is stronger than FORCE_COLOR, and that than NO_COLOR.
 */
export function paintFor({ env, columns }: Pick<World, "env" | "columns">, flags: Flags): Paint {
  const forced = env["FORCE_COLOR"];
  const wanted = flags["color"] ?? "auto";
  const asked = wanted !== "auto" || forced === undefined ? wanted : /^(0|false)$/.test(forced) ? "never" : "always";
  if (asked === "always") return { styles: true, colours: true };
  const styles = asked === "auto" && columns !== undefined && env["TERM"] !== "dumb";
  return { styles, colours: styles && !env["NO_COLOR"] };
}
