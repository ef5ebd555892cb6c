/** A line of one text that the other has not, or that both have. */
type DiffLine = { readonly sign: " " | "-" | "+"; readonly text: string };

/** How many changed lines are told one by one. Beyond it what differs is told as one stretch. */
const most = 3000;
const context = 2;

/** The lines in which two texts differ, with those around them: ` ` both, `-` before, `+` after, and `@` where lines are left out. */
export function lineDiff(before: string, after: string): string[] {
  const lines = compared(before.split(/\r?\n/), after.split(/\r?\n/));
  const near = lines.map(() => false);
  for (const [at, { sign }] of lines.entries()) if (sign !== " ") near.fill(true, Math.max(0, at - context), at + context + 1);
  let number = 0;
  return lines.flatMap(({ sign, text }, at) => {
    if (sign !== "+") number += 1;
    if (!near[at]) return [];
    return [...(near[at - 1] ? [] : [`@ line ${Math.max(1, sign === "+" ? number + 1 : number)}`]), `${sign} ${text}`.trimEnd()];
  });
}

/** The shortest way from one list of lines to the other (Myers, 1986), between what both begin and end with. */
function compared(before: readonly string[], after: readonly string[]): DiffLine[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const both = (lines: readonly string[]) => lines.map((text): DiffLine => ({ sign: " ", text }));
  return [
    ...both(before.slice(0, start)),
    ...shortest(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...both(before.slice(before.length - end)),
  ];
}

function shortest(before: readonly string[], after: readonly string[]): DiffLine[] {
  const furthest = new Map([[1, 0]]);
  const steps: Map<number, number>[] = [];
  for (let changes = 0; changes <= Math.min(most, before.length + after.length); changes += 1) {
    steps.push(new Map(furthest));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = isDown(furthest, diagonal, changes) ? furthest.get(diagonal + 1)! : furthest.get(diagonal - 1)! + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      furthest.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return wayBack(before, after, steps);
    }
  }
  return [...before.map((text): DiffLine => ({ sign: "-", text })), ...after.map((text): DiffLine => ({ sign: "+", text }))];
}

const isDown = (furthest: ReadonlyMap<number, number>, diagonal: number, changes: number): boolean =>
  diagonal === -changes || (diagonal !== changes && furthest.get(diagonal - 1)! < furthest.get(diagonal + 1)!);

function wayBack(before: readonly string[], after: readonly string[], steps: readonly ReadonlyMap<number, number>[]): DiffLine[] {
  const lines: DiffLine[] = [];
  let [x, y] = [before.length, after.length];
  for (let changes = steps.length - 1; changes >= 0; changes -= 1) {
    const furthest = steps[changes]!;
    const diagonal = x - y;
    const from = isDown(furthest, diagonal, changes) ? diagonal + 1 : diagonal - 1;
    const fromX = furthest.get(from)!;
    const fromY = fromX - from;
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      lines.push({ sign: " ", text: before[x]! });
    }
    if (changes === 0) break;
    if (x === fromX) lines.push({ sign: "+", text: after[(y -= 1)]! });
    else lines.push({ sign: "-", text: before[(x -= 1)]! });
  }
  return lines.reverse();
}
