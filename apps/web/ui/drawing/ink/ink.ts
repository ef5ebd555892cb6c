/** A shape of the drawing, told as data; `Sheet` puts it on the page. */
export type Ink = {
  readonly name: "g" | "rect" | "path" | "line" | "text" | "tspan";
  /** What it is drawn of, so that it is known again when the window has moved. Left out: its place among its like tells it. */
  readonly key?: string;
  readonly attributes: Attributes;
  /** Words, or shapes; what is undefined is not there. */
  readonly inside?: string | readonly (Ink | undefined)[];
};

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A length as it is written: as exact as an eye can see. */
export const px = (length: number): number => Math.round(length * 100) / 100;

/** Where a shape lies. To move it is less work for a browser than to give each of its corners another place. */
export const moved = (x: number, y: number): string => `translate(${px(x)} ${px(y)})`;
