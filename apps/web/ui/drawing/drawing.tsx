import { memo, useCallback, useId, useMemo, useRef, useState } from "react";
import { framed, rowsOf, spanOf } from "@on-record/core/query";
import type { Dataset, DaysById, Stretch, Timeline } from "@on-record/core/query";
import { Frame } from "./frame";
import { lane as measures } from "./geometry";
import { Minimap } from "./minimap";
import { fold } from "./plan";
import { captionOf, save } from "./save";
import { Tray } from "./tray";
import { useGestures } from "./use-gestures";
import { useKeys } from "./use-keys";
import { type OnMarks, useMarks } from "./use-marks";
import { usePainter } from "./use-painter";
import { useScene } from "./use-scene";
import { useRestingWindow, useWindowed } from "./use-windowed";
import type { Windowed } from "./windowed";
import { lastingWords, outsideWords, stretchWords } from "./words";
import { Zoom } from "./zoom";

type Props = { dataset: Dataset; view: Timeline; apart: DaysById; chosen: string | undefined; choose: (id: string | undefined) => void };

/** The timeline as a drawing, through a window that zooms and pans. Whatever it shows stands in the list below, so to a screen reader it is one thing with a name. */
export const Drawing = memo(function Drawing(props: Props) {
  const { dataset, view } = props;
  // Of the whole record, so that a filter does not move what stays.
  const span = useMemo(() => spanOf(rowsOf(dataset).map((row) => row.times[view.clock])), [dataset, view.clock]);
  if (view.rows.length === 0) return null;
  if (!span)
    return (
      <p className="label lanes-none">
        No date is told for any of these lines: when it happened, was said and was published are three dates, chosen above.
      </p>
    );
  return <Score {...props} span={span} />;
});

function Score({ dataset, view, apart, chosen, choose, span }: Props & { span: Stretch }) {
  const figure = useRef<HTMLElement>(null);
  const whole = useMemo(() => framed(span), [span]);
  const windowed = useWindowed(whole);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState<number>(measures.mostLanes);
  const [trayFor, setTrayFor] = useState<string>();
  const hint = useId();
  const scene = useScene({ dataset, view, apart, chosen, span, whole, opened, most });
  const { lanes, printed, chosenPlace } = scene;
  const point = usePainter(figure, windowed, scene);
  useGestures(figure, windowed);
  useKeys(figure, windowed);

  const open = useCallback((key: string) => {
    if (key === fold.more) return setMost((before) => before + measures.moreLanes);
    if (key === fold.fewer) return setMost(measures.mostLanes);
    return setOpened((before) => (before.has(key) ? new Set([...before].filter((other) => other !== key)) : new Set([...before, key])));
  }, []);
  const press = useCallback<OnMarks["press"]>(
    ({ lane, rule: id, block }) => {
      if (block) return open(lane);
      const rule = lanes.find(({ key }) => key === lane)?.rules.find((one) => one.id === id);
      if (!rule) return undefined;
      const isChosen = rule.rows.includes(chosenPlace);
      const next = isChosen && trayFor === chosen ? undefined : isChosen ? chosen : view.rows[rule.head]!.id;
      choose(next);
      return setTrayFor(next);
    },
    [open, lanes, view, chosen, chosenPlace, trayFor, choose],
  );
  useMarks(figure, { press, point });
  const onSave = () => {
    const shown = windowed.isWhole ? lastingWords(span) : stretchWords(windowed.window);
    if (figure.current) void save(figure.current, captionOf(dataset, view, shown));
  };
  const chosenRule =
    chosen !== undefined && chosen === trayFor
      ? lanes.flatMap(({ rules }) => rules).find(({ rows }) => rows.includes(chosenPlace))
      : undefined;
  return (
    <>
      <figure
        className="drawing"
        ref={figure}
        data-asof={view.query.asof}
        aria-label={`Lines by ${view.query.lane} over time, on the clock ${view.clock}`}
        aria-describedby={hint}
      >
        <p className="unseen" id={hint}>
          All of it stands in the list below. Plus and minus zoom, the arrows move, 0 shows the whole record.
        </p>
        <Frame
          lanes={lanes}
          printed={printed}
          onOpen={open}
          onSave={onSave}
          zoom={<Zoom windowed={windowed} />}
          minimap={<Minimap whole={whole} windowed={windowed} />}
          behind={<svg className="grid" aria-hidden="true" />}
          over={<svg className="threads" aria-hidden="true" />}
        />
        <Outside view={view} windowed={windowed} />
      </figure>
      {chosenRule && chosen !== undefined ? (
        <Tray dataset={dataset} view={view} rule={chosenRule} chosen={chosen} onClose={() => choose(undefined)} />
      ) : null}
    </>
  );
}

/** Tells who cannot see it what is in view, and how much is not, once the window stands still. */
function Outside({ view, windowed }: { view: Timeline; windowed: Windowed }) {
  const window = useRestingWindow(windowed);
  return (
    <p className="unseen" role="status">
      {windowed.isWhole ? "" : `${stretchWords(window)}. ${outsideWords(view, window)}`}
    </p>
  );
}
