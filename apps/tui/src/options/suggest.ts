import { nearest } from "@on-record/core/query";

/** ` Did you mean claims?`, or nothing. */
export function didYouMean(
  word: string,
  candidates: Iterable<string>,
  write: (candidate: string) => string = (candidate) => candidate,
): string {
  const meant = nearest(word.toLowerCase(), candidates);
  return meant === undefined ? "" : ` Did you mean ${write(meant)}?`;
}
