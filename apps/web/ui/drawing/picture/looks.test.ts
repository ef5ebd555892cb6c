import { describe, expect, test } from "vitest";
import { colour } from "./looks";

describe("a colour in a picture", () => {
  test.each([
    ["rgb(16, 18, 20)", "#101214"],
    ["rgba(16, 18, 20, 0.5)", "#101214"],
    ["color(srgb 0.5 0 1)", "#8000ff"],
    ["color(srgb 1.2 -0.1 3e-7)", "#ff0000"],
    ["rgba(0, 0, 0, 0)", "none"],
    ["none", "none"],
    ["", "none"],
  ])("%s is %s, which every program knows", (computed, told) => {
    expect(colour(computed)).toBe(told);
  });
});
