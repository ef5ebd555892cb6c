/** What a viewer sets for this device; where a browser forbids storage, a choice lasts as long as the page. */
export type Setting = "theme" | "density" | "keys";

const changed = "settingchanged";

/** What is set, as the root of the page has it (`data-…`); from the start if `ViewerScript` knows it, else from storage. */
export function setting(name: Setting): string | undefined {
  const inPage = document.documentElement.dataset[name];
  if (inPage !== undefined) return inPage;
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Sets it for the page and remembers it on this device. */
export function set(name: Setting, value: string): void {
  document.documentElement.dataset[name] = value;
  try {
    localStorage.setItem(name, value);
  } catch {
    // Nothing is lost but the memory.
  }
  dispatchEvent(new Event(changed));
}

/** Calls back when a setting changes. @returns what ends it. */
export function onSetting(listen: () => void): () => void {
  addEventListener(changed, listen);
  return () => removeEventListener(changed, listen);
}
