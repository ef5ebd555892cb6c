const steps = 12;

/** Between two letters, in ms: a very quick typist. What comes after the lines in sight is done in it, or is in the way of the next. */
const pause = 100;

/**
 * One visit to the timeline: how long until the list stands and until it answers, and how long a letter and a step take.
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {string} word what is typed, letter by letter, and taken back again.
 * @returns {Promise<{ list: number, answers: number, keys: number[], keysWork: number[], zoom: number[], pan: number[] }>} ms; of
 * `keysWork` without the time in which a frame only waits for the screen.
 */
export async function used(browser, address, word) {
  const begun = Array.from(word, (_, at) => word.slice(0, at + 1));
  const typed = [...begun, ...begun.slice(0, -1).toReversed()];
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.documentElement.dataset.query === "shown") globalThis.answered ??= performance.now();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-query"] });
  });
  await page.goto(address);
  await page.mouse.move(400, 300); // what answers comes at the first sign of a person
  await page.waitForFunction(() => "answered" in globalThis && document.querySelector("[data-rule]"));
  const found = await page.evaluate(
    async ({ typed, steps, pause }) => {
      /** Until the next frame is made; gives when it was begun. */
      const frame = () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => {
            const begun = performance.now();
            // What the page itself does after its frame is not of it, and comes by a timer: a message is there before.
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener("message", () => resolve(begun));
            port1.start();
            port2.postMessage(0);
          });
        });
      const clocked = async (act) => {
        const begin = performance.now();
        act();
        document.body.getBoundingClientRect();
        const done = performance.now();
        const begun = await frame();
        const end = performance.now();
        return { all: end - begin, work: done - begin + end - begun };
      };
      const timed = async (act) => (await clocked(act)).all;
      const search = document.querySelector("#search");
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
      const [keys, keysWork] = [[], []];
      search.focus();
      for (const text of typed) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        await frame();
        const { all, work } = await clocked(() => {
          write.call(search, text);
          search.dispatchEvent(new Event("input", { bubbles: true }));
        });
        keys.push(all);
        keysWork.push(work);
      }
      write.call(search, "");
      search.dispatchEvent(new Event("input", { bubbles: true }));
      await frame();
      const drawing = document.querySelector("figure.drawing");
      const press = (key) => timed(() => drawing.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
      const [zoom, pan] = [[], []];
      for (let step = 0; step < steps; step++) zoom.push(await press(step < steps / 2 ? "+" : "-"));
      for (let step = 0; step < 4; step++) await press("+");
      for (let step = 0; step < steps; step++) pan.push(await press(step < steps / 2 ? "ArrowRight" : "ArrowLeft"));
      const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
      return { list: painted, answers: globalThis.answered, keys, keysWork, zoom, pan };
    },
    { typed, steps, pause },
  );
  await context.close();
  return found;
}
