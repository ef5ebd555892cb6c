import { heedEarlyActs } from "./early-act";

/** What a person does before anything else: the part of the page that answers should be there by then. */
const signs = ["pointermove", "pointerdown", "keydown", "wheel", "touchstart", "focusin", "scroll"];

/** How long a page may stand untouched, in ms, before the part that answers comes unasked. */
const untouched = 3000;

/**
 * Starts the framework on a page of which a part answers (`data-living`). Text and letters go before it: such a page can be read
 * without it. It starts at once where the address asks for something, else at the first sign of a person, at the latest after
 * a while; what it needs is fetched as soon as the network has nothing else to do.
 */
export function startFramework(): void {
  const list = document.getElementById("framework");
  const living = document.querySelector<HTMLElement>("[data-living]");
  if (!list || !living) return;
  const start = () => {
    for (const one of signs) removeEventListener(one, start);
    if (list.parentNode) load(list);
  };
  heedEarlyActs();
  if (living.dataset["living"] === "at once" || location.search.length > 1 || location.hash.length > 1) return start();
  for (const sign of signs) addEventListener(sign, start, { passive: true });
  addEventListener("load", () => {
    for (const href of ["/record.json", ...addressesIn(list)]) add("link", { rel: "prefetch", href });
    setTimeout(start, untouched);
  });
}

const addressesIn = (list: HTMLElement) => JSON.parse(list.textContent) as string[];

/** Loads what the list names, and beside it the record, for which its code will ask. Taking the list away tells that it was done. */
function load(list: HTMLElement) {
  list.remove();
  add("link", { rel: "preload", as: "fetch", href: "/record.json", crossOrigin: "" });
  for (const src of addressesIn(list)) add("script", { src, async: true });
}

const add = <Name extends "link" | "script">(name: Name, properties: Partial<HTMLElementTagNameMap[Name]>) =>
  document.head.append(Object.assign(document.createElement(name), properties));
