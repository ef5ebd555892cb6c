import { checkObject } from "../argument.js";
import type { Bounds } from "./bounds.js";
import type { Edtf } from "./edtf.js";
import { edtfOfBounds } from "./of-bounds.js";

/**
 * A date short enough for a column: `2024-02-22`, `2023-12`, `2024-01‥08` (some time within), `‥2024-09`, `2024-02‥`,
 * `2024-02-22–25` (lasted), `2024~`, `2024?`, and `?` where nothing is known. Parts that both ends share stand once.
 */
export function shortWhen(when: Edtf | Bounds): string {
  checkObject("when", when, "give bounds, or the edtf that parseEdtf found");
  if (!("type" in when)) return shorten(edtfOfBounds(when));
  switch (when.type) {
    case "date-time":
      return `${when.date} ${when.time.slice(0, 5)}`;
    case "one-of":
      return shorten(edtfOfBounds(when.bounds)) + (when.uncertain ? "?" : "");
    case "all-of":
      return shorten(edtfOfBounds(when.bounds)).replace("‥", "–") + (when.uncertain ? "?" : "");
    default:
      return shorten(when.text);
  }
}

function shorten(text: string): string {
  if (/^[X-]+$/.test(text)) return text.startsWith("XXXX") ? "?" : text;
  if (text.startsWith("[")) return joined(text.slice(1, -1).split(".."), "‥");
  return text.includes("/")
    ? joined(
        text.split("/").map((end) => (end === ".." ? "" : end)),
        "–",
      )
    : text;
}

function joined([from = "", to = ""]: readonly string[], by: string): string {
  return from === "" && to === "" ? "?" : `${from}${by}${withoutShared(from, to)}`;
}

const plain = /^-?\d{4}(?:-\d\d){1,2}$/;
const parent = (date: string): string => date.slice(0, date.lastIndexOf("-"));

/** What of `to` is not already told by `from`, if both are plain dates of one precision: `2024-01`, `2024-08` → `08`. */
function withoutShared(from: string, to: string): string {
  if (from.length !== to.length || !plain.test(from) || !plain.test(to)) return to;
  let shared = parent(to);
  while (shared !== "" && shared !== "-" && !from.startsWith(`${shared}-`)) shared = parent(shared);
  return /\d{4}/.test(shared) ? to.slice(shared.length + 1) : to;
}
