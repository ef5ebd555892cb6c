/**
 * A property that is worked out when somebody asks for it. One property for all objects that have it, so that these are alike for
 * the engine too; what it takes to work it out goes with each of them.
 */
export function putOff<Of extends object, Name extends keyof Of & string>(name: Name) {
  const working = new WeakMap<Of, () => void>();
  const property: PropertyDescriptor = {
    get(this: Of) {
      working.get(this)!();
      return this[name];
    },
    enumerable: true,
    configurable: true,
  };
  return {
    /** The object with the property. `work` gives it a value, and may give one to others too. */
    on(one: Omit<Of, Name>, work: () => void): Of {
      working.set(one as Of, work);
      return Object.defineProperty(one, name, property) as Of;
    },
    give: (one: Of, value: Of[Name]): Of => Object.defineProperty(one, name, { value, enumerable: true }),
  };
}
