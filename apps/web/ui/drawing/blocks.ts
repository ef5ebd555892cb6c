import type { Block } from "@on-record/core/query";
import { high } from "./geometry";
import { type Ink, moved, px } from "./ink/ink";

type Foot = { readonly lines: number; readonly width: number; readonly unit: number };

/** Counted blocks at the foot of a lane for what found no line: all of a lane are one shape, since to a browser many small ones are dear. */
export function blocksInk(blocks: readonly Block[], { lines, width, unit }: Foot): Ink {
  const most = Math.max(1, ...blocks.map((block) => block.possible));
  const tall = (high.line - 0.2) * unit;
  const column = ({ from, to }: Block, count: number) =>
    count === 0 ? "" : `M${px(from)} 0V${px(-Math.max(2, (count / most) * tall))}H${px(Math.max(from + 1, to))}V0Z`;
  const columns = (name: "possible" | "certain"): Ink | undefined => {
    const d = blocks.map((block) => column(block, block[name])).join("");
    return d === "" ? undefined : { name: "path", key: name, attributes: { class: name === "certain" ? "surely" : name, d } };
  };
  return {
    name: "g",
    key: "blocks",
    attributes: { class: "block", transform: moved(0, (high.pad + lines * high.line) * unit) },
    inside: [columns("possible"), columns("certain"), ...blocks.map((block, at) => countInk(block, blocks[at + 1]?.from ?? width, unit))],
  };
}

/** How many a block holds: in it or, where nothing stands there, beside it. */
function countInk({ from, to, possible }: Block, next: number, unit: number): Ink | undefined {
  const width = Math.max(1, to - from);
  const label = width > 5.2 * unit ? `${possible} more` : String(possible);
  const wide = label.length * 0.5 * unit + 4;
  const x = width > wide ? from + 0.3 * unit : next - to > wide ? to + 3 : undefined;
  return x === undefined ? undefined : { name: "text", attributes: { x: px(x), y: px(-0.35 * unit) }, inside: label };
}
