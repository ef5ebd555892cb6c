import type { Dataset } from "@on-record/core";
import { dataset } from "@on-record/core/dataset";
import { formatNames } from "@on-record/core/exchange";
import { facets, fromSearch, timeline } from "@on-record/core/query";

const record: Dataset = dataset;
const { query } = fromSearch("stance=rejects", record);
export const shown: number = timeline(record, query).rows.length + facets(record, query).act.length + formatNames.length;
