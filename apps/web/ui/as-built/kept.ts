import type { ReactNode } from "react";

/**
 * What the server hands to the components that it renders for a browser, past the data that it sends with the page. Both run
 * in one process, each with modules of its own, so the place is global; in a browser it is empty.
 */
const place = Symbol.for("on-record.as-built");

type Place = { [place]?: Map<string, ReactNode> };

const trees = () => ((globalThis as Place)[place] ??= new Map<string, ReactNode>());

/** Keeps a tree under a name. A name belongs to one tree of one page, since pages are built side by side. */
export const keep = (name: string, tree: ReactNode): void => void trees().set(name, tree);

/** @throws where nothing is kept under this name, which would be an empty page. */
export function kept(name: string): ReactNode {
  if (!trees().has(name)) throw new Error(`nothing is kept as ${name}`);
  return trees().get(name);
}
