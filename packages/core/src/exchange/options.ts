import { parseEdtf } from "../model/edtf/parse.js";
import type { ExportOptions } from "./format.js";

/** What is wrong with options that a person typed, as a sentence that names the argument. Undefined: nothing. */
export function optionFault({ address, on }: ExportOptions): string | undefined {
  if (address !== undefined && !(URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)))
    return `address is none of http or https, such as https://example.org/record: ${address}`;
  if (on !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(on) && on > "0001" && parseEdtf(on).ok))
    return `on is no day, such as 2024-03-14: ${on}`;
  return undefined;
}

/** @throws TypeError if an option is not what it should be: options of a call are arguments, not input. */
export function checkOptions(options: ExportOptions): void {
  const fault = optionFault(options);
  if (fault !== undefined) throw new TypeError(fault);
}
