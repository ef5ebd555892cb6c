import { checkDataset } from "./misuse.js";
import type { Dataset } from "../model/dataset.js";

/**
 * Makes a thing once for each dataset and keeps it as long as the dataset lives. A dataset is frozen, so what was
 * worked out from it stays true.
 */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let entry = made.get(key);
    if (!entry) {
      entry = { value: make(key) };
      made.set(key, entry);
    }
    return entry.value;
  };
}

/** As `once`, for a dataset: whoever hands over something else is told what it is. */
export function ofDataset<Value>(make: (dataset: Dataset) => Value): (dataset: Dataset) => Value {
  return once((dataset) => {
    checkDataset(dataset);
    return make(dataset);
  });
}
