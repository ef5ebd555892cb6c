/** Freezes plain data all the way down. Without recursion, so that no depth is too deep. */
export function deepFreeze<T>(value: T): T {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const part of Object.values(next)) if (typeof part === "object" && part !== null) waiting.push(part);
  }
  return value;
}
