import { lookup, pathOf, rowsOf } from "@on-record/core/query";
import type { Addressed } from "@on-record/core/query";
import type { DescribedPage } from "@on-record/core/exchange";
import { record } from "./record";

/**
 * The picture that goes with a link to a page, from the front page on. A claim goes with who puts it forward first; what has
 * no picture of its own, with that of the whole record.
 */
export function cardOf(page: DescribedPage): string {
  switch (page.kind) {
    case "source":
    case "statement":
    case "question":
      return cardAt(page);
    case "claim": {
      const row = rowsOf(record).find(({ claim }) => claim === page.record.id);
      const look = lookup(record);
      const voice = row?.statement ? look.find(row.statement) : row?.source && look.find(row.source);
      return voice ? cardAt(voice) : whole;
    }
    default:
      return whole;
  }
}

const whole = "/cards/record.png";
const cardAt = (shown: Addressed): string => `/cards${pathOf(shown)}.png`;
