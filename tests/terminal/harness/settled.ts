/** Lets a waiter look again whenever something has changed, and from time to time besides. */
export function settled() {
  const waiting = new Set<() => void>();
  return {
    /** Something has changed. */
    tell() {
      for (const look of waiting) look();
    },
    /** Resolves true as soon as it holds, false if it does not in time. */
    until(holds: () => boolean, milliseconds: number): Promise<boolean> {
      return new Promise((resolve) => {
        const end = (answer: boolean) => {
          waiting.delete(look);
          clearInterval(again);
          clearTimeout(limit);
          resolve(answer);
        };
        const look = () => {
          if (holds()) end(true);
        };
        const again = setInterval(look, 20);
        const limit = setTimeout(() => end(holds()), milliseconds);
        waiting.add(look);
        look();
      });
    },
  };
}
