import { Fragment } from "react";
import { holderKey } from "@on-record/core/query";
import type { Dataset } from "@on-record/core";
import type { Holding } from "@on-record/core/query";
import { holderLink, holdingNote } from "../lib/holders";

/** The holders of a position, by name; what has to be said of several alike is said once. */
export function Holders({ dataset, holdings }: { dataset: Dataset; holdings: readonly Holding[] }) {
  if (holdings.length === 0) return <>Nobody holds it.</>;
  const groups = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const note = holdingNote(holding);
    groups.set(note, [...(groups.get(note) ?? []), holding]);
  }
  return [...groups].map(([note, group], index) => (
    <Fragment key={note}>
      {index > 0 ? "; " : null}
      {group.map(({ holder }, at) => {
        const { name, href } = holderLink(dataset, holder);
        return (
          <Fragment key={`${holder.kind} ${holderKey(holder)}`}>
            {at === 0 ? null : at === group.length - 1 ? " and " : ", "}
            <a href={href}>{name}</a>
          </Fragment>
        );
      })}
      {note ? (
        <span className="note-word">
          {group.length > 1 ? ", each " : " "}
          {note}
        </span>
      ) : null}
    </Fragment>
  ));
}
