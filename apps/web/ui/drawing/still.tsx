import { Fragment } from "react";
import { axisOf, daysById, framed, possibleExtent, spanOf, stackOf, xOf } from "@on-record/core/query";
import type { Dataset } from "@on-record/core";
import type { Timeline } from "@on-record/core/query";
import { hueOf } from "../../lib/names";
import { Frame } from "./frame";
import { high, rem } from "./geometry";
import { planOf, registerOf } from "./plan";
import { lastingWords, wordsOf } from "./words";

const width = 1000;
const percent = (x: number) => `${(x / (width / 100)).toFixed(2)}%`;

/** The whole record drawn as it is built: every line in its place and of its length, with who speaks, but not in which words, since nobody knows yet how wide the screen is. */
export function StillDrawing({ dataset, view }: { dataset: Dataset; view: Timeline }) {
  const span = spanOf(view.rows.map((row) => row.when));
  if (!span) return null;
  const window = framed(span);
  const apart = daysById(dataset, view.query);
  const lanes = planOf(dataset, view);
  const printed = registerOf(dataset, view);
  const { ticks } = axisOf(window, width, 80);
  const grid = ticks.map(({ at }) => {
    const x = percent(xOf(at, window, width));
    return <line className="tick" key={at} x1={x} x2={x} y1="0" y2="100%" />;
  });
  return (
    <figure className="drawing still" aria-label={`Lines by ${view.query.lane} over time; the list below tells all of it`}>
      <Frame
        lanes={lanes}
        printed={printed}
        lasting={lastingWords(span)}
        minimap={<svg className="plot" height={rem(high.minimap)} aria-hidden="true" />}
        filling={{
          axis: ticks
            .filter(({ at }) => xOf(at, window, width) < 0.95 * width)
            .map(({ at, label, larger }) => (
              <text key={at} x={percent(xOf(at, window, width))} y={rem(high.axis - 0.5)}>
                {larger ?? label}
              </text>
            )),
          lanes: lanes.map(({ key, rules, lines, tag }) => (
            <Fragment key={key}>
              {grid}
              {stackOf(rules, { window, width, lines, wordsOf: () => width, words: { least: width, most: width } }).placed.map((one) => {
                const y = rem(high.pad + (one.line + 1) * high.line - 0.2);
                const { from, to } = one.possible;
                const late = from > 0.7 * width;
                return (
                  <Fragment key={one.rule.id}>
                    <line className={one.certain ? "rule certain" : "rule"} x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
                    <text className="voice" x={late ? "100%" : percent(from)} y={y} dy="-0.3em" textAnchor={late ? "end" : "start"}>
                      {wordsOf(dataset, view, one.rule, { own: tag, apart }).voice}
                    </text>
                  </Fragment>
                );
              })}
            </Fragment>
          )),
          printed: printed.map((source, at) => {
            const { from, to } = possibleExtent(source.published.bounds, window, width);
            const y = rem(high.pad + (at + 0.1) * high.printed);
            return (
              <g className={`printed-mark ${hueOf(dataset, source.id)}`} key={source.id}>
                <rect className="box" x={percent(from)} width={percent(to - from)} y={y} height={rem(high.printed * 0.8)} />
              </g>
            );
          }),
        }}
      />
    </figure>
  );
}
