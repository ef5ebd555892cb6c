// Runs in the page: mounts one drawing and asks it to move, frame by frame. Knows none of them.

/** Until the frame that is being made has been made. */
const frame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => resolve(undefined));
      port1.start();
      port2.postMessage(0);
    });
  });

const root = document.getElementById("root");
const elements = () => document.getElementsByTagName("*").length;
let peer;
let data;
let drawn;

globalThis.bench = {
  /** @returns ms that asking the record took, where the drawing does that itself. */
  async prepare(module) {
    [peer, data] = await Promise.all([import(module), fetch("/items.json").then((answer) => answer.json())]);
    const before = performance.now();
    if (peer.prepare) data = peer.prepare(data);
    await document.fonts.ready;
    return performance.now() - before;
  },
  /** @param quiet ms without a change after which it counts as complete. @returns ms to the end of the first frame that had all in it. */
  async first(quiet) {
    const begin = performance.now();
    drawn = peer.mount(root, data);
    let [count, complete] = [-1, begin];
    for (;;) {
      await frame();
      const now = performance.now();
      if (elements() !== count) [count, complete] = [elements(), now];
      else if (now - complete > quiet) return { first: complete - begin, elements: count, shown: drawn.shown() };
    }
  },
  /** @param kind `zoom` or `pan`. @returns ms of each step: the call, the layout it causes, and one frame. */
  async steps(kind, count) {
    const times = [];
    for (let step = 0; step < count; step++) {
      const begin = performance.now();
      drawn[kind](step % 12 < 6); // there and back
      root.getBoundingClientRect();
      await frame();
      times.push(performance.now() - begin);
    }
    return times;
  },
};
