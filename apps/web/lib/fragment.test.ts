import { describe, expect, test } from "vitest";
import { fragmentOf, placeOf } from "./fragment";

describe("the place in an address", () => {
  test.each([
    ["", {}],
    ["#001.frozen", { at: "001.frozen" }],
    ["#span=2024-02-01/2024-03-01", { span: "2024-02-01/2024-03-01" }],
    ["#at=001.frozen&span=2024", { at: "001.frozen", span: "2024" }],
  ])("%s is read, and written the same", (hash, place) => {
    expect(placeOf(hash)).toEqual({ at: undefined, span: undefined, ...place });
    expect(fragmentOf(place)).toBe(hash);
  });

  test("is found whatever the order of its parts, and written in one", () => {
    expect(fragmentOf(placeOf("#span=2024&at=001.frozen"))).toBe("#at=001.frozen&span=2024");
  });

  test("survives what nobody writes on purpose", () => {
    expect(placeOf("#%")).toEqual({ at: undefined });
    expect(fragmentOf(placeOf("#at=&span="))).toBe("");
    expect(placeOf(fragmentOf({ at: "a&span=b", span: "#%?" }))).toEqual({ at: "a&span=b", span: "#%?" });
  });
});
