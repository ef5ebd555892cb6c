import { quoted } from "../say.js";
import type { Rule } from "./judged.js";

/** What nothing refers to is a slip, or a piece that was forgotten. */
export const everythingIsUsed: Rule = ({ sound, items, named }, problems) => {
  if (!sound) return;
  for (const actor of items.actors) {
    if (named.has(actor.id)) continue;
    problems.add("unused-actor", actor.at(), `nothing refers to the actor ${quoted(actor.id)}`, "use it where it is meant, or take it out");
  }
  for (const event of items.events) {
    if (named.has(event.id)) continue;
    problems.add(
      "unused-event",
      event.at(),
      `nothing refers to the event ${quoted(event.id)}`,
      "name it in `about` of a claim, or take it out",
    );
  }
  const reported = new Set(items.reports.map(({ value }) => value.claim));
  const entailed = new Set(items.relations.flatMap(({ value }) => (value.kind === "entails" ? [value.to] : [])));
  for (const claim of items.claims) {
    if (reported.has(claim.value.id) || entailed.has(claim.value.id)) continue;
    problems.add(
      "unused-claim",
      claim.at(),
      `no report carries the claim ${quoted(claim.id)}`,
      "add the report that prints it, or take it out",
    );
  }
  const told = new Set(items.reports.map(({ value }) => value.statement));
  for (const statement of items.statements) {
    if (told.has(statement.value.id)) continue;
    problems.add(
      "unused-statement",
      statement.at(),
      `no source reports the statement ${quoted(statement.id)}`,
      "add the report that prints it, or take it out",
    );
  }
};
