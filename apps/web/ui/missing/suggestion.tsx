"use client";

import { addressedBy, meantBy, pathOf, titleOf } from "@on-record/core/query";
import type { Dataset } from "@on-record/core/query";
import { idInPath } from "../../lib/id-in-path";

/** Where the id in the address stands now, or the one that is nearest to it. */
export function Suggestion({ dataset }: { dataset: Dataset }) {
  const id = idInPath(location.pathname);
  if (id === undefined) return null;
  const known = addressedBy(dataset, id);
  const near = known ? undefined : meantBy(dataset, id);
  const found = known ?? (near === undefined ? undefined : addressedBy(dataset, near));
  if (!found) return null;
  return (
    <p className="lede">
      {known ? "It stands at another address: " : "Did you mean "}
      <a href={pathOf(found)}>{titleOf(dataset, found)}</a>
      {known ? "." : "?"} <span className="label">{pathOf(found)}</span>
    </p>
  );
}
