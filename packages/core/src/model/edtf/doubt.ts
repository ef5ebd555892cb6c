import type { Doubt, Part } from "./edtf.js";
import { code, type Scan } from "./scan.js";

/** Marks as bits while a date is read: several marks may meet on one component. */
const uncertainBit = 1;
const approximateBit = 2;

/** Reads `?`, `~` or `%` if one stands here. */
export function readMark(scan: Scan): number {
  const found = scan.peek();
  const bits =
    found === code.question
      ? uncertainBit
      : found === code.tilde
        ? approximateBit
        : found === code.percent
          ? uncertainBit | approximateBit
          : 0;
  if (bits !== 0) scan.at += 1;
  return bits;
}

export function doubtOfBits(bits: number): Doubt {
  return { uncertain: (bits & uncertainBit) !== 0, approximate: (bits & approximateBit) !== 0 };
}

export function bitsOf(doubt: Doubt): number {
  return (doubt.uncertain ? uncertainBit : 0) | (doubt.approximate ? approximateBit : 0);
}

const marks = ["", "?", "~", "%"] as const;

/** The mark for a doubt: nothing, `?`, `~` or `%`. */
export function markOf(doubt: Doubt): string {
  return marks[bitsOf(doubt)] ?? "";
}

/**
 * Writes components with the fewest marks in one fixed way, so that equal meanings have equal text: a mark after a
 * component holds for it and all before it and is used for the first ones that doubt is shared by; a mark before a component holds for it alone.
 *
 *     ?2004-06-~11   and   2004?-06-~11   →   2004?-06-~11
 */
export function writeParts(parts: readonly Part[]): string {
  const first = parts[0];
  const shared = first ? bitsOf(first) : 0;
  const differs = parts.findIndex((part) => bitsOf(part) !== shared);
  const sharing = shared === 0 ? 0 : differs < 0 ? parts.length : differs;
  let text = "";
  parts.forEach((part, index) => {
    if (index > 0) text += "-";
    const mark = markOf(part);
    text += index >= sharing ? mark + part.text : index === sharing - 1 ? part.text + mark : part.text;
  });
  return text;
}
