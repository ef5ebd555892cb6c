import { afterAll, beforeAll, expect, test } from "vitest";
import type { Dataset } from "../../packages/core/src/index.js";
import { pathOf } from "../../packages/core/src/query/index.js";
import { settled, Visitor } from "./harness/visitor.js";

let visitor: Visitor;
let dataset: Dataset;
beforeAll(async () => {
  visitor = await Visitor.arrive();
  dataset = await visitor.dataset();
}, 300_000);
afterAll(() => visitor?.leave());

test("an address with a slip of the finger leads to the one that was meant", async () => {
  const claim = dataset.claims.find(({ id }) => id.length > 15)!;
  const slip = claim.id.slice(0, 4) + claim.id.slice(5);
  for (const path of [`/claims/${slip}`, `/claims/${slip.toUpperCase()}`, `/claims/${slip}.html`]) {
    const page = await visitor.open(path);
    const meant = page.getByRole("status").getByRole("link");
    await meant.waitFor();
    expect(await page.getByRole("status").innerText(), path).toContain("Did you mean");
    expect(await meant.getAttribute("href")).toBe(`/claims/${claim.id}`);
    await page.context().close();
  }
});

test("an id under the wrong kind of page leads to the right one", async () => {
  const statement = dataset.statements[0]!;
  const page = await visitor.open(`/claims/${statement.id}`);
  const link = page.getByRole("status").getByRole("link");
  await link.waitFor();
  expect(await page.getByRole("status").innerText()).toContain("It stands at another address");
  expect(await link.getAttribute("href")).toBe(pathOf({ kind: "statement", record: statement }));
  await page.context().close();
});

test("what is near nothing, or no address at all, is left alone, and there are links without script too", async () => {
  for (const path of ["/claims/zzzzzzzzzzzzzzzzzz", "/no/such/%E0%A4%A"]) {
    const page = await visitor.open(path);
    await settled(page);
    expect(await page.getByRole("status").innerText(), path).toBe("");
    await page.context().close();
  }
  const still = await visitor.open("/claims/nothing", { javaScriptEnabled: false });
  for (const name of ["timeline", "disputes", "sources", "actors", "events"])
    expect(await still.locator("main").getByRole("link", { name }).first().isVisible(), name).toBe(true);
  await still.context().close();
});
