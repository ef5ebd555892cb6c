/** One file of a record, as bytes. `parse` opens nothing itself: whoever has a folder, an archive or a form hands over these. */
export type RecordFile = {
  /** Relative to the record's folder, with `/` between its parts. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The sha256 of `bytes`, 64 hexadecimal digits in lower case. */
  readonly digest: string;
};

/** Whether a file of this name is read as annotations. */
export const isAnnotationPath = (path: string): boolean => /\.ya?ml$/i.test(path);
