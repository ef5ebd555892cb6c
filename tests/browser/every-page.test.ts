import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kindsOfPages, namesOfKinds } from "./harness/kinds.js";
import { settled, Visitor } from "./harness/visitor.js";

let visitor: Visitor;
let kinds: Record<string, string>;
beforeAll(async () => {
  visitor = await Visitor.arrive();
  kinds = kindsOfPages(await visitor.dataset());
});
afterAll(() => visitor?.leave());

describe.each(namesOfKinds)("the page of the kind %s", (kind) => {
  test("fits a phone and a wall, and the browser has nothing to say against it", async () => {
    visitor.complaints.length = 0;
    const page = await visitor.open(kinds[kind], { viewport: { width: 360, height: 800 } });
    await settled(page);
    for (const width of [360, 860, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `at ${width}`).toBeLessThanOrEqual(0);
    }
    expect(await page.title()).toMatch(/^.+ · On Record$/);
    expect(await page.locator("h1").count()).toBe(1);
    expect(visitor.complaints).toEqual([]);
    await page.context().close();
  });
});

describe("every page", () => {
  test("runs only its own scripts: one that gets in by another way is refused", async () => {
    const page = await visitor.open("/method");
    await settled(page);
    const refused = page.evaluate(
      () => new Promise<string>((resolve) => addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective))),
    );
    await page.evaluate(() => {
      const image = document.createElement("img");
      image.setAttribute("onerror", "document.title = 'taken over'");
      image.src = "/no-such-image";
      document.body.append(image);
    });
    expect(await refused).toBe("script-src-attr");
    expect(await page.title()).not.toBe("taken over");
    visitor.complaints.length = 0;
    await page.context().close();
  });

  test("keeps the theme that was chosen on the next page, before it is painted", async () => {
    const page = await visitor.open("/method", { colorScheme: "light" });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole("button", { name: "Dark or light" }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto(`${visitor.address}/data`, { waitUntil: "commit" });
    await page.waitForFunction(() => document.body !== null);
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    expect(await paper()).toBe(dark);
    await page.context().close();
  });

  test("is told apart from the others by its description", async () => {
    const descriptions = await Promise.all(
      Object.values(kinds).map(
        async (path) => /<meta name="description" content="([^"]+)"/.exec(await (await fetch(visitor.address + path)).text())?.[1],
      ),
    );
    expect(new Set(descriptions).size).toBe(descriptions.length);
  });

  test("goes out with the licences of its letters and of the script that is not ours", async () => {
    const licences = await (await fetch(`${visitor.address}/licences.txt`)).text();
    for (const name of ["Archivo", "Newsreader", "SIL OPEN FONT LICENSE", "next", "react-dom", "scheduler", "Permission is hereby granted"])
      expect(licences).toContain(name);
  });

  test.each(["/#%E0%A4%A", "/?source=%E0%A4%A&text=%", "/sources/004#%", "/coverage?without=%FF#%"])(
    "stands at a broken address: %s",
    async (path) => {
      visitor.complaints.length = 0;
      const page = await visitor.open(path);
      await settled(page);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.locator("main").isVisible()).toBe(true);
      expect(visitor.complaints).toEqual([]);
      await page.context().close();
    },
  );

  test("that is not there says so and leads back", async () => {
    const page = await visitor.open("/claims/no-such-claim");
    expect(await page.locator("h1").innerText()).toContain("Nothing stands at this address");
    await page.getByRole("link", { name: "timeline", exact: true }).click();
    await page.waitForURL(`${visitor.address}/`);
    visitor.complaints.length = 0;
    await page.context().close();
  });
});
