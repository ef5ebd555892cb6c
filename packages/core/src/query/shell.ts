/** A word that a POSIX shell takes as it stands, quoted only where it must be: `frozen`, `'[2024-01..2024-08]'`. */
export function quoteWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
