import { stackOf } from "@on-record/core/query";
import type { Stack, Stretch } from "@on-record/core/query";
import { axisFor, axisInk, gridInk } from "./axis";
import { blocksInk } from "./blocks";
import type { Captions } from "./captions";
import { words } from "./geometry";
import type { Ink } from "./ink/ink";
import { markInk } from "./mark";
import { printedInk } from "./printed-mark";
import type { Look, Plot, Scene } from "./scene";

/** A look at a scene through a window: what of each lane has room on its lines. */
export function lookAt(scene: Scene, { width, ruler }: Plot, window: Stretch, captions: Captions): Look {
  const { lanes, chosenPlace } = scene;
  const { unit } = ruler;
  const stacks = lanes.map(({ rules, lines, tag }): Stack => {
    return stackOf(rules, {
      window,
      width,
      lines,
      words: { least: Math.min(width, words.least * unit), most: words.most * unit },
      first: chosenPlace < 0 ? undefined : rules.find((rule) => rule.rows.includes(chosenPlace))?.id,
      wordsOf: (rule, most) => captions.width(rule, most, tag),
      wordsAtLeast: (rule) => captions.atLeast(rule, tag),
    });
  });
  return { ...scene, width, ruler, window, captions, stacks };
}

type Inks = readonly (Ink | undefined)[];

/** What stands in the plots of a look, lane by lane, as its rules with their words and counted blocks for the rest. */
export function inksOf(look: Look): { axis: Inks; grid: Inks; lanes: readonly { key: string; inks: Inks }[]; register: Inks } {
  const { lanes, stacks, printed, width, ruler } = look;
  const axis = axisFor(look);
  return {
    axis: axisInk(look, axis),
    grid: gridInk(look, axis),
    lanes: lanes.map((lane, at) => {
      const { placed, blocks } = stacks[at]!;
      const inks = [
        { name: "g", key: "marks", attributes: {}, inside: placed.map((one) => markInk(look, lane, one)) } as const,
        blocksInk(blocks, { lines: lane.lines, width, unit: ruler.unit }),
      ];
      return { key: lane.key, inks };
    }),
    register: printed.map((source, at) => printedInk(look, source, at)),
  };
}
