/** A number with its noun: `1 source`, `5 sources`. */
export const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;
