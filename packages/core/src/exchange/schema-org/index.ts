import type { ClaimId } from "../../model/id.js";
import type { Report } from "../../model/report.js";
import { Groups } from "../../query/groups.js";
import { addressesOf } from "../addresses.js";
import type { TextFormat } from "../format.js";
import { jsonFile } from "../json.js";
import { Losses } from "../losses.js";
import { selectionOf } from "../selection.js";
import { context } from "./context.js";
import { Nodes } from "./nodes.js";

/**
 * The record in the words of schema.org. Each report is a Quotation from its article; a Claim appears in them, and the stance is told in
 * the Quotation's description. Never a ClaimReview: the record says who says what, and rates nothing.
 */
export const schemaOrg: TextFormat = {
  gives: "text",
  description: "claims, articles, quotations, events and actors in the words of schema.org (JSON-LD)",
  mediaType: "application/ld+json;charset=utf-8",
  extension: "jsonld",
  write(dataset, options = {}) {
    const losses = new Losses();
    const nodes = new Nodes(dataset, addressesOf(dataset, options, losses), losses);
    const { sources, claims, reports, events, actors, questions, relations } = selectionOf(dataset, options.query);
    losses.add("questions-left-out", questions.length);
    losses.add("relations-left-out", relations.length);
    for (const { departures, again } of reports) {
      losses.add("departures-left-out", departures.length);
      losses.add("repeats-left-out", again.length);
    }
    const printed = new Groups<ClaimId, Report>();
    for (const report of reports) if (report.claim) printed.add(report.claim, report);
    const graph = [
      ...sources.map((source) => nodes.article(source)),
      ...claims.map((claim) => nodes.claim(claim, printed.of(claim.id))),
      ...reports.map((report) => nodes.quotation(report)),
      ...events.map((event) => nodes.event(event)),
      ...actors.map((actor) => nodes.actor(actor)),
    ];
    return { text: jsonFile({ "@context": context, "@graph": graph }), losses: losses.list() };
  },
};
