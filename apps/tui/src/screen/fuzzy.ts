/**
 * How well a text answers to what is typed: lower is better, undefined is not at all. Best is the text that has it as it
 * stands, early and at the beginning of a word; then the one that has all the letters in their order, with few gaps.
 */
export function fuzzy(text: string, typed: string): number | undefined {
  const [inside, sought] = [text.toLowerCase(), typed.trim().toLowerCase()];
  const whole = inside.indexOf(sought);
  if (whole >= 0) return whole === 0 || /\W/.test(inside[whole - 1]!) ? whole : 100 + whole;
  let [at, gaps] = [0, 0];
  for (const letter of sought) {
    if (letter === " ") continue;
    const next = inside.indexOf(letter, at);
    if (next < 0) return undefined;
    if (next > at) gaps++;
    at = next + letter.length;
  }
  return 200 + gaps * 10 + (at - sought.length);
}
