import type { RecordQuotes } from "../evidence/collect-quotes.js";
import type { Quote } from "../evidence/quotes.js";
import { withFields } from "../fields.js";
import type { Items } from "../link/item.js";
import { byPlace, type Position, type Problems } from "../problems.js";
import { placeText } from "../say.js";
import { solveTimes, type Conflict, type SolvedTimes, type Told } from "../solve/index.js";
import { asMet } from "./as-met.js";
import type { Dated } from "./moments.js";
import { rulesOf, type RuleOrigin } from "./rules.js";
import { readDating, type ToldDraft } from "./told.js";

/** What has a time, with its datings read. */
export type DatedDraft = Dated & { readonly drafts: readonly ToldDraft[] };

/** Reads all datings as written. Their quotes are to be found before the times are solved. */
export function readDatings(dated: readonly Dated[], problems: Problems): { drafts: DatedDraft[]; quotes: Quote[] } {
  const drafts = dated.map((each) =>
    withFields(each, { drafts: each.datings.flatMap(({ dating, path }) => readDating(each, dating, path, problems) ?? []) }),
  );
  return { drafts, quotes: drafts.flatMap((draft) => draft.drafts.flatMap(({ quote }) => quote ?? [])) };
}

/** Solves all times of a record together, by its datings and by the order that follows from what reports what. */
export function solveRecord(
  items: Items,
  dated: readonly DatedDraft[],
  reports: RecordQuotes["reports"],
  clock: string,
  problems: Problems,
): SolvedTimes {
  const rules = rulesOf(items);
  const moments = asMet(dated, items, reports).map(({ id, kind, drafts }, place) => ({
    id,
    place,
    kind,
    datings: drafts.map(withEvidence),
  }));
  const solved = solveTimes({ moments, rules: rules.order, within: rules.within, clock });
  const byId = new Map(dated.map((each) => [each.id, each]));
  for (const conflict of solved.conflicts) tellConflict(conflict, byId, rules.origins, problems);
  return solved;
}

const withEvidence = ({ told, quote }: ToldDraft): Told => (quote?.evidence ? { ...told, evidence: quote.evidence } : told);

function tellConflict(
  conflict: Conflict,
  dated: ReadonlyMap<string, DatedDraft>,
  origins: ReadonlyMap<object, RuleOrigin>,
  problems: Problems,
): void {
  // The page's own date is the firmest of all, so the others come first.
  const datings = conflict.datings
    .flatMap(({ moment, index }) => {
      const draft = dated.get(moment);
      const told = draft?.drafts[index];
      return draft && told ? [{ at: draft.item.at(told.path), own: draft.kind === "source" ? 1 : 0 }] : [];
    })
    .toSorted((a, b) => a.own - b.own || inFiles(a.at, b.at))
    .map(({ at }) => at);
  const rules = conflict.rules.flatMap((rule) => origins.get(rule) ?? []);
  const moments = conflict.moments.flatMap((id) => dated.get(id)?.item.at() ?? []);
  const involved = [...datings, ...rules.map((rule) => rule.at)];
  const [at, ...others] = involved.length > 0 ? involved : moments.toSorted(inFiles);
  if (!at) return;
  const also = [...new Set(involved.length > 0 ? others.map(placeText) : [])];
  const hint = also.length === 0 ? "check it against the text" : `check it against the text, and with it ${also.join(", ")}`;
  problems.add(codeOf(rules), at, conflict.message, hint);
}

const inFiles = (a: Position, b: Position): number => byPlace(problemAt(a), problemAt(b));
const problemAt = (at: Position) => ({ code: "", severity: "error" as const, at, message: "", hint: "" });

/** The one rule that dates break gives the fault its code; where several rules are involved, it is a matter of all of them. */
function codeOf(rules: readonly RuleOrigin[]): RuleOrigin["code"] {
  const codes = new Set(rules.map(({ code }) => code));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : "dates-conflict";
}
