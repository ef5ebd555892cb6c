/** Text that is markup already: only `escaped` and `tag` make it from strings that are not ours. */
export type Markup = string & { readonly markup: unique symbol };

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as itself, in an element or in an attribute, in HTML and in XML. It must be clean: XML has no name for some characters. */
export const escaped = (text: string): Markup => text.replace(/[&<>"']/g, (sign) => entities[sign]!) as Markup;

/** An element. One without content is closed in itself, as XML wants it; of HTML's, only those that are always empty may be so. */
export function tag(name: string, attributes: Readonly<Record<string, string>>, ...content: readonly Markup[]): Markup {
  const [start, end] = around(name, attributes);
  return (content.length === 0 && isEmptyKind(name) ? `${start.slice(0, -1)} />` : `${start}${content.join("")}${end}`) as Markup;
}

/** An element as pieces that follow each other. */
export function within(name: string, attributes: Readonly<Record<string, string>>, ...content: readonly Markup[]): Markup[] {
  const [start, end] = around(name, attributes);
  return [start, ...content, end];
}

/** What stands before and after an element's content. */
function around(name: string, attributes: Readonly<Record<string, string>>): [start: Markup, end: Markup] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return [`<${name}${written.join("")}>` as Markup, `</${name}>` as Markup];
}

const isEmptyKind = (name: string): boolean => ["meta", "link", "category"].includes(name);
