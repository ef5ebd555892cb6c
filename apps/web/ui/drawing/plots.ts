import type { Ink } from "./ink/ink";
import { Sheet } from "./ink/sheet";

/** The plots of a drawing as the page has them: where they are, and what is drawn on them. */
export class Plots {
  readonly #figure: HTMLElement;
  readonly #sheets = new WeakMap<Element, Sheet>();
  /** What was looked for, until React may have taken it away and brought another. */
  readonly #found = new Map<string, Element | null>();

  constructor(figure: HTMLElement) {
    this.#figure = figure;
  }

  /** Looks for everything anew: React has drawn the frame again. */
  renew(): void {
    this.#found.clear();
  }

  /** How wide a plot is, in whole px, and how many px a rem has. */
  measured(): { width: number; unit: number } {
    const width = Math.floor(this.#find(".axis > .plot")?.getBoundingClientRect().width ?? 0);
    return { width, unit: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16 };
  }

  /** Where the page has laid out what threads run between; undefined where there is no register to run to. */
  places() {
    const frame = this.#find(".score")?.getBoundingClientRect();
    const register = this.#find(".register > .plot")?.getBoundingClientRect();
    return frame && register && { frame, register, plotOf: (lane: string) => this.#lane(lane)?.getBoundingClientRect() };
  }

  draw(plot: "axis" | "grid" | "register" | "minimap" | "threads", inks: readonly (Ink | undefined)[]): void {
    this.#drawOn(this.#find(plot === "threads" || plot === "grid" ? `.${plot}` : `.${plot} > .plot`), inks);
  }

  drawLane(key: string, inks: readonly (Ink | undefined)[]): void {
    this.#drawOn(this.#lane(key), inks);
  }

  /** Says what is in view, beside the small picture and to who cannot see it. `place`: how far along the whole it begins, in percent. */
  tell(title: string, window: string, place: number): void {
    const lasting = this.#find(".lasting");
    if (lasting && lasting.textContent !== title) lasting.textContent = title;
    const slider = this.#find("[role=slider]");
    slider?.setAttribute("aria-valuenow", String(place));
    slider?.setAttribute("aria-valuetext", window);
  }

  #drawOn(plot: Element | null, inks: readonly (Ink | undefined)[]): void {
    if (!plot) return;
    let sheet = this.#sheets.get(plot);
    if (!sheet) this.#sheets.set(plot, (sheet = new Sheet(plot)));
    sheet.draw(inks);
  }

  #find(selector: string): Element | null {
    let found = this.#found.get(selector);
    if (found === undefined) this.#found.set(selector, (found = this.#figure.querySelector(selector)));
    return found;
  }

  #lane(key: string): Element | null {
    return this.#find(`.plot[data-lane="${CSS.escape(key)}"]`);
  }
}
