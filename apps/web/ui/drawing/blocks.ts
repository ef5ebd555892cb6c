import type { Block } from "@on-record/core/query";
import { high } from "./geometry";
import { type Ink, moved, px } from "./ink/ink";

/** Counted blocks at the foot of a lane for what found no line. */
export function blocksInk(blocks: readonly Block[], lines: number, width: number, unit: number): Ink[] {
  const most = Math.max(1, ...blocks.map((block) => block.possible));
  const floor = (high.pad + lines * high.line) * unit;
  return blocks.map((block, at) => blockInk({ block, unit, floor, most, next: blocks[at + 1]?.from ?? width }));
}

type Blocked = { block: Block; unit: number; floor: number; most: number; next: number };

function blockInk({ block, unit, floor, most, next }: Blocked): Ink {
  const tall = (high.line - 0.2) * unit;
  const width = Math.max(1, block.to - block.from);
  const column = (name: string, count: number): Ink => {
    const height = px(Math.max(2, (count / most) * tall));
    return { name: "rect", key: name, attributes: { class: name, y: -height, width: px(width), height } };
  };
  const label = width > 5.2 * unit ? `${block.possible} more` : String(block.possible);
  const wide = label.length * 0.5 * unit + 4;
  // In the block; beside it, where nothing stands there.
  const labelAt = width > wide ? 0.3 * unit : next - block.to > wide ? block.to - block.from + 3 : undefined;
  return {
    name: "g",
    attributes: { class: "block", transform: moved(block.from, floor) },
    inside: [
      column("possible", block.possible),
      block.certain > 0 ? column("surely", block.certain) : undefined,
      labelAt === undefined
        ? undefined
        : { name: "text", key: "count", attributes: { x: px(labelAt), y: px(-0.35 * unit) }, inside: label },
    ],
  };
}
