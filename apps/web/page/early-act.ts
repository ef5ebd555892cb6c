/**
 * Does again what a person did last while the part that answers was still on its way: a key, or a press on a control that could not
 * be pressed yet.
 */
export function heedEarlyActs(): void {
  let last: (() => void) | undefined;
  const remember = (act: Event) => {
    last = actOf(act) ?? last;
  };
  addEventListener("keydown", remember);
  addEventListener("pointerdown", remember);
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (root.dataset["query"] !== "shown") return;
    observer.disconnect();
    removeEventListener("keydown", remember);
    removeEventListener("pointerdown", remember);
    // After what the answer still has to do once it stands, such as to listen.
    if (last) setTimeout(last);
  });
  observer.observe(root, { attributeFilter: ["data-query"] });
}

function actOf(act: Event): (() => void) | undefined {
  if (act instanceof KeyboardEvent) {
    const { key, code, shiftKey, ctrlKey, metaKey, altKey, target } = act;
    if (ctrlKey || metaKey || altKey || target !== document.body) return undefined;
    return () => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, shiftKey, bubbles: true, cancelable: true }));
  }
  if (!(act instanceof PointerEvent)) return undefined;
  const under = () => document.elementFromPoint(act.clientX, act.clientY);
  const from = scrollY;
  if (!under()?.closest(":disabled")) return undefined;
  return () => {
    const control = scrollY === from ? under()?.closest<HTMLElement>("button, input") : undefined;
    control?.focus();
    control?.click();
  };
}
