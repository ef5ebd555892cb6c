import { type MouseEvent, type PointerEvent, useCallback, useId, useMemo, useRef, useState } from "react";
import { axisOf, framed, parseEdtf, rowsOf, spanOf, stackOf, xOf } from "@on-record/core/query";
import type { Dataset, DaysById, Stack, Stretch, Timeline } from "@on-record/core/query";
import { asofX, AxisNames } from "./axis";
import { Frame } from "./frame";
import { lane as measures, tickRoom, words } from "./geometry";
import { LaneMarks } from "./lane-marks";
import { Minimap } from "./minimap";
import { fold, planOf, registerOf } from "./plan";
import { PrintedMark } from "./printed-mark";
import { type Bound, Threads } from "./threads";
import { captionOf, save } from "./save";
import { Tray } from "./tray";
import { useGestures } from "./use-gestures";
import { nearer, useKeys } from "./use-keys";
import { useWindow } from "./use-window";
import { usePlot } from "./use-plot";
import { Widths } from "./widths";
import { lastingWords, outsideWords, stretchWords } from "./words";

type Props = { dataset: Dataset; view: Timeline; apart: DaysById; chosen: string | undefined; choose: (id: string | undefined) => void };

/** The timeline as a drawing, through a window that zooms and pans. Whatever it shows stands in the list below, so to a screen reader it is one thing with a name. */
export function Drawing(props: Props) {
  const { dataset, view } = props;
  // Of the whole record, so that a filter does not move what stays.
  const span = useMemo(() => spanOf(rowsOf(dataset).map((row) => row.times[view.clock])), [dataset, view.clock]);
  if (view.rows.length === 0) return null;
  if (!span) return <p className="label lanes-none">None of these lines has a date on this clock.</p>;
  return <Score {...props} span={span} />;
}

/** A lane before it is known how wide it is. */
const unseen: Stack = { placed: [], blocks: [], counted: 0, before: 0, after: 0 };

function Score({ dataset, view, apart, chosen, choose, span }: Props & { span: Stretch }) {
  const score = useRef<HTMLElement>(null);
  const { width, ruler } = usePlot(score);
  const { unit } = ruler;
  const whole = useMemo(() => framed(span), [span]);
  const windowed = useWindow(whole);
  const { window, isWhole, zoom, show } = windowed;
  useGestures(score, windowed);
  useKeys(score, windowed);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState<number>(measures.mostLanes);
  const [pointed, setPointed] = useState<string>();
  const [trayFor, setTrayFor] = useState<string>();
  const hint = useId();

  const lanes = useMemo(() => planOf(dataset, view, opened, most), [dataset, view, opened, most]);
  const printed = useMemo(() => registerOf(dataset, view), [dataset, view]);
  const times = useMemo(() => view.rows.map(({ when }) => when), [view]);
  const chosenPlace = useMemo(() => view.rows.findIndex((row) => row.id === chosen), [view, chosen]);
  const widths = useMemo(() => new Widths(dataset, view, apart, ruler), [dataset, view, apart, ruler]);
  const stacks = useMemo(
    () =>
      lanes.map(({ rules, lines, tag }) => {
        if (width === 0) return unseen;
        return stackOf(rules, {
          window,
          width,
          lines,
          words: { least: Math.min(width, words.least * unit), most: words.most * unit },
          first: chosenPlace < 0 ? undefined : rules.find((rule) => rule.rows.includes(chosenPlace))?.id,
          wordsOf: (rule, most) => widths.of(rule, most, tag),
        });
      }),
    [lanes, window, width, widths, unit, chosenPlace],
  );
  const asof = useMemo(() => {
    const read = view.query.asof === undefined ? undefined : parseEdtf(view.query.asof);
    return read?.ok ? read.edtf : undefined;
  }, [view]);
  const axis = axisOf(window, width, tickRoom * unit);
  const bound = useMemo(
    () =>
      lanes.flatMap(({ key }, at) =>
        stacks[at]!.placed.flatMap((placed): Bound[] => {
          const { rule } = placed;
          if (`${key} ${rule.id}` !== pointed && !rule.rows.includes(chosenPlace)) return [];
          return [{ lane: key, placed, sources: [...new Set(rule.rows.flatMap((place) => view.rows[place]!.row.sources))].sort() }];
        }),
      ),
    [lanes, stacks, pointed, chosenPlace, view],
  );

  const markAt = (target: EventTarget) => {
    const lane = (target as Element).closest<SVGElement>("[data-lane]")?.dataset.lane;
    const rule = (target as Element).closest<SVGElement>("[data-rule]")?.dataset.rule;
    return lane === undefined ? undefined : { lane, rule };
  };
  const open = useCallback((key: string) => {
    if (key === fold.more) return setMost((before) => before + measures.moreLanes);
    if (key === fold.fewer) return setMost(measures.mostLanes);
    return setOpened((before) => (before.has(key) ? new Set([...before].filter((other) => other !== key)) : new Set([...before, key])));
  }, []);
  const onClick = (event: MouseEvent) => {
    const mark = markAt(event.target);
    if (!mark) return;
    if (mark.rule === undefined) {
      if ((event.target as Element).closest(".block")) open(mark.lane);
      return;
    }
    const rule = lanes.find(({ key }) => key === mark.lane)?.rules.find(({ id }) => id === mark.rule);
    if (!rule) return;
    const again = rule.rows.includes(chosenPlace) && trayFor === chosen;
    const id = rule.rows.includes(chosenPlace) ? chosen : view.rows[rule.head]!.id;
    choose(again ? undefined : id);
    setTrayFor(again ? undefined : id);
  };
  const onPointer = (event: PointerEvent) => {
    const mark = event.pointerType === "mouse" ? markAt(event.target) : undefined;
    setPointed(mark?.rule === undefined ? undefined : `${mark.lane} ${mark.rule}`);
  };
  const chosenRule =
    chosen !== undefined && chosen === trayFor
      ? lanes.flatMap(({ rules }) => rules).find(({ rows }) => rows.includes(chosenPlace))
      : undefined;
  const flagX = asof && asofX(asof, window, width);
  return (
    <>
      <figure
        className="drawing"
        ref={score}
        aria-label={`Lines by ${view.query.lane} over time, on the clock ${view.clock}`}
        aria-describedby={hint}
      >
        <p className="unseen" id={hint}>
          All of it stands in the list below. Plus and minus zoom, the arrows move, 0 shows the whole record.
        </p>
        <Frame
          lanes={lanes}
          printed={printed}
          lasting={isWhole ? lastingWords(span) : stretchWords(window)}
          onOpen={open}
          onSave={() =>
            score.current && void save(score.current, captionOf(dataset, view, isWhole ? lastingWords(span) : stretchWords(window)))
          }
          zoom={
            <>
              <button type="button" aria-label="Zoom out" disabled={isWhole} onClick={() => zoom(1 / nearer)}>
                −
              </button>
              <button type="button" aria-label="Zoom in" onClick={() => zoom(nearer)}>
                +
              </button>
              <button type="button" disabled={isWhole} onClick={() => show(undefined)}>
                whole record
              </button>
            </>
          }
          filling={{
            axis: <AxisNames axis={axis} window={window} width={width} ruler={ruler} asof={asof} />,
            lanes: lanes.map(({ key, lines, tag, rules }, at) => (
              <g key={key} onClick={onClick} onPointerOver={onPointer} onPointerLeave={() => setPointed(undefined)}>
                <Grid ticks={axis.ticks.map((tick) => xOf(tick.at, window, width))} flag={flagX} width={width} />
                <LaneMarks
                  {...{ dataset, view, window, width, ruler, lines, apart }}
                  against={chosenPlace}
                  stack={stacks[at]!}
                  own={tag}
                  chosen={rules.some(({ rows }) => rows.includes(chosenPlace)) ? chosen : undefined}
                />
              </g>
            )),
            printed: printed.map((source, at) => (
              <PrintedMark
                key={source.id}
                {...{ dataset, source, at, window, width, ruler }}
                possibly={view.rows.some(({ row, publicity }) => publicity === "possibly" && row.sources.includes(source.id))}
              />
            )),
            minimap: <Minimap times={times} whole={whole} windowed={windowed} width={width} unit={unit} />,
          }}
          over={<Threads {...{ dataset, score, printed, bound, window, width, unit }} />}
        />
        <p className="unseen" role="status">
          {isWhole ? "" : `${stretchWords(window)}. ${outsideWords(view, window)}`}
        </p>
      </figure>
      {chosenRule && chosen !== undefined ? (
        <Tray dataset={dataset} view={view} rule={chosenRule} chosen={chosen} onClose={() => choose(undefined)} />
      ) : null}
    </>
  );
}

function Grid({ ticks, flag, width }: { ticks: readonly number[]; flag: number | undefined; width: number }) {
  return (
    <>
      {flag === undefined ? null : <rect className="later" x={flag} y="0" width={Math.max(0, width - flag)} height="100%" />}
      {ticks.map((x) => (
        <line className="tick" key={x} x1={Math.round(x) + 0.5} x2={Math.round(x) + 0.5} y1="0" y2="100%" />
      ))}
      {flag === undefined ? null : <line className="flagstaff" x1={flag} x2={flag} y1="0" y2="100%" />}
    </>
  );
}
