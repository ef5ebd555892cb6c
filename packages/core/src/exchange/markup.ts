/** Text that is markup already: only `escaped` and `tag` make it from strings that are not ours. */
export type Markup = string & { readonly markup: unique symbol };

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as itself, in an element or in an attribute, in HTML and in XML. It must be clean: XML has no name for some characters. */
export const escaped = (text: string): Markup => text.replace(/[&<>"']/g, (sign) => entities[sign]!) as Markup;

/** An element. One without content is closed in itself, as XML wants it; of HTML's, only those that are always empty may be so. */
export function tag(name: string, attributes: Readonly<Record<string, string>>, ...content: readonly Markup[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${name}${written.join("")}`;
  return (content.length === 0 && isEmptyKind(name) ? `${start} />` : `${start}>${content.join("")}</${name}>`) as Markup;
}

const isEmptyKind = (name: string): boolean => ["meta", "link", "category"].includes(name);
