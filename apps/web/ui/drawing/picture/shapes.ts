import { cleanText } from "@on-record/core/query";
import { look } from "./looks";

export const svgSpace = "http://www.w3.org/2000/svg";

const shapes = new Set(["g", "rect", "path", "line", "text", "tspan"]);

/** Where an element is and what shape it has. Names, roles and whatever a program might run on stay behind. */
const kept = new Set(["x", "y", "dx", "x1", "x2", "y1", "y2", "d", "width", "height", "transform"]);

/** Makes an element of a picture. */
export function shape(picture: Document, name: string, attributes: Readonly<Record<string, string | number>>, text?: string): Element {
  const made = picture.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, typeof value === "number" ? value.toFixed(1) : value);
  if (text !== undefined) made.append(cleanText(text));
  return made;
}

/** An element of the drawing with its looks. Undefined: nobody sees it, or it is none of the drawing’s shapes. */
export function shapeOf(element: Element, picture: Document): Element | undefined {
  if (!shapes.has(element.localName) || element.classList.contains("hit")) return undefined;
  const copy = shape(picture, element.localName, {});
  for (const { name, value } of element.attributes) if (kept.has(name)) copy.setAttribute(name, value);
  look(element, copy);
  const language = element.getAttribute("lang");
  if (language) copy.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", language);
  // Where other letters stand in for the page’s, the words keep the room that they have here.
  if (element instanceof SVGTextElement) fit(copy, element.getComputedTextLength());
  for (const child of element.childNodes) {
    if (child instanceof Text) copy.append(cleanText(child.data));
    const inner = child instanceof Element ? shapeOf(child, picture) : undefined;
    if (inner) copy.append(inner);
  }
  return copy;
}

/** Gives words their width, and squeezes letters into it rather than the room between them. */
export function fit(text: Element, width: number): void {
  text.setAttribute("textLength", width.toFixed(1));
  text.setAttribute("lengthAdjust", "spacingAndGlyphs");
}
