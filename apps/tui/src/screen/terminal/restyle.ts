const csi = "\x1b[";
const kept = new Map<string, string>();

/** The shortest sequence after which a terminal that draws in one style draws in the other. Styles are SGR parameters, sorted. */
export function restyle(from: string, to: string): string {
  if (from === to) return "";
  const key = `${from}m${to}`;
  let written = kept.get(key);
  if (written === undefined) kept.set(key, (written = shortest(from, to)));
  return written;
}

function shortest(from: string, to: string): string {
  if (to === "") return `${csi}m`;
  const [had, wants] = [new Set(from.split(";").filter(Boolean)), new Set(to.split(";"))];
  const recoloured = [...wants].some(isColour);
  const ends = [...had].flatMap((code) => (wants.has(code) || (isColour(code) && recoloured) ? [] : [endOf(code)]));
  const begins = [...wants].filter((code) => !had.has(code));
  const [anew, onwards] = [`${csi}0;${to}m`, `${csi}${[...ends, ...begins].join(";")}m`];
  return onwards.length < anew.length ? onwards : anew;
}

const isColour = (code: string): boolean => /^[39][0-7]$/.test(code);
/** A piece is bold or dim, never both, so that 22 ends the one that there is. */
const endOf = (code: string): string => (isColour(code) ? "39" : code === "1" ? "22" : `2${code}`);
