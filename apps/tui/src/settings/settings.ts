import { type Theme, themeNames } from "../text/themes.js";

/** What is kept from one reading to the next. What is not there was never chosen. */
export type Settings = { readonly theme?: Theme; readonly marks?: "drawn" | "ascii"; readonly mouse?: boolean };

type Field = keyof Settings;
const values: Readonly<Record<Field, readonly unknown[]>> = { theme: themeNames, marks: ["drawn", "ascii"], mouse: [true, false] };

/** What a settings file says, and what is wrong with it. What is right counts even beside what is wrong. */
export function readSettings(text: string): { readonly settings: Settings; readonly fault?: string } {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { settings: {}, fault: "it is no JSON" };
  }
  if (typeof read !== "object" || read === null || Array.isArray(read)) return { settings: {}, fault: "it is no JSON object" };
  const given = Object.entries(read);
  const right = given.filter(([field, value]) => isField(field) && values[field].includes(value));
  const wrong = given.find(([field, value]) => isField(field) && !values[field].includes(value));
  const fault = wrong && `"${wrong[0]}" is none of ${values[wrong[0] as Field].join(", ")}`;
  return { settings: Object.fromEntries(right), ...(fault === undefined ? {} : { fault }) };
}

/** The text of a settings file with some settings changed; what else stands in it is kept. */
export function changedText(text: string, changes: Settings): string {
  let before: unknown = {};
  try {
    before = JSON.parse(text);
  } catch {
    // It was told to be broken when it was read; what is chosen now begins it anew.
  }
  const kept = typeof before === "object" && before !== null && !Array.isArray(before) ? before : {};
  return `${JSON.stringify({ ...kept, ...changes }, undefined, 2)}\n`;
}

const isField = (field: string): field is Field => Object.hasOwn(values, field);
