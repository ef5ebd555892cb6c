// The same as `{ ...value, ...fields }` and as leaving fields out by `{ out, ...rest }`. Written so, since V8 gives each object that is
// spread from parsed JSON a hidden class of its own, which takes several times the room of the object; a record has tens of thousands.

/** A copy with fields added or replaced. */
export const withFields = <Value extends object, Fields extends object, More extends object>(
  value: Value,
  fields: Fields | undefined,
  more?: More,
): Value & Fields & More => Object.assign({}, value, fields, more) as Value & Fields & More;

/** A copy without some fields. */
export function without<Value extends object, Name extends keyof Value>(value: Value, names: readonly Name[]): Omit<Value, Name> {
  const copy: Partial<Value> = {};
  for (const name of Object.keys(value) as (keyof Value)[]) if (!names.includes(name as Name)) copy[name] = value[name]!;
  return copy as Omit<Value, Name>;
}
