// It is no module: its script stands in the page, and leaves one name there.
const { Timeline } = globalThis.TL;

const day = (milliseconds) => {
  const date = new Date(milliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export function mount(element, { items, lanes }) {
  const titles = new Map(lanes.map(({ id, title }) => [id, title]));
  const events = items.map(({ id, lane, start, end, words }) => ({
    start_date: day(start),
    end_date: day(end),
    group: titles.get(lane),
    unique_id: `e${id}`,
    text: { headline: words, text: "" },
  }));
  const timeline = new Timeline(
    element,
    { events },
    { duration: 1, font: null, hash_bookmark: false, use_bc: false, soundcite: false, ga_property_id: null, script_path: "/none/" },
  );
  let at = 0;
  return {
    zoom: (near) => (near ? timeline.zoomIn() : timeline.zoomOut()),
    pan: (later) => timeline.goTo((at = Math.max(0, at + (later ? 1 : -1)))),
    shown: () => element.querySelectorAll(".tl-timemarker").length,
  };
}
