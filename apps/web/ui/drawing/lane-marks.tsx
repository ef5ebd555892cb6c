import { memo } from "react";
import { daysOfRow, isUndated, lookup, markBetween } from "@on-record/core/query";
import type { Block, Dataset, DaysById, Placed, Stack, Stretch, Timeline } from "@on-record/core/query";
import { hueOf } from "../../lib/names";
import { high } from "./geometry";
import { RivalTracks } from "./rival-tracks";
import type { Ruler } from "./ruler";
import { wordsOf } from "./words";

type Props = {
  dataset: Dataset;
  view: Timeline;
  stack: Stack;
  window: Stretch;
  width: number;
  lines: number;
  ruler: Ruler;
  /** The id of the chosen row, if this lane has it. */
  chosen: string | undefined;
  /** The source whose lane it is; others are marked by their colour. */
  own: string | undefined;
  /** What sources date differently. */
  apart: DaysById;
  /** The place of the chosen row, against which the order of the others is told. */
  against: number;
};

/** Where the rule of a line lies, in px from the top of its lane. */
export const levelOf = (line: number, unit: number): number => Math.round((high.pad + (line + 1) * high.line - 0.2) * unit) + 0.5;

/** What stands in one lane: its rules with their words, and counted blocks for the rest. */
export const LaneMarks = memo(function LaneMarks(props: Props) {
  const { stack, ruler, lines } = props;
  const { unit } = ruler;
  const most = Math.max(1, ...stack.blocks.map((block) => block.possible));
  const floor = (high.pad + lines * high.line) * unit;
  return (
    <>
      {stack.placed.map((placed) => (
        <RuleMark key={placed.rule.id} {...props} placed={placed} />
      ))}
      {stack.blocks.map((block, at) => (
        <BlockMark key={block.start} block={block} unit={unit} floor={floor} most={most} next={stack.blocks[at + 1]?.from ?? props.width} />
      ))}
    </>
  );
});

function RuleMark({ dataset, view, placed, window, width, ruler, chosen, own, apart, against }: Props & { placed: Placed }) {
  const { rule, possible, certain, words } = placed;
  const { unit } = ruler;
  const y = levelOf(placed.line, unit);
  const isChosen = chosen !== undefined && rule.rows.some((place) => view.rows[place]!.id === chosen);
  const undated = isUndated(rule);
  const state = [rule.possibly && "possibly", isChosen && "chosen", undated && "undated"].filter(Boolean).join(" ");
  const from = Math.min(possible.from, words.from);
  const other = view.rows[against];
  const unsettled = other && !isChosen && !undated && markBetween(dataset, view.clock, view.rows[rule.head]!, other) === "not-known";
  const days = undated ? undefined : daysOfRow(dataset, view.rows[rule.head]!.row, view.clock, apart);
  return (
    <g className={`mark ${state}`} data-rule={rule.id}>
      <rect
        className="hit"
        x={from}
        y={y - (high.line - 0.16) * unit}
        width={Math.max(possible.to, words.to) - from}
        height={high.line * unit}
      />
      {days?.rivals ? (
        <RivalTracks {...{ dataset, days, window, width, y, unit }} />
      ) : (
        <>
          <path className="rule" d={undated ? `M0 ${y}H${width}` : ruleLine(placed, y, unit)} />
          {undated ? null : <path className="ends" d={endsOf(placed, window, width, y, unit)} />}
          {certain ? <path className="certain" d={`M${certain.from} ${y}H${Math.max(certain.to, certain.from + 2)}`} /> : null}
        </>
      )}
      <Words {...{ dataset, view, placed, ruler, chosen, own, apart, unsettled }} y={y - 0.3 * unit} />
    </g>
  );
}

type WordsProps = Pick<Props, "dataset" | "view" | "ruler" | "chosen" | "own" | "apart"> & {
  placed: Placed;
  y: number;
  unsettled: boolean | undefined;
};

function Words({ dataset, view, placed, ruler, chosen, own, apart, unsettled, y }: WordsProps) {
  const { unit } = ruler;
  const { rule, words } = placed;
  const { voice, quote, more } = wordsOf(dataset, view, rule, { own, chosen, apart });
  const sources = [...new Set(rule.rows.flatMap((place) => view.rows[place]!.row.sources))].sort().slice(0, 8);
  const dots = isUndated(rule) || (sources.length === 1 && sources[0] === own) ? [] : sources;
  const dot = 0.42 * unit;
  const step = 0.56 * unit;
  const start = words.from + (dots.length > 0 ? dots.length * step + 0.2 * unit : 0);
  const taken =
    start - words.from + ruler.width(voice, "voice") + (more ? ruler.width(more, "more") + 0.5 * unit : 0) + (unsettled ? 1.6 : 0.6) * unit;
  const shown = quote && ruler.fitting(quote, words.to - words.from - taken);
  const { row } = view.rows[rule.head]!;
  const language = lookup(dataset).sources.get(row.sources[0]!)?.language;
  return (
    <>
      {dots.map((id, at) => (
        <rect
          className={`dot ${hueOf(dataset, id)}`}
          key={id}
          x={words.from + at * step}
          y={y - dot - 0.04 * unit}
          width={dot}
          height={dot}
        />
      ))}
      <text x={start} y={y}>
        {unsettled ? <tspan className="unsettled">⇅ </tspan> : null}
        {voice ? <tspan className="voice">{voice}</tspan> : null}
        {shown ? (
          <tspan className="said" dx={0.4 * unit} lang={language}>
            {shown}
          </tspan>
        ) : null}
        {more ? (
          <tspan className="more" dx={voice ? 0.4 * unit : 0}>
            {more}
          </tspan>
        ) : null}
      </text>
    </>
  );
}

/** An end that nobody gives breaks into dashes, then dots, before the edge of the drawing. */
function ruleLine({ rule, possible: { from, to } }: Placed, y: number, unit: number): string {
  const { earliestStart, latestEnd } = rule.bounds;
  const fade = Math.min(2.6 * unit, (to - from) / 3);
  const solidFrom = earliestStart === null ? from + fade : from;
  const solidTo = latestEnd === null ? to - fade : to;
  const broken = (edge: number, way: 1 | -1) => {
    const at = (share: number) => (edge + way * fade * share).toFixed(1);
    return [
      [0.08, 0.11],
      [0.24, 0.27],
      [0.4, 0.5],
      [0.62, 0.88],
    ]
      .map(([a, b]) => `M${at(a!)} ${y}H${at(b!)}`)
      .join("");
  };
  const left = earliestStart === null ? broken(from, 1) : "";
  const right = latestEnd === null ? broken(to, -1) : "";
  return `${left}M${solidFrom.toFixed(1)} ${y}H${solidTo.toFixed(1)}${right}`;
}

/** A stop where a bound lies within the window. */
function endsOf({ rule, possible: { from, to } }: Placed, window: Stretch, width: number, y: number, unit: number): string {
  const { earliestStart, latestEnd } = rule.bounds;
  const half = 0.22 * unit;
  const stop = (x: number) => `M${x.toFixed(1)} ${y - half}V${y + half}`;
  const left = earliestStart !== null && earliestStart >= window.start ? stop(from + 0.75) : "";
  const right = latestEnd !== null && latestEnd <= window.end && to <= width ? stop(to - 0.75) : "";
  return left + right;
}

type BlockProps = { block: Block; unit: number; floor: number; most: number; next: number };

function BlockMark({ block, unit, floor, most, next }: BlockProps) {
  const tall = (high.line - 0.2) * unit;
  const heightOf = (count: number) => Math.max(2, (count / most) * tall);
  const width = Math.max(1, block.to - block.from);
  const label = width > 5.2 * unit ? `${block.possible} more` : String(block.possible);
  const wide = label.length * 0.5 * unit + 4;
  // In the block; beside it, where nothing stands there.
  const labelAt = width > wide ? block.from + 0.3 * unit : next - block.to > wide ? block.to + 3 : undefined;
  return (
    <g className="block">
      <rect className="possible" x={block.from} y={floor - heightOf(block.possible)} width={width} height={heightOf(block.possible)} />
      {block.certain > 0 ? (
        <rect className="surely" x={block.from} y={floor - heightOf(block.certain)} width={width} height={heightOf(block.certain)} />
      ) : null}
      {labelAt === undefined ? null : (
        <text x={labelAt} y={floor - 0.35 * unit}>
          {label}
        </text>
      )}
    </g>
  );
}
