import { afterEach, expect, test, vi } from "vitest";
import { afterFrame } from "./after-frame";

afterEach(() => vi.unstubAllGlobals());

/** A screen that makes its next frame when it is told to. */
function screen() {
  const waiting: (() => void)[] = [];
  vi.stubGlobal("requestAnimationFrame", (then: () => void) => waiting.push(then));
  vi.stubGlobal("cancelAnimationFrame", (nth: number) => (waiting[nth - 1] = () => {}));
  return () => waiting.splice(0).forEach((then) => then());
}

const rest = () => new Promise((resolve) => void setTimeout(resolve, 20));

test("what waits for a frame comes after what came while the frame was made", async () => {
  const makeFrame = screen();
  const done: string[] = [];
  afterFrame(() => done.push("waited"));
  requestAnimationFrame(() => setTimeout(() => done.push("came")));
  await rest();
  expect(done).toEqual([]);
  makeFrame();
  await rest();
  expect(done).toEqual(["came", "waited"]);
});

test("what waits for a frame is called off before the frame and after it", async () => {
  const makeFrame = screen();
  const done: string[] = [];
  const before = afterFrame(() => done.push("before"));
  const after = afterFrame(() => done.push("after"));
  const amid = afterFrame(() => done.push("amid"));
  before();
  makeFrame();
  after();
  setTimeout(amid);
  await rest();
  expect(done).toEqual([]);
});
