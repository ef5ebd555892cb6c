const none: readonly { start: number; end: number }[] = [];

/** A text with the stretches that a search matched. Marks are in order and do not overlap. */
export function Highlighted({ text, marks = none }: { text: string; marks?: readonly { start: number; end: number }[] | undefined }) {
  const parts = marks.flatMap((mark, index) => [
    text.slice(marks[index - 1]?.end ?? 0, mark.start),
    <mark key={mark.start}>{text.slice(mark.start, mark.end)}</mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
