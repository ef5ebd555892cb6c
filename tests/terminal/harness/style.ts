import type { IBuffer } from "@xterm/headless";

/** How one cell of the screen is drawn. A colour is a number of the palette, a "#rrggbb", or nothing for the terminal's own. */
export type CellStyle = {
  readonly text: string;
  /** 1 or 2 columns; 0 for the second half of a wide character. */
  readonly width: number;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
  readonly strikethrough: boolean;
  readonly foreground: number | string | undefined;
  readonly background: number | string | undefined;
};

const hex = (colour: number) => `#${colour.toString(16).padStart(6, "0")}`;

/** @throws when there is no such cell. */
export function styleOf(buffer: IBuffer, column: number, row: number): CellStyle {
  const cell = buffer.getLine(buffer.viewportY + row)?.getCell(column);
  if (!cell) throw new RangeError(`no cell at column ${column} of row ${row}`);
  return {
    text: cell.getChars(),
    width: cell.getWidth(),
    bold: cell.isBold() !== 0,
    dim: cell.isDim() !== 0,
    italic: cell.isItalic() !== 0,
    underline: cell.isUnderline() !== 0,
    inverse: cell.isInverse() !== 0,
    strikethrough: cell.isStrikethrough() !== 0,
    foreground: cell.isFgDefault() ? undefined : cell.isFgRGB() ? hex(cell.getFgColor()) : cell.getFgColor(),
    background: cell.isBgDefault() ? undefined : cell.isBgRGB() ? hex(cell.getBgColor()) : cell.getBgColor(),
  };
}
