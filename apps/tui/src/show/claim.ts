import { lookup } from "@on-record/core/query";
import { line } from "../text/line.js";
import { hanging } from "../text/wrap.js";
import { rowsWhere, voiceLines } from "./row.js";
import { section, type Teller, titled, wide } from "./shown.js";

export const tellClaim: Teller<"claim"> = (dataset, claim, page) => {
  const look = lookup(dataset);
  const places = look.placesOfClaim
    .of(claim.id)
    .map(({ question, position, stance }) => `${question.id}: ${stance === "affirms" ? "" : `${stance} is `}“${position.label}”`);
  const relations = [
    ...look.relationsFrom.of(claim.id).map(({ kind, to }) => `${kind} ${to}: ${look.claims.get(to)!.text}`),
    ...look.relationsTo.of(claim.id).map(({ kind, from }) => `${from} ${kind} this: ${look.claims.get(from)!.text}`),
  ];
  const bullets = (texts: readonly string[]) => texts.flatMap((text) => hanging(line("  "), line(text), wide(page)));
  return [
    ...titled(page, claim.text, [
      claim.id,
      `claim, ${claim.kind}`,
      claim.subject && `of ${claim.subject}`,
      claim.about.length > 0 ? `about ${claim.about.join(", ")}` : "",
    ]),
    ...rowsWhere(dataset, (row) => row.claim === claim.id).flatMap((row) => voiceLines(dataset, row, page)),
    ...section("In dispute", bullets(places)),
    ...section("Beside other claims", bullets(relations)),
  ];
};
