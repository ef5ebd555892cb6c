import { expect, test } from "vitest";
import { datasetOf } from "../testing/dataset-builder.js";
import { eventsInTime } from "./events-in-time.js";

test("events stand by the earliest time they can have had, each with whether it is surely later, and those without a date apart", () => {
  const dataset = datasetOf({
    events: {
      flood: { title: "The flood", happened: "2023-05" },
      repair: { title: "The repair", happened: "2023-06-01/2023-06-02" },
      quarrel: { title: "The quarrel", happened: "[2023-06..2023-09]" },
      drought: { title: "A drought", happened: "XXXX" },
    },
  });
  const { dated, undated } = eventsInTime(dataset);
  expect(dated.map(({ event, after }) => [event.id, after])).toEqual([
    ["flood", undefined],
    ["repair", "yes"],
    ["quarrel", "maybe"],
  ]);
  expect(undated.map(({ id }) => id)).toEqual(["drought"]);
});
