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

function drawn(parent: Element, before: Drawn[], wanted: readonly (Ink | undefined)[]): Drawn[] {
  const inks = wanted.filter((ink) => ink !== undefined);
  // Most shapes stand where they stood, and are found without looking for them.
  let stays = 0;
  while (stays < before.length && stays < inks.length && isSame(before[stays]!.ink, inks[stays]!)) {
    change(before[stays]!, inks[stays]!);
    stays++;
  }
  if (stays === before.length && stays === inks.length) return before;
  const spare = new Map(before.slice(stays).map((one, at) => [known(one.ink, stays + at), one]));
  const others = inks.slice(stays);
  const kept = others.map((ink, at) => {
    const name = known(ink, stays + at);
    const found = spare.get(name);
    if (found) spare.delete(name);
    return found;
  });
  const left = [...spare.values()];
  const after = others.map((ink, at) => {
    const one = kept[at] ?? recycled(left, ink) ?? made(ink);
    change(one, ink);
    return one;
  });
  for (const { element } of left) element.remove();
  let next = stays > 0 ? before[stays - 1]!.element.nextSibling : parent.firstChild;
  for (const { element } of after) {
    if (element === next) next = next.nextSibling;
    else parent.insertBefore(element, next);
  }
  return [...before.slice(0, stays), ...after];
}

const isSame = (one: Ink, other: Ink) => one.name === other.name && one.key === other.key;
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
