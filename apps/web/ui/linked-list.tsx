import { Fragment } from "react";

/** Names with their addresses, one after the other in a sentence. */
export function LinkedList({ items }: { items: readonly { href: string; label: string }[] }) {
  return items.map(({ href, label }, index) => (
    <Fragment key={href}>
      {index > 0 ? ", " : null}
      <a href={href}>{label}</a>
    </Fragment>
  ));
}
