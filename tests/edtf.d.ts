// The oracle comes without types. Only what the comparison asks is declared: milliseconds, infinite where a side is open.
declare module "edtf" {
  /** @throws on a text that it does not read. */
  export default function edtf(text: string): { readonly type: string; readonly level: number; readonly min: number; readonly max: number };
}
