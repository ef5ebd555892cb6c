import type { PositionView } from "./positions.js";
import { byDirectness, type Printed } from "./printed.js";

/**
 * The words to show of a position where there is room for one quote: the most direct of those by which somebody holds it; of
 * those who moved away only if nobody else took it. Undefined: nobody took it.
 */
export function positionWords({ holdings }: PositionView): Printed | undefined {
  const stands = holdings.flatMap((holding) => holding.stands);
  const held = stands.filter(({ state }) => state !== "moved");
  return (held.length > 0 ? held : stands).flatMap(({ printed }) => printed).sort(byDirectness)[0];
}
