import { colour } from "./looks";
import { shape, shapeOf, svgSpace } from "./shapes";
import { wordsOf } from "./words";

/** What a picture says of itself, so that it can be found again. */
export type Caption = {
  readonly title: string;
  /** What of the record it shows. */
  readonly shows: string;
  readonly address: string;
};

const margin = 24;
const line = 20;

/** The drawing as it is seen, as a file by itself: looks written down, no style sheet, no script, letters by name with others to stand in. */
export function pictureOf(figure: Element, { title, shows, address }: Caption): string {
  const picture = document.implementation.createDocument(svgSpace, "svg");
  const origin = figure.getBoundingClientRect();
  const head = 3 * line;
  const width = origin.width + 2 * margin;
  const height = origin.height + head + 2 * line + margin;
  const root = picture.documentElement;
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}`, role: "img" }))
    root.setAttribute(name, String(value));
  const { color, fontFamily, backgroundColor } = getComputedStyle(document.body);
  const letters = { x: margin, fill: colour(color), "font-family": fontFamily };
  root.append(
    shape(picture, "title", {}, title),
    shape(picture, "desc", {}, `${shows}. ${address}`),
    shape(picture, "rect", { width: "100%", height: "100%", fill: colour(backgroundColor) }),
    shape(picture, "text", { ...letters, y: 1.5 * line, "font-size": "20px", "font-weight": "760" }, title),
    shape(picture, "text", { ...letters, y: 2.5 * line, "font-size": "13px" }, shows),
    shape(picture, "text", { ...letters, y: height - line, "font-size": "11px" }, `On Record · ${address}`),
  );
  const drawing = shape(picture, "g", { transform: `translate(${margin} ${head + line / 2})` });
  // The grid and the threads lie under the lines, and titles above their lanes hide the grid.
  const under = (plot: Element) => plot.matches(".grid, .threads");
  const plots = [...figure.querySelectorAll("svg")];
  drawing.append(
    ...plots.filter(under).map((plot) => plotOf(plot, origin, picture)),
    ...[...figure.querySelectorAll(".score-lanes .score-title")].map((title) => groundOf(title, origin, picture)),
    ...plots.filter((plot) => !under(plot)).map((plot) => plotOf(plot, origin, picture)),
    ...[...figure.querySelectorAll(".score-lane")].map((lane) => edgeOf(lane, origin, picture)),
    ...[...figure.querySelectorAll(".score-title > :not(button:not(.named))")].flatMap((words) => wordsOf(words, origin, picture)),
  );
  root.append(drawing);
  return new XMLSerializer().serializeToString(picture);
}

function plotOf(plot: SVGSVGElement, origin: DOMRect, picture: Document): Element {
  const { left, top, width, height } = plot.getBoundingClientRect();
  const copy = shape(picture, "svg", { x: left - origin.left, y: top - origin.top, width, height });
  copy.append(...[...plot.children].flatMap((child) => shapeOf(child, picture) ?? []));
  return copy;
}

function groundOf(title: Element, origin: DOMRect, picture: Document): Element {
  const { left, top, width, height } = title.getBoundingClientRect();
  const fill = colour(getComputedStyle(title).backgroundColor);
  return shape(picture, "rect", { x: left - origin.left, y: top - origin.top, width, height, fill });
}

function edgeOf(lane: Element, origin: DOMRect, picture: Document): Element {
  const { left, right, top } = lane.getBoundingClientRect();
  const { borderTopColor, borderTopWidth } = getComputedStyle(lane);
  const y = top - origin.top;
  const stroke = colour(borderTopColor);
  return shape(picture, "line", { x1: left - origin.left, x2: right - origin.left, y1: y, y2: y, stroke, "stroke-width": borderTopWidth });
}
