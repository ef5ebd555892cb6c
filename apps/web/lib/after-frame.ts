/**
 * Calls back once the next frame is made, and what came while it was made has had its turn: a letter, a click, an answer that was
 * waited for. @returns what calls it off.
 */
export function afterFrame(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    // One timer alone is set before those others come, and goes before them.
    timer = setTimeout(() => (timer = setTimeout(then)));
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
