import { pathOf } from "@on-record/core/query";
import type { DescribedPage } from "@on-record/core/exchange";

/** The picture that goes with a link to a page, from the front page on: its own, or that of the whole record. */
export function cardOf(page: DescribedPage): string {
  const own = page.kind === "source" || page.kind === "statement" || page.kind === "claim" || page.kind === "question";
  return own ? `/cards${pathOf(page)}.png` : "/cards/record.png";
}
