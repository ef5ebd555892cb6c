import { lookup } from "@on-record/core/query";
import { fact, type Teller, titled } from "./shown.js";

export const tellRelation: Teller<"relation"> = (dataset, relation, page) => {
  const { claims } = lookup(dataset);
  return [
    ...titled(page, `${relation.from} ${relation.kind} ${relation.to}`, [relation.id, "relation"]),
    ...fact(page, "from", claims.get(relation.from)!.text),
    ...fact(page, relation.kind, claims.get(relation.to)!.text),
    ...fact(page, "because", relation.because),
  ];
};
