import { graphemes } from "../../text/width.js";
import type { Key } from "../key.js";

/** A line of text after one more key. */
export function typedWith(typed: string, key: Key): string {
  if (typeof key !== "string") return "pasted" in key ? typed + key.pasted.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").slice(0, 200) : typed;
  if (key === "backspace") return graphemes(typed).slice(0, -1).join("");
  if (key === "ctrl-u") return "";
  if (key === "ctrl-w") return typed.replace(/\S+\s*$/u, "");
  return graphemes(key).length === 1 && !/[\p{Cc}\p{Cf}]/u.test(key) ? typed + key : typed;
}

/** The place in a list of so many after an arrow; undefined: the key is none. */
export function placeAfter(key: Key, place: number, total: number): number | undefined {
  if (key !== "down" && key !== "up") return undefined;
  return Math.max(0, Math.min(place + (key === "down" ? 1 : -1), total - 1));
}
