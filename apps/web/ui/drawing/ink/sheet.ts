import type { Attributes, Ink } from "./ink";

type Drawn = { readonly element: SVGElement; ink: Ink; inside: Drawn[] };

const space = "http://www.w3.org/2000/svg";

/** A part of the page that is drawn on again and again: of the shapes that stand there, only what differs is touched, and what is no more needed becomes something else. */
export class Sheet {
  readonly #element: Element;
  #drawn: Drawn[] = [];

  constructor(element: Element) {
    this.#element = element;
  }

  draw(inks: readonly (Ink | undefined)[]): void {
    this.#drawn = drawn(this.#element, this.#drawn, inks);
  }
}

function drawn(parent: Element, before: readonly Drawn[], wanted: readonly (Ink | undefined)[]): Drawn[] {
  const inks = wanted.filter((ink) => ink !== undefined);
  const spare = new Map(before.map((one, at) => [known(one.ink, at), one]));
  const kept = inks.map((ink, at) => {
    const found = spare.get(known(ink, at));
    if (found) spare.delete(known(ink, at));
    return found;
  });
  const left = [...spare.values()];
  const after = inks.map((ink, at) => {
    const one = kept[at] ?? recycled(left, ink) ?? made(ink);
    change(one, ink);
    return one;
  });
  for (const { element } of left) element.remove();
  let next = parent.firstChild;
  for (const { element } of after) {
    if (element === next) next = next.nextSibling;
    else parent.insertBefore(element, next);
  }
  return after;
}

const known = ({ name, key }: Ink, at: number) => `${name} ${key ?? at}`;

function recycled(left: Drawn[], { name }: Ink): Drawn | undefined {
  const at = left.findIndex(({ ink }) => ink.name === name);
  return at < 0 ? undefined : left.splice(at, 1)[0];
}

const made = ({ name }: Ink): Drawn => ({ element: document.createElementNS(space, name), ink: { name, attributes: {} }, inside: [] });

function change(one: Drawn, ink: Ink): void {
  if (one.ink === ink) return;
  changeAttributes(one.element, one.ink.attributes, ink.attributes);
  const [was, is] = [one.ink.inside, ink.inside];
  one.ink = ink;
  if (was === is) return;
  if (typeof is === "string") {
    one.inside = [];
    if (typeof was === "string") (one.element.firstChild as Text).data = is;
    else one.element.textContent = is;
  } else {
    if (typeof was === "string") one.element.textContent = "";
    one.inside = drawn(one.element, one.inside, is ?? []);
  }
}

function changeAttributes(element: SVGElement, was: Attributes, is: Attributes): void {
  for (const name in is) {
    const value = is[name];
    if (value === was[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  for (const name in was) if (!(name in is)) element.removeAttribute(name);
}
