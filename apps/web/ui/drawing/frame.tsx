import type { ReactNode } from "react";
import type { Dataset } from "@on-record/core";
import { heightOf, high, rem } from "./geometry";
import type { PlannedLane } from "./plan";

/** What stands in the frame of the built page, as SVG: lengths are the caller's. In the living one, the painter draws. */
export type Filling = {
  readonly axis: ReactNode;
  /** In the order of the lanes. */
  readonly lanes: readonly ReactNode[];
  readonly printed: ReactNode;
};

type Props = {
  lanes: readonly PlannedLane[];
  printed: Dataset["sources"];
  /** How long what is shown lasts, in words. Left out where the painter tells it. */
  lasting?: string;
  filling?: Filling;
  /** With its own SVG, since it takes the focus. */
  minimap: ReactNode;
  zoom?: ReactNode;
  /** Behind the lanes, and over all of it. */
  behind?: ReactNode;
  over?: ReactNode;
  /** Left out while script does not answer yet: the button then holds its place. */
  onSave?: () => void;
  onOpen?: (key: string) => void;
};

/** The drawing without its lines: axis, lanes, the register of what was printed, and the whole record small. The built page and the living one share it, so nothing moves. */
export function Frame({ lanes, printed, lasting, filling, minimap, zoom, behind, over, onSave, onOpen }: Props) {
  return (
    <>
      <div className="score">
        <div className="score-lane axis">
          <div className="zoom">{zoom}</div>
          <svg className="plot" height={rem(high.axis)} aria-hidden="true">
            {filling?.axis}
          </svg>
        </div>
        <div className="score-lanes">
          {behind}
          {lanes.map((lane, at) => (
            <div className={`score-lane ${lane.hue}`} key={lane.key}>
              <LaneTitle lane={lane} onOpen={onOpen} />
              <svg className="plot" height={rem(heightOf(lane.lines))} aria-hidden="true" data-lane={lane.key}>
                {filling?.lanes[at]}
              </svg>
            </div>
          ))}
        </div>
        {printed.length > 0 ? (
          <div className="score-lane register">
            <div className="score-title">
              <span>Printed</span>
            </div>
            <svg className="plot" height={rem(heightOf(printed.length, high.printed))} aria-hidden="true">
              {filling?.printed}
            </svg>
          </div>
        ) : null}
        {over}
      </div>
      <div className="score-lane minimap">
        <div className="score-title">
          <span className="lasting">{lasting}</span>
          <button type="button" className="save needs-script" aria-label="Save as SVG" disabled={!onSave} onClick={onSave}>
            <span aria-hidden="true">↓</span> SVG
          </button>
        </div>
        {minimap}
      </div>
    </>
  );
}

function LaneTitle({ lane, onOpen }: { lane: PlannedLane; onOpen?: ((key: string) => void) | undefined }) {
  const name = (
    <>
      {lane.tag ? <b className="lane-tag">{lane.tag}</b> : null}
      <span className="name">{lane.title}</span>
    </>
  );
  return (
    <div className={`score-title lines-${Math.min(3, lane.lines)}`}>
      {lane.open === undefined || !onOpen ? (
        <span className="named">{name}</span>
      ) : (
        <button type="button" className="named opens" aria-expanded={lane.open} onClick={() => onOpen(lane.key)}>
          {name}
        </button>
      )}
      {lane.rows > 0 ? <span className="count">{lane.rows}</span> : null}
    </div>
  );
}
