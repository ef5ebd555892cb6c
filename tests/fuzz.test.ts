import { describe, expect, it } from "vitest";
import { fuzz } from "./fuzz/target.js";
import { targets } from "./fuzz/targets.js";

// A taste of what `npm run fuzz` does for as long as one likes.
describe("whatever they are fed, readers say what is wrong and keep their promises", () => {
  it.each(targets)("$name", async (target) => {
    await expect(fuzz(target, { runs: 60 })).resolves.toBeUndefined();
  });

  it("would not, if one were broken", async () => {
    const broken = { name: "broken", texts: () => ["2024-02-22"], feed: (text: string) => void (text.includes("\0") && JSON.parse(text)) };
    await expect(fuzz(broken, { runs: 2000 }, 7)).rejects.toThrow(/Property failed.*\{ seed: 7, path: /s);
  });
});
