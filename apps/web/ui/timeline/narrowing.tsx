import { memo } from "react";
import { facets } from "@on-record/core/query";
import type { Dataset, FacetField, Query } from "@on-record/core/query";
import type { Ask } from "../../lib/use-query";
import { FacetList } from "./facet-list";

type Props = { dataset: Dataset; query: Query; ask: Ask };

/** The fields that narrow a query, with what each value of them would leave. */
export const Narrowing = memo(function Narrowing({ dataset, query, ask }: Props) {
  const toggle = (field: FacetField, value: string) =>
    ask((now) => {
      const chosen: readonly string[] = now[field];
      return { ...now, [field]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value] };
    });
  return <FacetList dataset={dataset} facets={facets(dataset, query)} onToggle={toggle} />;
});
