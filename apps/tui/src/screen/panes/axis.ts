import { bold, dim, type Line } from "../../text/line.js";
import { monthOf, yearOf, yearText } from "../months.js";
import type { Calendar } from "./bins.js";

/** The years, and the months or quarters between them where there is room for their names. */
export function labels({ bins, cells, months }: Calendar, head: string): Line {
  const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  let text = "";
  const pieces = [dim(head)];
  bins.forEach(({ month }, at) => {
    const wanted = at * cells;
    if (at > 0 && text.length >= wanted) return;
    pieces.push(dim(" ".repeat(wanted - text.length)));
    text = " ".repeat(wanted);
    const inYear = month - yearOf(month) * 12;
    const isYear = at === 0 || inYear === 0;
    const name = isYear ? yearText(yearOf(month)) : months === 1 ? names[inYear]! : months === 3 ? `Q${inYear / 3 + 1}` : "";
    const room = cells - (isYear ? 0 : 1);
    if (!isYear && name.length > room) return;
    pieces.push(isYear ? bold(name) : dim(name));
    text += name;
  });
  return pieces;
}

/** The cell in which a second lies; what has no end lies beyond all. */
export function cellOf(second: number, { bins, cells, months }: Calendar): number {
  return Number.isFinite(second) ? Math.floor(((monthOf(second) + 1 - bins[0]!.month) * cells) / months) - 1 : Infinity;
}
