import { DataSet, Timeline } from "./packages/vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs";

/** How much one step brings nearer, and how far it moves: as in our drawing. */
const nearer = 0.6;
const share = 0.2;

export function mount(element, { items, lanes, span }) {
  const timeline = new Timeline(
    element,
    new DataSet(items.map(({ id, lane, start, end, words }) => ({ id, group: lane, start, end, content: words }))),
    new DataSet(lanes.map(({ id, title }) => ({ id, content: title }))),
    { start: span.start, end: span.end, min: span.start, max: span.end, height: "600px", verticalScroll: true, showCurrentTime: false },
  );
  let [from, to] = [span.start, span.end];
  const show = (start, end) => {
    [from, to] = [Math.max(span.start, start), Math.min(span.end, end)];
    timeline.setWindow(from, to, { animation: false });
  };
  return {
    zoom: (near) => {
      const middle = (from + to) / 2;
      const half = ((to - from) / 2) * (near ? nearer : 1 / nearer);
      show(middle - half, middle + half);
    },
    pan: (later) => {
      const by = Math.max(span.start - from, Math.min(span.end - to, (to - from) * (later ? share : -share)));
      show(from + by, to + by);
    },
    shown: () => element.querySelectorAll(".vis-item").length,
  };
}
