import { type File, recordFiles } from "../built-in/parts.js";

/** The text of a file of a record, of ASCII alone, which an engine reads faster than anything else. */
export const fileText = (text: string): string =>
  `${text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;

/** Room for how long each of the texts is. */
const headLength = 64;

/** The files of a record in one: how long each is, then one after the other. */
export function recordBytes(files: Readonly<Record<File, string>>): Buffer {
  const texts = recordFiles.map((file) => fileText(files[file]));
  return Buffer.from(
    [
      texts
        .map(({ length }) => length)
        .join(" ")
        .padEnd(headLength),
      ...texts,
    ].join(""),
    "latin1",
  );
}

/** The text of each file in such bytes, made when it is asked for. */
export function recordTexts(bytes: Buffer): (file: File) => string {
  const lengths = bytes.toString("latin1", 0, headLength).split(" ").map(Number);
  return (file) => {
    const nth = recordFiles.indexOf(file);
    const from = lengths.slice(0, nth).reduce((sum, length) => sum + length, headLength);
    return bytes.toString("latin1", from, from + lengths[nth]!);
  };
}
