import type { z } from "zod";
import { quoted } from "../text/index.js";
import { fieldsAt } from "./fields.js";
import { nearest } from "./nearest.js";
import { flatten, type Issue } from "./union.js";

/** What is wrong with a part of an entry. `key`: the name of the field is at fault, not its value. */
export type Remark = { path: readonly PropertyKey[]; key?: string; code: string; message: string; hint: string };

/** Says for people what a schema found, one remark a fault. `written` is the value that was checked. */
export function explain(schema: z.core.$ZodType, issues: readonly Issue[], written: unknown): Remark[] {
  return flatten(issues).flatMap((issue): Remark[] => {
    const path = issue.path ?? [];
    const found = path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], written);
    const name = nameOf(path);
    if (issue.code === "unrecognized_keys") {
      const known = fieldsAt(schema, path);
      return issue.keys.map((key) => unknownField(path, key, known));
    }
    const say = (message: string, hint: string, code = "bad-value") => [{ path, code, message, hint }];
    if (found === undefined) return say(`${name} is missing`, "write it: the entry is not whole without it", "missing-field");
    if (found === null)
      return say(`${name} has no value`, "write the value, or take the field away if it may be left out", "missing-field");
    return say(...judge(issue, name, found));
  });
}

/** The message and the hint for a value that is there but wrong. */
function judge(issue: Issue, name: string, found: unknown): [message: string, hint: string] {
  switch (issue.code) {
    case "invalid_value": {
      const words = issue.values.map(String);
      const meant = typeof found === "string" ? nearest(found, words) : undefined;
      const message = `${name} must be one of ${words.join(", ")}${typeof found === "string" ? `, not ${quoted(found, 40)}` : ""}`;
      return [message, meant ? `did you mean ${meant}?` : "take one of these words"];
    }
    case "invalid_type":
      return [`${name} must be ${kinds[issue.expected] ?? issue.expected}, not ${kindOf(found)}`, typeHint(issue.expected, found)];
    case "invalid_union": {
      const expected = [
        ...new Set(
          issue.errors.flat().map((branch) => (branch.code === "invalid_type" ? (kinds[branch.expected] ?? "") : "one of a list of words")),
        ),
      ];
      return [`${name} must be ${expected.join(" or ")}, not ${kindOf(found)}`, typeHint("string", found)];
    }
    case "too_small":
      if (issue.origin === "string") return [`${name} must not be empty`, "write it, or take the field away if it may be left out"];
      return issue.minimum === 2
        ? [`${name} is a list of parts and has fewer than two`, "write a single quote without the list"]
        : [`${name} must not be an empty list`, "write at least one item, or take the field away if it may be left out"];
    case "too_big":
      return [`${name} is longer than ${issue.maximum} characters`, "shorten it"];
    case "invalid_format":
      return issue.format === "url"
        ? [`${name} is not a web address: ${quoted(String(found), 60)}`, "write the whole address, beginning with https:// or http://"]
        : [`${name} cannot be ${quoted(String(found), 60)}`, issue.message];
    default:
      return [`${name} cannot be read: ${issue.message ?? issue.code}`, "see the format"];
  }
}

function unknownField(path: readonly PropertyKey[], key: string, known: readonly string[]): Remark {
  const meant = nearest(key, known);
  const where = path.length > 0 ? ` in ${nameOf(path)}` : "";
  const hint = meant ? `did you mean ${meant}?` : `the fields here are ${known.join(", ")}`;
  return { path, key, code: "unknown-field", message: `there is no field ${quoted(key, 60)}${where}`, hint };
}

const kinds: Partial<Record<string, string>> = { string: "text", object: "a mapping", array: "a list", boolean: "true or false" };

const kindOf = (value: unknown) =>
  Array.isArray(value) ? "a list" : typeof value === "object" ? "a mapping" : typeof value === "boolean" ? String(value) : "text";

function typeHint(expected: string, found: unknown): string {
  if (expected === "array")
    return typeof found === "string"
      ? `put it in brackets: [${found.length > 40 ? "…" : found}]`
      : "begin each item with a dash, or put them in brackets: [one, two]";
  if (expected === "object") return "write its fields, one a line or in braces: { name: value }";
  if (expected === "boolean") return "write true or false, without quotes";
  return typeof found === "boolean"
    ? `put it in quotes if the word is meant: "${found}"`
    : "write plain text, in quotes if it has brackets or colons in it";
}

/** `departures[0].because`; the entry itself has no name. */
function nameOf(path: readonly PropertyKey[]): string {
  const name = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return name.replace(/^\./, "") || "the entry";
}
