import { expect, test } from "vitest";
import { idInPath } from "./id-in-path";

test.each([
  ["/claims/armenia-has-left", "armenia-has-left"],
  ["/claims/Armenia-Has-Left/", "armenia-has-left"],
  ["/claims/armenia-has-left.json", "armenia-has-left"],
  ["/cards/sources/004.png", "004"],
  ["/claims/pashinyan%20", "pashinyan"],
  ["/sources/004.left", "004.left"],
  ["/", undefined],
  ["/claims/%E0%A4%A", undefined],
])("the address %s names %s", (path, id) => {
  expect(idInPath(path)).toBe(id);
});
