import { bold, dim, type Line, line, piece } from "../../text/line.js";
import { count } from "../../words/count.js";
import { countText } from "../../rows/head.js";
import { fitted, lineWidth, short, spread } from "../../text/width.js";
import { disputesOf } from "./disputes.js";
import { foundBy, type State, viewOf, type ViewName } from "../state.js";

const names: Readonly<Record<ViewName, string>> = {
  claims: "Claims",
  claim: "Claim",
  disputes: "Disputes",
  reader: "Reader",
  coverage: "Coverage",
  page: "Record",
  help: "Keys",
};

/** The name of the program, of the record, the views with their keys, and how much is seen. Then a heavy rule. */
export function headerLines(state: State): Line[] {
  const { columns } = state.size;
  const view = viewOf(state).name;
  const found = foundBy(state);
  const asof = state.query.asof === undefined ? "" : ` · as of ${state.query.asof}`;
  const perhaps = found.counts.possibly > 0 ? `, ${found.counts.possibly} possibly public` : "";
  const at = viewOf(state);
  const number =
    at.name === "disputes"
      ? `dispute ${at.at + 1} of ${disputesOf(state).length}`
      : view === "claim"
        ? `${state.place + 1} of ${found.rows.length}${asof}`
        : `${countText(found)}${perhaps}`;
  const right = line(
    columns < 100 ? `${number}${view === "claims" ? asof : ""}` : `${number} · ${count(state.dataset.sources.length, "source")}`,
    "   ",
    bold("?"),
    dim(" help "),
  );
  const views: readonly (readonly [ViewName, string])[] = [
    ["claims", "Esc"],
    ["disputes", "d"],
    ["coverage", "v"],
    ["reader", "r"],
  ];
  const tabs =
    columns < 100
      ? line(piece(names[view], { bold: true, underline: true }))
      : views.flatMap(([name, key]) =>
          name === view
            ? line(piece(names[name], { bold: true, underline: true }), "   ")
            : line(...(name === "claims" && view === "claims" ? [] : [bold(key), " "]), dim(names[name]), "   "),
        );
  const title =
    columns < 100
      ? []
      : [
          piece(
            short(state.dataset.record.title, Math.max(10, columns - lineWidth(right) - lineWidth(tabs) - 18), state.looks.signs.ellipsis),
          ),
          piece("    "),
        ];
  const left = line(" ", bold("ON RECORD"), "  ", title, tabs);
  return [spread(left, right, columns), fitted([piece(state.looks.signs.heavy.repeat(columns))], columns)];
}
