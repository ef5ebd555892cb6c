import { Fragment } from "react";
import { holderKey } from "@on-record/core/query";
import type { Dataset } from "@on-record/core";
import type { Holding } from "@on-record/core/query";
import { holderLink, holdingNote } from "../lib/holders";

/** The holders of a position, by name. */
export function Holders({ dataset, holdings }: { dataset: Dataset; holdings: readonly Holding[] }) {
  if (holdings.length === 0) return <>Nobody holds it.</>;
  return holdings.map((holding, index) => {
    const { name, href } = holderLink(dataset, holding.holder);
    const note = holdingNote(holding);
    return (
      <Fragment key={`${holding.holder.kind} ${holderKey(holding.holder)}`}>
        {index > 0 ? "; " : null}
        <a href={href}>{name}</a>
        {note ? <span className="note-word"> {note}</span> : null}
      </Fragment>
    );
  });
}
