import { cleanText, type Problem } from "@on-record/core/query";

/** A problem in one line, as editors and `grep -n` know it: `seeds/record.yaml:112:18: error: …`. */
export function problemText({ at, severity, code, message, hint }: Problem, folder: string): string {
  return `${placeIn(folder, at.file)}:${at.line}:${at.column}: ${severity}: ${cleanText(message)} [${code}]\n  ${cleanText(hint)}`;
}

/** A file of a record as it is reached from here. `.` is the folder itself. */
export function placeIn(folder: string, file: string): string {
  const name = cleanText(file);
  if (folder === "" || folder === ".") return name;
  return name === "." ? cleanText(folder) : `${cleanText(folder).replace(/\/+$/, "")}/${name}`;
}
