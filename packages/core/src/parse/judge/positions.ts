import { quoted } from "../say.js";
import { stanceKey, stancesTaken } from "./holders.js";
import type { Rule } from "./judged.js";

/** A question that is only apparent says why; its positions have ids of their own, rest on something, and are taken by somebody. */
export const positionsAreHeld: Rule = ({ sound, items }, problems) => {
  const taken = stancesTaken(items);
  for (const question of items.questions) {
    const { state, because, positions } = question.value;
    if (state === "apparent" && because === undefined) {
      const message = `question ${quoted(question.id)} is told to be only apparent, and not why`;
      problems.add("reason-missing", question.at(["state"]), message, "add `because`: how all positions can be true together");
    }
    const ids = new Set<string>();
    for (const [index, { id, label, claims = [], reports = [] }] of positions.entries()) {
      if (ids.has(id)) {
        problems.add(
          "duplicate-id",
          question.at(["positions", index, "id"]),
          `two positions of this question have the id ${quoted(id)}`,
          "give one of them another id",
        );
      }
      ids.add(id);
      if (claims.length + reports.length === 0) {
        problems.add(
          "position-empty",
          question.at(["positions", index]),
          `position ${quoted(label)} rests on no claim and no report`,
          "add `claims`, or `reports` where only the words differ",
        );
        continue;
      }
      const held = claims.some((claim) =>
        taken.has(typeof claim === "string" ? stanceKey(claim, "affirms") : stanceKey(claim.claim, claim.stance)),
      );
      if (!sound || held || reports.length > 0) continue;
      const message = `nobody takes the position ${quoted(label)}: no report has its claim with its stance`;
      problems.add(
        "position-without-holder",
        question.at(["positions", index]),
        message,
        "add the report, correct the stance, or take the position out",
      );
    }
  }
};
