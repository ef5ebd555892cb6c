/** What a value is, in a word, for a message about an argument. */
export function whatIs(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "then" in value ? "a promise" : "an object";
  return typeof value === "string" ? "a text" : `a ${typeof value}`;
}

/** Refuses an argument: a fault of the program that calls, not of anybody's input. */
export function misused(name: string, value: unknown, remedy: string): never {
  throw new TypeError(`${name} is ${whatIs(value)}: ${whatIs(value) === "a promise" ? "await it" : remedy}`);
}

/** @throws TypeError if the argument is no object, of which at least a field could be asked. */
export function checkObject(name: string, value: unknown, remedy: string): void {
  if (typeof value !== "object" || value === null) misused(name, value, remedy);
}

/** @throws TypeError if the argument is no text. */
export function checkText(name: string, value: unknown, remedy: string): void {
  if (typeof value !== "string") misused(name, value, remedy);
}
