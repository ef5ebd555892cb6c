import type { Dataset, DaysById, Edtf, SourceId, Stack, Stretch, Timeline } from "@on-record/core/query";
import type { Captions } from "./captions";
import type { PlannedLane } from "./plan";
import type { Ruler } from "./ruler";

/** All that is drawn, but for the window that shows a part of it. */
export type Scene = {
  readonly dataset: Dataset;
  readonly view: Timeline;
  /** What sources date differently. */
  readonly apart: DaysById;
  readonly lanes: readonly PlannedLane[];
  /** The sources in the register at the foot. */
  readonly printed: Dataset["sources"];
  /** The day as of which the record is seen. */
  readonly asof: Edtf | undefined;
  /** The sources that are only possibly public on that day. */
  readonly possiblyPublic: ReadonlySet<SourceId>;
  /** The id of the chosen row, and its place in the view: -1 where it is not there. */
  readonly chosen: string | undefined;
  readonly chosenPlace: number;
  /** From the first day of the record to the last, and the same with its margins. */
  readonly span: Stretch;
  readonly whole: Stretch;
};

/** How wide the plot is in px, and what measures its words. */
export type Plot = { readonly width: number; readonly ruler: Ruler };

/** One look at a scene: what stands where in a window. */
export type Look = Scene & Plot & { readonly window: Stretch; readonly captions: Captions; readonly stacks: readonly Stack[] };
