import { actorLabel, lookup } from "@on-record/core/query";
import type { Cell, Dataset, Printed } from "@on-record/core/query";
import { zoneWords } from "./words";

/** How many voices of a cell are named. */
const named = 3;

/** How a cell is drawn: who speaks in it (the article itself, others, both), or the kind of its silence. */
export type CellLook = "own" | "others" | "both" | Exclude<Cell["kind"], "told">;

export function lookOf({ kind, manners }: Cell): CellLook {
  if (kind !== "told") return kind;
  if (!manners.includes("own")) return "others";
  return manners.length === 1 ? "own" : "both";
}

/** What a cell says in our words: whose voices, or which kind of silence. */
export function cellWords(dataset: Dataset, cell: Cell): string {
  switch (cell.kind) {
    case "told":
      return voices(dataset, cell.printed);
    case "declined":
      return `${voices(dataset, cell.printed)}: declines to answer`;
    case "asked":
      return "asked, no answer printed";
    case "too-early":
      return cell.predates === "yes" ? "older than the matter" : "may be older than the matter";
    case "silent":
      return "silent";
  }
}

/** The voices in the order of the words, the first alone: its words are those that the cell shows. */
function voices(dataset: Dataset, printed: readonly Printed[]): string {
  const [first, ...others] = [...new Set(printed.map((one) => voiceOf(dataset, one)))];
  const more = others.length + 1 - named;
  const also = others.slice(0, named - 1).join(", ");
  return `${first}${also ? `; also ${also}` : ""}${more > 0 ? ` and ${more} more` : ""}`;
}

function voiceOf(dataset: Dataset, { report, zone }: Printed): string {
  if (report.ascribed) return `ascribed to ${actorLabel(dataset, report.ascribed)}`;
  const statement = report.statement && lookup(dataset).statements.get(report.statement);
  if (statement) return actorLabel(dataset, statement.speaker as Parameters<typeof actorLabel>[1]);
  return zone === "body" ? "own voice" : `own voice in the ${zoneWords[zone]}`;
}
