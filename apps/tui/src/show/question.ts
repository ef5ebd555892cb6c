import { emptyQuery, lookup, positions } from "@on-record/core/query";
import { bold, dim, line, type Line } from "../text/line.js";
import { hanging } from "../text/wrap.js";
import { besideLine, holdingLine, printingLines } from "./holding.js";
import { section, type Teller, titled, wide } from "./shown.js";

export const tellQuestion: Teller<"question"> = (dataset, question, page) => {
  const look = lookup(dataset);
  const view = positions(dataset, question.id, emptyQuery)!;
  const { signs } = page.looks;
  const body = view.positions.flatMap(({ position, holdings }): Line[] => [
    [bold(position.label)],
    ...holdings.flatMap((holding) => hanging(line("  "), holdingLine(dataset, holding, page.looks), wide(page))),
    ...(holdings.length === 0 ? [[dim("  nobody")]] : []),
    ...position.claims.flatMap(({ claim, stance }) =>
      hanging(line("    "), [dim(`${signs.stance[stance]} ${look.claims.get(claim)!.text}  ${claim}`)], wide(page)),
    ),
    [],
  ]);
  const beside = (head: string, items: typeof view.leftOpen) =>
    section(
      head,
      items.flatMap((item) => hanging(line("  "), besideLine(dataset, item, page.looks), wide(page))),
    );
  const printing = printingLines(question, wide(page));
  return [
    ...titled(page, question.text, [question.id, `question, ${question.kind}`, question.state]),
    ...(printing.length > 0 ? [...printing, []] : []),
    ...body,
    ...beside("Left open", view.leftOpen),
    ...beside("Beside the positions", view.elsewhere),
    ...section("Because", question.because ? hanging(line("  "), line(question.because), wide(page)) : []),
  ];
};
