import { Children, type ReactNode } from "react";

type Props = { title: string; open?: boolean; children: readonly ReactNode[] };

/** A list behind its own count; nothing if it is empty. */
export function Fold({ title, open = false, children }: Props) {
  if (Children.count(children) === 0) return null;
  return (
    <details className="fold" open={open}>
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  );
}
