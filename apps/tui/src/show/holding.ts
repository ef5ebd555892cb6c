import {
  actorLabel,
  type Beside,
  type Dataset,
  type Holder,
  type Holding,
  lookup,
  type Question,
  sourceLabel,
  statementLabel,
} from "@on-record/core/query";
import { dateText } from "../rows/dates.js";
import { dim, type Line, line } from "../text/line.js";
import { idPiece, type Looks } from "../text/looks.js";
import { wrapLine } from "../text/wrap.js";

const states = { holds: "", "may-hold": ", may hold", moved: ", moved on" } as const;

/** Told of a question about words, whose positions no claims make up: one holds them by printing them. Nothing of any other. */
export const printingLines = ({ positions }: Question, width: number): Line[] =>
  positions.length > 0 && positions.every(({ claims }) => claims.length === 0)
    ? wrapLine([dim("About words: under each stand the articles that print it, in their own voice or quoting.")], width)
    : [];

/** Who is in a position, since when, by which sources: `Pashinyan, may hold  2024-01‥08  001 004`. */
export function holdingLine(dataset: Dataset, holding: Holding, looks: Looks): Line {
  const name = holderText(dataset, holding.holder);
  const zones = holding.holder.kind === "source" && holding.zones.length > 0 ? ` ${holding.zones.join(", ")}` : "";
  return line(
    `${name}${zones}${states[holding.state]}${holding.entailed ? ", by what follows" : ""}  `,
    dim(dateText(holding.since, looks.signs)),
    ...holding.sources.flatMap((source) => [" ", idPiece(looks, source)]),
  );
}

export const besideLine = (dataset: Dataset, { holder, said, printed }: Beside, looks: Looks): Line =>
  line(`${holderText(dataset, holder)}  `, dim(dateText(said, looks.signs)), " ", idPiece(looks, printed.report.source));

/** A holder in few words; a source in its own voice is called by its publisher, or by its id. */
export function holderText(dataset: Dataset, holder: Holder): string {
  switch (holder.kind) {
    case "actor":
      return actorLabel(dataset, holder.actor) + (holder.ascribed ? " (as told)" : "");
    case "source":
      return sourceLabel(dataset, lookup(dataset).sources.get(holder.source)!) ?? `source ${holder.source}`;
    case "unnamed":
      return statementLabel(dataset, holder.statement);
  }
}
