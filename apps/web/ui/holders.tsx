import { Fragment } from "react";
import { holderKey, lookup } from "@on-record/core/query";
import type { Dataset } from "@on-record/core";
import type { Holding } from "@on-record/core/query";
import { holderLink, holdingNote } from "../lib/holders";
import { roleWords } from "../lib/roles";

type Props = {
  dataset: Dataset;
  holdings: readonly Holding[];
  /** Those in which somebody is named for the first time, and told who they are. */
  introduced: ReadonlySet<Holding>;
};

/** The holders of a position, by name; what has to be said of several alike is said once. */
export function Holders({ dataset, holdings, introduced }: Props) {
  if (holdings.length === 0) return <>Nobody holds it.</>;
  const groups = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const note = holdingNote(holding);
    groups.set(note, [...(groups.get(note) ?? []), holding]);
  }
  return [...groups].map(([note, group], index) => (
    <Fragment key={note}>
      {index > 0 ? "; " : null}
      {group.map((holding, at) => {
        const { holder } = holding;
        const { name, href } = holderLink(dataset, holder);
        const actor = holder.kind === "actor" && introduced.has(holding) ? lookup(dataset).actors.get(holder.actor) : undefined;
        const role = actor && roleWords(dataset, actor);
        return (
          <Fragment key={`${holder.kind} ${holderKey(holder)}`}>
            {at === 0 ? null : at === group.length - 1 ? " and " : ", "}
            <a href={href}>{name}</a>
            {role ? <span className="note-word"> ({role})</span> : null}
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
