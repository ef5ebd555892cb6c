// A terminal's screen as a picture of text: every run of cells that look alike is one <text>, as wide as its cells.

/** @typedef {import("../../tests/terminal/harness/style.ts").CellStyle} CellStyle */
/** @typedef {{ columns: number, rows: number, cell: (column: number, row: number) => CellStyle }} Screen */

const cellWidth = 8.4;
const lineHeight = 18;
const margin = 14;
const paper = "#16181d";
const ink = "#d6d9df";
// The sixteen colours of a terminal, as many have them.
const palette =
  "#3b4048 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #abb2bf #5c6370 #ff7a85 #b5e890 #ffd68a #7cc4ff #e29bf5 #74d8e5 #ffffff".split(
    " ",
  );

/**
 * @param {Screen} screen
 * @param {string} title what the picture shows, for those who cannot see it.
 * @returns {string} an SVG document.
 */
export function svgOf({ columns, rows, cell }, title) {
  const width = columns * cellWidth + 2 * margin;
  const height = rows * lineHeight + 2 * margin;
  const drawn = Array.from({ length: rows }, (_, row) => runsOf(columns, (column) => cell(column, row)).map((run) => draw(run, row)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<rect width="100%" height="100%" rx="8" fill="${paper}"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" xml:space="preserve">
${drawn.flat(2).join("\n")}
</g>
</svg>
`;
}

/** @typedef {{ from: number, text: string, cells: number, style: CellStyle }} Run */

/** @param {number} columns @param {(column: number) => CellStyle} cellAt @returns {Run[]} */
function runsOf(columns, cellAt) {
  /** @type {Run[]} */
  const runs = [];
  for (let column = 0; column < columns; column += 1) {
    const style = cellAt(column);
    if (style.width === 0) continue;
    const last = runs.at(-1);
    const text = style.text || " ";
    if (last && last.from + last.cells === column && looks(last.style) === looks(style)) {
      last.text += text;
      last.cells += style.width;
    } else runs.push({ from: column, text, cells: style.width, style });
  }
  return runs;
}

/** @param {CellStyle} style */
const looks = ({ bold, dim, underline, inverse, foreground, background }) => [bold, dim, underline, inverse, foreground, background].join();

/** @param {Run} run @param {number} row @returns {string[]} */
function draw({ from, text, cells, style }, row) {
  const x = margin + from * cellWidth;
  const y = margin + row * lineHeight;
  const width = cells * cellWidth;
  const own = colour(style.foreground) ?? ink;
  const behind = colour(style.background);
  const [front, back] = style.inverse ? [behind ?? paper, own] : [own, behind];
  const shapes = back ? [`<rect x="${x}" y="${y}" width="${width}" height="${lineHeight}" fill="${back}"/>`] : [];
  if (text.trim() !== "") {
    const weight = style.bold ? ' font-weight="700"' : "";
    const faint = style.dim ? ' opacity="0.62"' : "";
    const line = style.underline ? ' text-decoration="underline"' : "";
    const place = `x="${x}" y="${y + 13}" textLength="${width}" lengthAdjust="spacingAndGlyphs"`;
    shapes.push(`<text ${place} fill="${front}"${weight}${faint}${line}>${escaped(text)}</text>`);
  }
  return shapes;
}

/** @param {number | string | undefined} told */
const colour = (told) => (typeof told === "number" ? palette[told] : told);

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll(" ", "\u00a0");
