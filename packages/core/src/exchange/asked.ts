import type { Dataset } from "../model/dataset.js";
import type { Query } from "../model/query/query.js";
import { disputes } from "../query/disputes.js";
import { holderWords } from "../query/holder-words.js";
import type { Beside, Holding, HoldingState } from "../query/positions.js";
import type { Addresses } from "./addresses.js";
import { cleaned } from "./clean.js";
import { whenWords } from "./entries.js";
import type { Losses } from "./losses.js";

/** A question and who stands where, in plain words, clean and not escaped. */
export type Asked = {
  readonly id: string;
  readonly text: string;
  readonly address: string | undefined;
  /** Why it is only apparent, or what would settle it. */
  readonly note: string | undefined;
  readonly positions: readonly { readonly label: string; readonly holders: readonly string[] }[];
};

/** The questions on which the rows of a query bear, as the list of disputes has them, with their holders. */
export function askedOf(dataset: Dataset, query: Query, addresses: Addresses, losses: Losses): Asked[] {
  const clean = (text: string) => cleaned(text, losses);
  return disputes(dataset, query).map(({ question, positions, leftOpen }) => {
    const apparent = question.state === "apparent" ? ["all of these can be true together"] : [];
    const note = [...apparent, ...(question.because ? [clean(question.because)] : [])].join(": ");
    const open = { label: "Left open", holders: leftOpen.map((one) => clean(besideWords(dataset, one))) };
    return {
      id: question.id,
      text: clean(question.text),
      address: addresses.page("question", question.id),
      note: note === "" ? undefined : note,
      positions: [
        ...positions.map(({ position, holdings }) => ({
          label: clean(position.label),
          holders: holdings.map((holding) => clean(holdingWords(dataset, holding))),
        })),
        ...(open.holders.length === 0 ? [] : [open]),
      ],
    };
  });
}

const stateWords = { holds: "", "may-hold": ", perhaps", moved: ", until it said otherwise" } as const satisfies Record<
  HoldingState,
  string
>;

/** `Pashinyan, perhaps: 22 February 2024 (001, 004)`. */
function holdingWords(dataset: Dataset, { holder, state, since, sources, entailed }: Holding): string {
  const follows = entailed ? ", by what follows from its words" : "";
  return `${holderWords(dataset, holder)}${stateWords[state]}${follows}: ${whenWords(since)} (${sources.join(", ")})`;
}

const besideWords = (dataset: Dataset, { holder, said, printed }: Beside): string =>
  `${holderWords(dataset, holder)}: ${whenWords(said)} (${printed.report.source})`;
