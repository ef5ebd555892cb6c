import { cleanText, type Problem } from "@on-record/core/query";
import { placeIn } from "../print/problems.js";
import { blank, bold, type Line, line } from "../text/line.js";
import { hanging } from "../text/wrap.js";
import { excerpt, Lines } from "./excerpt.js";
import { signsOf } from "../text/signs.js";

/** Every problem with its place, the line it is in, what is wrong and what to do. */
export async function problemLines(
  problems: readonly Problem[],
  folder: string,
  path: string,
  width: number,
  ascii: boolean,
): Promise<Line[]> {
  const files = new Lines(path);
  const told: Line[] = [];
  for (const problem of problems) {
    const { at, code, severity, message, hint } = problem;
    const sign = severity === "error" ? bold(signsOf(ascii).fault, { colour: "red" }) : bold("!", { colour: "yellow" });
    told.push(
      line(
        sign,
        " ",
        bold(code, { colour: severity === "error" ? "red" : "yellow" }),
        `  ${placeIn(folder, at.file)}:${at.line}:${at.column}`,
      ),
      ...hanging(line("  "), [bold(message)], width),
      ...excerpt(await files.of(at.file), at, width),
      ...hanging(line("  ", bold("hint"), "   "), line(hint), width),
      blank,
    );
  }
  return told;
}

/** A problem as GitHub's runners take it, to be shown beside the line in a pull request. */
export function githubText({ at, code, severity, message, hint }: Problem, folder: string): string {
  const value = (text: string) => cleanText(text).replaceAll("%", "%25");
  const property = (text: string) => value(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `::${severity} file=${property(placeIn(folder, at.file))},line=${at.line},col=${at.column},title=${property(code)}::${value(`${message}. ${hint}`)}`;
}
