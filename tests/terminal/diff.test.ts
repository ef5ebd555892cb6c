import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataset } from "@on-record/core/dataset";
import { changesBetween, type EdtfText } from "@on-record/core/query";
import { afterAll, describe, expect, test } from "vitest";
import { itemsOf, onrecord } from "./harness/onrecord.js";

const folder = mkdtempSync(join(tmpdir(), "onrecord-diff-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("diff --from --to", () => {
  const from = "2024-03" as EdtfText;
  const to = "2024-08" as EdtfText;
  const changes = changesBetween(dataset, from, to);
  const days = ["diff", `--from=${from}`, `--to=${to}`];

  test("tells the rows that became public and who moved, with the ids of the library", () => {
    const items = itemsOf(...days);
    const idsOf = (change: string) => items.filter((one: { change: string }) => one.change === change).map(({ id }: { id: string }) => id);
    expect(changes.public.length).toBeGreaterThan(0);
    expect(idsOf("public")).toEqual(changes.public.map(({ id }) => id));
    expect(idsOf("possibly")).toEqual(changes.possible.map(({ id }) => id));
    expect(idsOf("moved")).toHaveLength(changes.moved.length);
    expect(items.filter((one: { withdraws?: true }) => one.withdraws)).toHaveLength(changes.withdrawn.length);
  });

  test("says it in lines and in sentences", () => {
    const { status, stdout, stderr } = onrecord(days);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(`Newly public: ${changes.public.length} rows`);
    const sentences = onrecord([...days, "--plain"])
      .stdout.trimEnd()
      .split("\n");
    expect(sentences.filter((one) => one.startsWith("Newly public"))).toHaveLength(changes.public.length);
    expect(sentences.filter((one) => one.startsWith("Moved: "))).toHaveLength(changes.moved.length);
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
  });

  test("between a day and itself nothing happens", () => {
    expect(onrecord(["diff", "--from=2024-03-31", "--to=2024-03-31"]).stdout).toContain("Nothing became public, and nobody moved.");
  });
});

describe("diff OLD NEW", () => {
  const exported = join(folder, "record.json");
  writeFileSync(exported, onrecord(["export", "--record=seeds"]).stdout);

  test("finds no difference between a folder and what was exported of it", () => {
    expect(onrecord(["diff", "seeds", exported]).stdout).toContain("No record was added, removed or changed.");
  });

  test("names what was added, removed and changed, and in which fields", () => {
    const [actor] = dataset.actors;
    const newer = {
      ...dataset,
      actors: [{ ...actor!, name: "Somebody else" }, ...dataset.actors.slice(1), { ...actor!, id: "zzz-newcomer", name: "A newcomer" }],
    };
    const file = join(folder, "newer.json");
    writeFileSync(file, JSON.stringify(newer));
    const expected = [
      { change: "added", kind: "actor", id: "zzz-newcomer", words: "A newcomer" },
      { change: "changed", kind: "actor", id: actor!.id, words: "Somebody else", fields: ["name"] },
    ];
    expect(itemsOf("diff", exported, file)).toEqual(expected);
    expect(itemsOf("diff", file, exported)[0]).toEqual({ ...expected[0], change: "removed" });
    expect(onrecord(["diff", exported, file, "--plain"]).stdout).toContain(
      "End of list. 0 newly said, 0 no longer said, 0 moved, 1 added, 0 removed, 1 changed, 0 renamed.",
    );
  });

  test("a record that cannot be read is told with its faults, and nothing is compared", () => {
    const broken = join(folder, "broken");
    cpSync("seeds", broken, { recursive: true });
    writeFileSync(join(broken, "record.yaml"), "title: [");
    const { status, stdout, stderr } = onrecord(["diff", "seeds", broken]);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toMatch(/record\.yaml:\d+:\d+: error: /);
    expect(stderr).toContain("nothing is compared");
  });
});

test.each([
  [["diff"], "needs --from and --to"],
  [["diff", "--from=2024"], "needs --from and --to"],
  [["diff", "seeds"], "only one was named"],
  [["diff", "seeds", "seeds", "--from=2024"], "do not go with OLD NEW"],
  [["diff", "--from=2024-06", "--to=2024-03"], "later than"],
  [["diff", "--from=soon", "--to=2024-03"], "not a date"],
])("%j is wrong usage", (args, told) => {
  const { status, stdout, stderr } = onrecord(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(told);
});
