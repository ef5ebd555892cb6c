import type { ReactNode } from "react";
import { keep } from "./kept";
import { Standing } from "./standing";

type Props = {
  /** One of its own in the whole site. */
  name: string;
  children: ReactNode;
};

/**
 * A part of a page that never changes, on a page of which another part answers. Without this, everything that such a page says goes
 * out twice: as HTML, and as data from which the framework would draw the same again. What stands in here goes out as HTML alone. It may not hold anything that runs in
 * a browser (the build fails where it does), and it is there only in a page that was loaded whole, so links are plain ones.
 */
export function AsBuilt({ name, children }: Props) {
  // While somebody edits, parts are replaced in the page that stands.
  if (process.env.NODE_ENV !== "production") return <div>{children}</div>;
  keep(name, children);
  return <Standing name={name} />;
}
