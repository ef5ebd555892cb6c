import { bold, dim, type Line, line, piece } from "../../text/line.js";
import { count } from "../../words/count.js";
import { countText } from "../../rows/head.js";
import { fitted, lineWidth, short, spread, widthOf } from "../../text/width.js";
import { keyTable } from "../keys/table.js";
import { faultCount } from "../../check/fault.js";
import { foundBy, type PageName, selectable, type State, type View, viewOf, type ViewName } from "../state.js";
import { coverageOf } from "./coverage.js";
import { disputesOf } from "./disputes.js";

const claimsSeen = (state: State): string => {
  const found = foundBy(state);
  return `${countText(found)}${found.counts.possibly > 0 ? `, ${found.counts.possibly} possibly public` : ""}`;
};

/** That there are more questions than those which pass the filters. */
const inAll = ({ dataset: { questions } }: State, found: number): string =>
  found === questions.length ? "" : `, ${questions.length} in all`;

/** What each view is called, and what of it is seen. */
const views: {
  readonly [Name in ViewName]: { readonly name: string; readonly seen: (state: State, view: Extract<View, { name: Name }>) => string };
} = {
  claims: { name: "Claims", seen: claimsSeen },
  claim: { name: "Claim", seen: (state) => `${state.place + 1} of ${selectable(state).length}${state.inLanes ? " in lanes" : ""}` },
  disputes: {
    name: "Disputes",
    seen: (state, { at }) => {
      const found = disputesOf(state).length;
      return found === 0 ? "no disputes" : `dispute ${at + 1} of ${found}${inAll(state, found)}`;
    },
  },
  coverage: {
    name: "Coverage",
    seen: (state) => {
      const found = coverageOf(state).rows.length;
      return `${count(found, "question")}${inAll(state, found)}`;
    },
  },
  reader: {
    name: "Reader",
    seen: ({ dataset }, { source }) => `source ${dataset.sources.findIndex(({ id }) => id === source) + 1} of ${dataset.sources.length}`,
  },
  page: { name: "Record", seen: (_, { what, id }) => (id === "" ? pageNames[what] : id) },
  problems: { name: "Problems", seen: ({ faults }) => faultCount(faults) },
  help: { name: "Keys", seen: claimsSeen },
};

const pageNames = {
  record: "record",
  wording: "wordings",
  dispute: "dispute",
  headlines: "headlines and bodies",
  origins: "articles and origins",
  days: "days told differently",
  unread: "what no report covers",
} as const satisfies Record<PageName, string>;

/** The views that the header names, with the keys that open them. */
const named = [
  ["claims", "Esc"],
  ["disputes", "d"],
  ["coverage", "v"],
  ["reader", "r"],
] as const satisfies readonly (readonly [ViewName, string])[];

/** The name of the program, of the record, the views with their keys, and how much is seen. Then a heavy rule. */
export function headerLines(state: State): Line[] {
  const { columns } = state.size;
  const wide = columns >= 100;
  const view = viewOf(state);
  const dot = ` ${state.looks.signs.dot} `;
  const { name, seen } = views[view.name] as (typeof views)["help"];
  const { asof: day, without } = state.query;
  // A wide list of claims has the whole query above it; any other view, only this.
  const isAbove = wide && view.name === "claims";
  const asof = isAbove || day === undefined ? "" : `${dot}as of ${day}`;
  const [pulled, fewer, fewest] =
    isAbove || without.length === 0
      ? ["", "", ""]
      : [
          `${dot}without ${without.join(" ")}`,
          `${dot}without ${count(without.length, "source")}`,
          `${dot}${state.looks.signs.fault} ${without.length}`,
        ];
  const sources = columns >= 120 && view.name === "claims" ? `${dot}${count(state.dataset.sources.length, "source")}` : "";
  const help = line("   ", bold("?"), dim(" help "));
  const tabs = wide ? tabsOf(state, view.name) : line(piece(name, { bold: true, underline: true }));
  const told = seen(state, view as never);
  const less = told.replace(/ claims?, (\d+) possibly public$/, ` ${state.looks.signs.possibly} $1`).replace(/, \d+ in all$/, "");
  const left = columns - lineWidth(tabs) - lineWidth(help) - 14;
  const text =
    [
      `${told}${asof}${pulled}${sources}`,
      `${told}${asof}${pulled}`,
      `${less}${asof}${pulled}`,
      `${less}${asof}${fewer}`,
      `${less}${asof}${fewest}`,
      // What is seen stands below too; of the day, and of what is pulled out, nothing need stand there.
      `${asof}${fewest}`.replace(dot, "") || told,
      asof.replace(dot, ""),
    ].find((one) => widthOf(one) <= left) ?? "";
  const right = line(text, help);
  const room = columns - lineWidth(right) - lineWidth(tabs) - 18;
  const title = wide && room >= 20 ? line(short(state.dataset.record.title, room, state.looks.signs.ellipsis), "    ") : [];
  return [
    spread(line(" ", bold("ON RECORD"), "  ", title, tabs), right, columns),
    fitted([piece(state.looks.signs.heavy.repeat(columns))], columns),
  ];
}

/** A view has its key before it where the key opens it from here. */
function tabsOf(state: State, current: ViewName): Line {
  const works = (key: string) =>
    keyTable.some((row) => row.keys.includes(key.toLowerCase()) && row.views.includes(current) && (row.when?.(state) ?? true));
  if (current === "problems") return line(piece(views.problems.name, { bold: true, underline: true }), "   ");
  return named.flatMap(([name, key]) => {
    if (name === current) return line(piece(views[name].name, { bold: true, underline: true }), "   ");
    return line(...(works(key) ? [bold(key), " "] : []), dim(views[name].name), "   ");
  });
}
