/** The properties that a style sheet gives to shapes, and to letters: a picture by itself has them as attributes. */
const ofShapes = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order", "opacity"] as const;
const ofLetters = ["font-family", "font-size", "font-weight", "font-stretch"] as const;

/** What needs no attribute, since nothing else is the default. */
const plain: Readonly<Record<string, string>> = {
  "stroke-dasharray": "none",
  "stroke-linejoin": "miter",
  "paint-order": "normal",
  opacity: "1",
  "font-stretch": "100%",
  stroke: "none",
};

/** Writes down how an element looks on the page, as attributes of its copy. */
export function look(element: Element, copy: Element): void {
  const style = getComputedStyle(element);
  const letters = element.localName === "text" || element.localName === "tspan";
  for (const name of letters ? [...ofShapes, ...ofLetters] : ofShapes) {
    const value = name === "fill" || name === "stroke" ? colour(style.getPropertyValue(name)) : style.getPropertyValue(name);
    if (value !== plain[name]) copy.setAttribute(name, value);
  }
}

/** A colour as every program that reads SVG knows it: `#rrggbb`, or `none`. */
export function colour(computed: string): string {
  const parts = computed.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number);
  if (!parts || computed === "none") return "none";
  if (parts.length > 3 && parts[3] === 0) return "none";
  // Mixed colours are told from 0 to 1, the others from 0 to 255.
  const scale = computed.startsWith("color(srgb") ? 255 : 1;
  return `#${parts
    .slice(0, 3)
    .map((part) =>
      Math.round(Math.min(255, Math.max(0, part * scale)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
