declare module "write-file-atomic" {
  /** Writes to a file beside it, then puts that in its place: whoever reads meanwhile sees the old or the new, never half. */
  export default function writeFileAtomic(path: string, text: string): Promise<void>;
}
