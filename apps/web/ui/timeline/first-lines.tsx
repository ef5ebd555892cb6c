import { atOnce } from "./at-once";
import { RowList, type RowListProps } from "./row-list";

/** The timeline as it is built: all of its lines or, of very many, the first, and where the others stand. */
export function FirstLines({ rows, ...rest }: RowListProps) {
  if (rows.length <= atOnce) return <RowList {...rest} rows={rows} />;
  return (
    <>
      <RowList {...rest} rows={rows.slice(0, atOnce)} />
      <p className="lines-more">
        The first {atOnce} of {rows.length} lines. Each of them stands on the page of its <a href="/sources">source</a>, of its{" "}
        <a href="/actors">speaker</a>, and of what it is <a href="/disputes">in dispute</a> or <a href="/events">about</a>.
      </p>
    </>
  );
}
