import { lookup, statementLabel } from "@on-record/core/query";
import { reasonLines } from "../evidence/reasons.js";
import { reportLines } from "../evidence/report.js";
import { nameOf } from "../evidence/voice.js";
import { whenWords } from "../rows/sentence.js";
import { bold, dim, line } from "../text/line.js";
import { hanging } from "../text/wrap.js";
import { fact, indented, section, type Teller, titled, wide } from "./shown.js";

export const tellStatement: Teller<"statement"> = (dataset, statement, page) => {
  const look = lookup(dataset);
  const told = look.reportsOfStatement.of(statement.id).flatMap((report) => {
    const claim = report.claim && look.claims.get(report.claim);
    const head = claim ? line(bold(page.looks.signs.stance[report.stance]), ` ${claim.text}  `, dim(claim.id)) : line("the act alone");
    return [
      ...hanging(line("  "), head, wide(page)),
      ...indented(reportLines(dataset, report, { width: wide(page) - 4, looks: page.looks }), 4),
    ];
  });
  return [
    ...titled(page, statementLabel(dataset, statement.id), [statement.id, "statement"]),
    ...fact(page, "speaker", nameOf(dataset, statement.speaker as never) + (statement.for ? ` for ${nameOf(dataset, statement.for)}` : "")),
    ...fact(page, "said", `${statement.said.edtf}, ${whenWords(statement.said)}`),
    ...(statement.to.length > 0 ? fact(page, "to", statement.to.map((actor) => nameOf(dataset, actor)).join(", ")) : []),
    ...(statement.occasion ? fact(page, "occasion", statement.occasion) : []),
    ...(statement.answers ? fact(page, "answers", statement.answers) : []),
    ...(statement.maybe.length > 0 ? fact(page, "maybe same", statement.maybe.join(", ")) : []),
    [],
    ...section("What it puts forward", told),
    ...reasonLines(dataset, statement.said, wide(page)),
  ];
};
