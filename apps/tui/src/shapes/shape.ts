/** A JSON Schema, or a part of one, as plain data (draft 2020-12). */
export type Shape = Readonly<Record<string, unknown>>;
export type Fields = Readonly<Record<string, Shape>>;

export const text: Shape = { type: "string" };
export const number: Shape = { type: "integer", minimum: 0 };
export const share: Shape = { type: "number", minimum: 0, maximum: 1 };
export const yes: Shape = { const: true };
export const date: Shape = { type: "string", description: "A date in EDTF (ISO 8601-2), such as 2024-02 or [2024-01..2024-08]." };

/** An id of the record; `of` says of what. */
export const id = (of: string): Shape => ({ type: "string", description: `The id of ${of}.` });
export const oneOf = (words: readonly string[]): Shape => ({ type: "string", enum: words });
export const list = (items: Shape): Shape => ({ type: "array", items });
export const told = (shape: Shape, description: string): Shape => ({ ...shape, description });

/** An object with these fields and no other; those of `sometimes` may be missing. */
export const object = (always: Fields, sometimes: Fields = {}): Shape => ({
  type: "object",
  properties: { ...always, ...sometimes },
  required: Object.keys(always),
  additionalProperties: false,
});

/** An object's shape with more fields. */
export function extended(shape: Shape, always: Fields, without: readonly string[] = []): Shape {
  const { properties, required } = shape as { properties: Fields; required: readonly string[] };
  return {
    ...shape,
    properties: Object.fromEntries([...Object.entries(properties), ...Object.entries(always)].filter(([name]) => !without.includes(name))),
    required: [...required, ...Object.keys(always)].filter((name) => !without.includes(name)),
  };
}
