/**
 * How large one file may be, in bytes. A source of 20 MB is some three million words; a larger file is not one text.
 * The tree of a YAML file takes some twenty times the file, so annotations are kept in small files.
 */
export const limits = { text: 20_000_000, yaml: 4_000_000 } as const;
export type FileKind = keyof typeof limits;
