/** Values that are the same as JSON have one place. */
export class Places<Value> {
  readonly all: Value[] = [];
  readonly #places = new Map<string, number>();

  of(value: Value): number {
    const text = JSON.stringify(value);
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.all.length);
    return this.all.push(value) - 1;
  }
}
