import { lookup } from "@on-record/core/query";
import { reportLines } from "../evidence/report.js";
import { stanceWords } from "../evidence/voice.js";
import { fact, type Teller, titled, wide } from "./shown.js";

export const tellReport: Teller<"report"> = (dataset, report, page) => {
  const claim = report.claim && lookup(dataset).claims.get(report.claim);
  const spans = report.evidence.spans.map(({ start, end }) => `${start}-${end}`).join(", ");
  return [
    ...titled(page, claim ? claim.text : "An act of saying, without a claim", [
      report.id,
      "report",
      stanceWords[report.stance],
      report.form,
    ]),
    ...(report.claim ? fact(page, "claim", report.claim) : []),
    ...(report.statement ? fact(page, "statement", report.statement) : []),
    ...(report.ascribed ? fact(page, "view of", report.ascribed) : []),
    ...fact(page, "at", `${report.source}, characters ${spans}`),
    [],
    ...reportLines(dataset, report, { width: wide(page), looks: page.looks, inContext: true }),
  ];
};
