import type { Problems } from "../problems.js";
import { aliasesArePrinted } from "./aliases.js";
import { contradictionsAreQuestions } from "./contradictions.js";
import { whatFollowsAgrees } from "./entailments.js";
import { excerptsAreShort } from "./excerpts.js";
import { formsAgreeWithMarks } from "./forms.js";
import type { Judged, Rule } from "./judged.js";
import { positionsAreHeld } from "./positions.js";
import { headIsWhole } from "./head.js";
import { everythingIsUsed } from "./unused.js";
import { voicesAreClear } from "./voices.js";
import { wordsAreWhole } from "./words.js";
import { zonesAreApart } from "./zones.js";

/** The rules of the model, one function each. */
const rules: readonly Rule[] = [
  headIsWhole,
  zonesAreApart,
  wordsAreWhole,
  formsAgreeWithMarks,
  voicesAreClear,
  aliasesArePrinted,
  excerptsAreShort,
  contradictionsAreQuestions,
  whatFollowsAgrees,
  positionsAreHeld,
  everythingIsUsed,
];

/** Holds every rule against the record. */
export function judge(judged: Judged, problems: Problems): void {
  for (const rule of rules) rule(judged, problems);
}

export type { Judged } from "./judged.js";
