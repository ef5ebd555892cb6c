/** How each value of an object is made. */
export type Makers<Values> = { readonly [Name in keyof Values]: () => Values[Name] };

/** An object that makes each of its values once, when it is first asked for, and has those of `base` besides. */
export function lazily<Values extends object, Base extends object>(makers: Makers<Values>, base?: Base): Values & Base {
  const made = Object.create(base ?? null) as Values & Base;
  for (const name of Object.keys(makers) as (keyof Values)[]) {
    const keep = (value: Values[typeof name]) => Object.defineProperty(made, name, { value, enumerable: true })[name];
    Object.defineProperty(made, name, { get: () => keep(makers[name]()), configurable: true, enumerable: true });
  }
  return made;
}
