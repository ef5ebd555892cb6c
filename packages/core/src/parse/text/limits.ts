/**
 * How large one file may be, in bytes. A source of 20 MB is some three million words; a larger file is not one text.
 * The tree of a YAML file takes some thirty times the file where it is edited, so annotations are kept in small files. A dataset has a whole record
 * in it; above its limit an engine's longest string comes near.
 */
export const limits = { text: 20_000_000, yaml: 4_000_000, dataset: 400_000_000 } as const;
export type FileKind = keyof typeof limits;
