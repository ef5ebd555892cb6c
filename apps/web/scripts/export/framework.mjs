// The framework draws pages while they are built. In a browser it is needed where a part of a page answers, and nowhere else.

const scripts = /<script src="(\/_next\/static\/chunks\/[^"]+)"(?: id="_R_")? async=""><\/script>/g;
/** What goes with it: a script loaded ahead, one for browsers that know no modules, and what it writes into a page. */
const others = [/<link rel="preload" as="script"[^>]*>/g, /<script src="[^"]+" noModule=""><\/script>/g];
const data = [/<script id="_R_">[^<]*<\/script>/g, /<script>(?:self\.__next_f|\(self\.__next_f=)[^<]*<\/script>/g];
const list = /<script type="application\/json" id="framework">[^<]*<\/script>/;

/** Whether a part of a page answers. @param {string} html */
export const isLiving = (html) => /<\w+\b[^>]*\sdata-living="/.test(html);

/**
 * The scripts of the framework that a page names, sorted.
 * @param {string} html as the framework wrote it.
 */
export const frameworkOf = (html) => [...html.matchAll(scripts)].map(([, src = ""]) => src).toSorted();

/**
 * A page without the framework, or, where a part of it answers, with the addresses of its scripts, for `page/framework` to load
 * them when the page stands. A page that was so before is left as it is.
 * @param {string} html
 */
export function withFrameworkLater(html) {
  if (list.test(html)) return html;
  const living = isLiving(html);
  const found = [...html.matchAll(scripts)].map(([, src]) => src);
  const bare = [scripts, ...others, ...(living ? [] : data)].reduce((text, shape) => text.replace(shape, ""), html);
  if (!living) return bare;
  return bare.replace("</body>", `<script type="application/json" id="framework">${JSON.stringify(found)}</script></body>`);
}
