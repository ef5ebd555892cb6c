import {
  type Dataset,
  daysApart,
  departingHeadlines,
  disputes,
  echoes,
  lookup,
  type Printed,
  type Query,
  statementLabel,
  tellOrigins,
  unread,
} from "@on-record/core/query";
import type { Page } from "../../commands/command.js";
import { publisherOf } from "../../evidence/voice.js";
import { whenWords } from "../../rows/sentence.js";
import { blank, bold, dim, type Line, line } from "../../text/line.js";
import { idPiece, quotation } from "../../text/looks.js";
import { hanging, wrapLine } from "../../text/wrap.js";
import { count } from "../../words/count.js";
import type { PageName } from "../state.js";

type Ask = { readonly dataset: Dataset; readonly query: Query; readonly page: Page & { readonly width: number } };

/** Pages about the whole record: what is asked of it often and is no list of claims. */
export const pages: Readonly<Record<Exclude<PageName, "record" | "wording" | "dispute">, (ask: Ask) => Line[]>> = {
  headlines: headlineLines,
  origins: originLines,
  days: dayLines,
  unread: unreadLines,
};

function headed({ width }: Ask["page"], title: string, about: string): Line[] {
  return [...wrapLine([bold(title)], width), ...wrapLine([dim(about)], width), blank];
}

function headlineLines({ dataset, query, page }: Ask): Line[] {
  const found = departingHeadlines(dataset, query);
  const words = ({ report, zone }: Printed) =>
    hanging([dim(`  ${zone.padEnd(11)}`)], quotation(page.looks, report.source, report.evidence.exact), page.width);
  return [
    ...headed(
      page,
      "Headlines that say more than their body",
      found.length === 0
        ? "No headline departs from its body, as the curator has it."
        : `${count(found.length, "headline")}; the curator says how they depart`,
    ),
    ...found.flatMap(({ source, headline, body, departures }) => [
      line(idPiece(page.looks, source), `  ${publisherOf(dataset, source)}`),
      ...words(headline),
      ...body.flatMap(words),
      ...departures.flatMap(({ kind, because }) =>
        hanging([dim("  departs    ")], line(`${kind.replaceAll("-", " ")}: ${because}`), page.width),
      ),
      blank,
    ]),
  ];
}

function originLines({ dataset, query, page }: Ask): Line[] {
  const { claims } = lookup(dataset);
  const { signs } = page.looks;
  const found = echoes(dataset, query);
  const one = found.filter(({ origins }) => origins.origins.max === 1).length;
  const about =
    found.length === 0
      ? "No claim is in two articles."
      : `${count(found.length, "claim")} in two articles or more, ${one} of them with one origin; first what fewest origins carry into most articles`;
  return [
    ...headed(page, "What several articles print, and from how many origins", about),
    ...found.flatMap(({ claim, stance, sources, origins }) => [
      ...hanging(line(bold(signs.stance[stance]), " "), line(claims.get(claim)!.text), page.width),
      ...hanging(
        line("  "),
        line(dim(`${tellOrigins(origins)} `), ...sources.flatMap((source) => [" ", idPiece(page.looks, source)])),
        page.width,
      ),
      blank,
    ]),
  ];
}

function dayLines({ dataset, query, page }: Ask): Line[] {
  const look = lookup(dataset);
  const { signs } = page.looks;
  const found = daysApart(dataset, query);
  const asked = disputes(dataset, query).filter(({ question }) => question.kind === "time");
  return [
    ...headed(
      page,
      "Days that sources tell differently",
      found.length + asked.length === 0
        ? "No day is told differently by two sources."
        : "each as its source tells it: all are kept, and none is averaged",
    ),
    ...found.flatMap(({ of, when, tellings, rivals }) => [
      ...hanging(
        line(bold(signs.differ), " "),
        [bold(look.events.get(of as never)?.title ?? statementLabel(dataset, of as never))],
        page.width,
      ),
      ...hanging(
        line("  "),
        line(whenWords(when), dim(rivals ? ": they cannot all be right" : ": each may tell another side of it, or the same day")),
        page.width,
      ),
      ...tellings.flatMap(({ source, dating, words }) =>
        hanging(
          line("    ", idPiece(page.looks, source), `  ${[dating.aspect, dating.rel ?? dating.edtf].filter(Boolean).join(" ")}  `),
          words === undefined ? [] : quotation(page.looks, source, words),
          page.width,
        ),
      ),
      blank,
    ]),
    ...(asked.length === 0 ? [] : [[bold("Disputes about when something was")]]),
    ...asked.flatMap(({ question, positions, sources }) => [
      ...hanging(line("  "), line(question.text, dim(`  ${question.id}  ${count(sources.length, "source")}`)), page.width),
      ...hanging(line("    "), [dim(positions.map(({ position }) => position.label).join(` ${signs.differ} `))], page.width),
    ]),
  ];
}

function unreadLines({ dataset, query, page }: Ask): Line[] {
  const shown = dataset.sources.filter(({ id }) => (query.source.length === 0 || query.source.includes(id)) && !query.without.includes(id));
  const left = shown.map(({ id }) => ({ id, sentences: unread(dataset, id)! }));
  const total = left.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return [
    ...headed(
      page,
      "What no report covers",
      total === 0
        ? "Every sentence has words that some report rests on. In an article, the words that none does are dim."
        : `${count(total, "sentence")}, each with the curator’s reason or the want of one`,
    ),
    ...left
      .filter(({ sentences }) => sentences.length > 0)
      .flatMap(({ id, sentences }) => [
        line(idPiece(page.looks, id), `  ${publisherOf(dataset, id)}  `, dim(count(sentences.length, "sentence"))),
        ...sentences.flatMap(({ zone, text, because }) => [
          ...hanging([dim(`  ${zone.padEnd(11)}`)], quotation(page.looks, id, text), page.width),
          ...hanging(line(" ".repeat(13)), [because === undefined ? bold("no reason is given") : dim(because)], page.width),
        ]),
        blank,
      ]),
  ];
}
