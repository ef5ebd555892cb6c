import { describePage, jsonText } from "@on-record/core/exchange";
import type { DescribedPage } from "@on-record/core/exchange";
import { record } from "./record";

/** A page in the words of schema.org, as text that may stand inside a script element: no `<` is left that could end it. */
export const jsonLdText = (page: DescribedPage): string => jsonText(describePage(record, page)).replaceAll("<", "\\u003c");
