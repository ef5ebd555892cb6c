import { lookup } from "@on-record/core/query";
import type { Dataset, Row } from "@on-record/core/query";
import { actorName, articleName, speakerName } from "../lib/names";

/** Who puts the claim forward: the speaker (and for whom), the source in its own voice, or the actor whose view the source tells. */
export function Voice({ dataset, row }: { dataset: Dataset; row: Row }) {
  const look = lookup(dataset);
  const statement = row.statement && look.statements.get(row.statement);
  if (statement) {
    const unnamed = statement.speaker === "unknown";
    return (
      <>
        <a href={unnamed ? `/statements/${statement.id}` : `/actors/${statement.speaker}`}>{speakerName(dataset, statement)}</a>
        {statement.for ? <> for {actorName(dataset, statement.for)}</> : null}
      </>
    );
  }
  const source = look.sources.get(row.source!)!;
  if (row.ascribed) {
    return (
      <>
        <a href={`/actors/${row.ascribed}`}>{actorName(dataset, row.ascribed)}</a>, as {articleName(dataset, source)} tells it
      </>
    );
  }
  return (
    <>
      <a href={`/sources/${source.id}`}>{articleName(dataset, source)}</a>, in its own voice
    </>
  );
}
