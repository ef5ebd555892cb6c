// What the framework writes beside each page, so as to go from page to page without loading one whole. No link of this site does that.
import { basename } from "node:path";

/**
 * Whether a file is of that kind: `__next.….txt`, or the twin of a page.
 * @param {string} path
 * @param {ReadonlySet<string>} pages the paths of all pages, which end in `.html`.
 */
export const isFlight = (path, pages) =>
  /^__next\..*\.txt$/.test(basename(path)) || (path.endsWith(".txt") && pages.has(`${path.slice(0, -".txt".length)}.html`));
