/** A text as itself in CommonMark. Any sign of ASCII may stand after a backslash; letters, digits and what has no meaning stay readable. */
export function markdownText(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&$^@]/g, "\\$&")
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/(https?|ftp|www|mailto)(?=[:.])/gi, "$1\\");
}

/** A link around a text that is escaped already. In angle brackets an address ends at the bracket alone; its own are encoded. */
export const markdownLink = (text: string, address: string | undefined): string =>
  address === undefined ? text : `[${text}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
