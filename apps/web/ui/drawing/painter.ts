import { Captions } from "./captions";
import type { Ink } from "./ink/ink";
import { inksOf, lookAt } from "./look";
import { frameInk, wholeInk } from "./minimap-ink";
import { Plots } from "./plots";
import { Ruler } from "./ruler";
import type { Look, Plot, Scene } from "./scene";
import { boundIn, threadsInk } from "./threads";
import type { Windowed } from "./windowed";
import { lastingWords, stretchWords } from "./words";

/**
 * Draws a scene into the plots of a figure, and again whenever the window moves: all of it each time, since what does not differ
 * costs nothing, and at most twice a frame. React makes the plots and never looks into them.
 */
export class Painter {
  readonly #plots: Plots;
  readonly #windowed: Windowed;
  #scene: Scene | undefined;
  #plot: Plot | undefined;
  #captions: Captions | undefined;
  #whole: Ink[] = [];
  #look: Look | undefined;
  #pointed: string | undefined;
  /** Nothing is drawn in this frame yet; it is; it is, and is to be drawn again. */
  #frame: "new" | "drawn" | "late" = "new";
  readonly #ends: (() => void)[];

  constructor(figure: HTMLElement, windowed: Windowed) {
    this.#plots = new Plots(figure);
    this.#windowed = windowed;
    const observer = new ResizeObserver(() => this.#measure());
    observer.observe(figure);
    const remeasure = () => this.#measure(true);
    document.fonts.addEventListener("loadingdone", remeasure);
    this.#ends = [
      windowed.listen(() => this.#move()),
      () => observer.disconnect(),
      () => document.fonts.removeEventListener("loadingdone", remeasure),
    ];
  }

  /** Draws another scene at once. */
  show(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    this.#plots.renew();
    if (before?.view !== scene.view || before.dataset !== scene.dataset) this.#captions = undefined;
    if (this.#plot) this.#paint();
    else this.#measure();
  }

  /** Shows by whom a rule is printed. `mark`: the key of its lane and its id. */
  point(mark: string | undefined): void {
    if (mark === this.#pointed) return;
    this.#pointed = mark;
    if (this.#look) this.#drawThreads(this.#look);
  }

  end(): void {
    for (const end of this.#ends) end();
  }

  /** Looks how wide the plot is; after the letters have come, how wide words are. */
  #measure(letters = false): void {
    const { width, unit } = this.#plots.measured();
    const before = this.#plot;
    if (!letters && before?.width === width && before.ruler.unit === unit) return;
    this.#plot = { width, ruler: !letters && before?.ruler.unit === unit ? before.ruler : new Ruler(unit) };
    this.#captions = undefined;
    this.#paint();
  }

  /** The first move in a frame is drawn at once, those that follow together at its end. */
  #move(): void {
    if (this.#frame !== "new") {
      this.#frame = "late";
      this.#tell();
      return;
    }
    this.#paint();
    this.#frame = "drawn";
    requestAnimationFrame(() => {
      if (this.#frame === "late") this.#paint();
      this.#frame = "new";
    });
  }

  #tell(): void {
    if (!this.#scene) return;
    const { window, isWhole } = this.#windowed;
    const { span, whole } = this.#scene;
    const place = (100 * (window.start - whole.start)) / Math.max(1, whole.end - whole.start);
    this.#plots.tell(isWhole ? lastingWords(span) : stretchWords(window), stretchWords(window), Math.round(place));
  }

  #paint(): void {
    if (!this.#scene || !this.#plot || this.#plot.width === 0) return;
    const scene = this.#scene;
    const { width, ruler } = this.#plot;
    if (!this.#captions) {
      this.#captions = new Captions(scene.dataset, scene.view, scene.apart, ruler);
      this.#whole = wholeInk(
        scene.view.rows.map(({ when }) => when),
        scene.whole,
        width,
        ruler.unit,
      );
    }
    const look = lookAt(scene, this.#plot, this.#windowed.window, this.#captions);
    this.#look = look;
    // They ask the page where things are: before it is changed.
    this.#drawThreads(look);
    const { axis, grid, lanes, register } = inksOf(look);
    this.#plots.draw("axis", axis);
    this.#plots.draw("grid", grid);
    for (const { key, inks } of lanes) this.#plots.drawLane(key, inks);
    this.#plots.draw("register", register);
    this.#plots.draw("minimap", [...this.#whole, ...frameInk(look.window, scene.whole, width, ruler.unit)]);
    this.#tell();
  }

  #drawThreads(look: Look): void {
    const bound = boundIn(look, this.#pointed);
    const places = bound.length > 0 ? this.#plots.places() : undefined;
    this.#plots.draw("threads", places ? threadsInk(look, bound, places) : []);
  }
}
