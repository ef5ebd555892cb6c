import { isUndated, markBetween } from "@on-record/core/query";
import type { Extent, Placed } from "@on-record/core/query";
import { high } from "./geometry";
import { type Ink, moved, px } from "./ink/ink";
import type { PlannedLane } from "./plan";
import { rivalInk } from "./rival-tracks";
import type { Look } from "./scene";
import { captionInk } from "./mark-words";

/** Where the rule of a line lies, in px from the top of its lane. */
export const levelOf = (line: number, unit: number): number => Math.round((high.pad + (line + 1) * high.line - 0.2) * unit) + 0.5;

/** A rule with its words. It is drawn where it begins, so that one that only moves is moved whole. */
export function markInk(look: Look, { tag: own }: PlannedLane, placed: Placed): Ink {
  const { view, chosen, chosenPlace, captions, ruler } = look;
  const { rule, possible, words } = placed;
  const { unit } = ruler;
  const isChosen = chosen !== undefined && chosenPlace >= 0 && rule.rows.includes(chosenPlace);
  const undated = isUndated(rule);
  const caption = isChosen ? captions.ofChosen(rule, own, chosen) : captions.of(rule, own);
  const states = ["mark", rule.possibly && "possibly", isChosen && "chosen", undated && "undated"].filter(Boolean);
  const [x, y] = [possible.from, levelOf(placed.line, unit)];
  const from = Math.min(possible.from, words.from);
  const other = view.rows[chosenPlace];
  const unsettled =
    other !== undefined && !isChosen && !undated && markBetween(look.dataset, view.clock, view.rows[rule.head]!, other) === "not-known";
  const { ground, letters } = captionInk({ caption, words: { from: words.from - x, to: words.to - x }, ruler, unsettled });
  return {
    name: "g",
    key: rule.id,
    attributes: { class: states.join(" "), "data-rule": rule.id, transform: moved(x, y) },
    inside: [
      {
        name: "rect",
        attributes: {
          class: "hit",
          x: px(from - x),
          y: px((0.16 - high.line) * unit),
          width: px(Math.max(possible.to, words.to) - from),
          height: px(high.line * unit),
        },
      },
      ground,
      ...(caption.rivals ? rivalInk(look, caption.rivals, x) : ruleInk(look, placed, undated)),
      ...letters,
    ],
  };
}

function ruleInk({ window, width, ruler: { unit } }: Look, placed: Placed, undated: boolean): (Ink | undefined)[] {
  const { possible, certain } = placed;
  if (undated) return [{ name: "path", key: "rule", attributes: { class: "rule", d: `M0 0H${width}` } }];
  const surely = certain && {
    from: px(certain.from - possible.from),
    to: px(Math.max(certain.to, certain.from + 2) - possible.from),
  };
  return [
    { name: "path", key: "rule", attributes: { class: "rule", d: ruleLine(placed, unit) } },
    { name: "path", key: "ends", attributes: { class: "ends", d: endsOf(placed, window, width, unit) } },
    surely && { name: "path", key: "certain", attributes: { class: "certain", d: `M${surely.from} 0H${surely.to}` } },
  ];
}

/** How much of each end is inked where it breaks, in shares of what it fades over. */
const dashes = [
  [0.08, 0.11],
  [0.24, 0.27],
  [0.4, 0.5],
  [0.62, 0.88],
] as const;

/** An end that nobody gives breaks into dashes, then dots, before the edge of the drawing. */
function ruleLine({ rule, possible }: Placed, unit: number): string {
  const { earliestStart, latestEnd } = rule.bounds;
  const length = lengthOf(possible);
  const fade = Math.min(2.6 * unit, length / 3);
  const broken = (edge: number, way: 1 | -1) =>
    dashes.map(([a, b]) => `M${(edge + way * fade * a).toFixed(1)} 0H${(edge + way * fade * b).toFixed(1)}`).join("");
  const left = earliestStart === null ? broken(0, 1) : "";
  const right = latestEnd === null ? broken(length, -1) : "";
  const [from, to] = [earliestStart === null ? fade : 0, latestEnd === null ? length - fade : length];
  return `${left}M${from.toFixed(1)} 0H${to.toFixed(1)}${right}`;
}

/** A stop where a bound lies within the window. */
function endsOf({ rule, possible }: Placed, window: Look["window"], width: number, unit: number): string {
  const { earliestStart, latestEnd } = rule.bounds;
  const half = px(0.22 * unit);
  const stop = (x: number) => `M${x.toFixed(1)} ${-half}V${half}`;
  const left = earliestStart !== null && earliestStart >= window.start ? stop(0.75) : "";
  const right = latestEnd !== null && latestEnd <= window.end && possible.to <= width ? stop(lengthOf(possible) - 0.75) : "";
  return left + right;
}

const lengthOf = ({ from, to }: Extent) => to - from;
