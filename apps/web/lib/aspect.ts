/** Of which side of a thing a day is told (`published`, `broadcast`); nothing where the printed words say so themselves. */
export const aspectBeside = (aspect: string | undefined, words: string | undefined): string | undefined =>
  aspect && words?.toLowerCase().includes(aspect.toLowerCase()) ? undefined : aspect;
