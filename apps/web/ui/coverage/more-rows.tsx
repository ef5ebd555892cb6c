import type { Coverage } from "@on-record/core/query";

/** So many cells are drawn at once: more of them are a wall, and slow to come. */
const mostCells = 3000;
const fewestRows = 20;

/** How many questions are shown at once, for so many sources. */
export function rowsAtOnce({ columns }: Coverage): number {
  return Math.max(fewestRows, Math.floor(mostCells / Math.max(1, columns.length)));
}

type Props = {
  shown: number;
  all: number;
  /** Left out until the record has come. */
  onMore?: (() => void) | undefined;
};

/** That there are more questions than are shown, where all of them are, and a press that shows more. */
export function MoreRows({ shown, all, onMore }: Props) {
  if (shown >= all) return null;
  return (
    <p className="more-rows">
      These are {shown} of {all} questions, those to which most sources speak. <a href="/disputes">All disputes</a>{" "}
      <button type="button" className="underlined needs-script" disabled={!onMore} onClick={onMore}>
        show more of them here
      </button>
    </p>
  );
}
