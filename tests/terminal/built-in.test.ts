import { expect, test } from "vitest";
import { onrecord } from "./harness/onrecord.js";

// Of the record that comes with it the program has much from its build; of the same record in a folder it works all of it out.
test.each(
  [
    "claims",
    "claims --json",
    "claims --plain",
    "claims --clock=happened --json",
    "claims --clock=published --act=deny --json",
    "claims --asof=2024-03 --without=004 --json",
    "claims --actor=mirzoyan --stance=rejects --form=direct",
    "claims --question=has-armenia-left --during=2024-02",
    "search frozen --json",
    "search csto arm --source=003 --json",
    "search tokayev's --json",
    "disputes",
    "disputes --asof=2024-03 --json",
    "disputes --asof=2024-10",
    "disputes --without=001",
    "coverage --json",
    "coverage --without=004 --asof=2024-06",
    "stats",
    "stats --actor=pashinyan --json",
    "diff --from=2024-02 --to=2024-06 --json",
    "export --format=json",
    "export --format=csv --actor=putin",
  ].map((command) => [command]),
)("onrecord %s says the same of the built-in record and of its folder", (command) => {
  const args = command.split(" ");
  const builtIn = onrecord(args);
  const read = onrecord([...args, "--record=seeds"]);
  expect({ ...read, stdout: read.stdout.replaceAll(" --record=seeds", "") }).toEqual(builtIn);
  expect(builtIn).toMatchObject({ status: 0, stdout: expect.stringMatching(/./) });
});
