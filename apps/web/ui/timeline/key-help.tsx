import { memo, type RefObject, useId } from "react";
import { useSetting } from "../../lib/use-setting";
import { set } from "../../lib/viewer";
import { keyTable } from "./keys";

const places = [
  ["page", "In the list"],
  ["drawing", "In the drawing, where the focus is in it"],
] as const;

/** What each key does, from the table that makes them do it. */
export const KeyHelp = memo(function KeyHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const title = useId();
  return (
    <dialog className="key-help" ref={dialog} aria-labelledby={title}>
      <form method="dialog">
        <h2 id={title}>Keys</h2>
        <button type="submit" className="underlined">
          Close
        </button>
      </form>
      {places.map(([place, name]) => (
        <section key={place}>
          <h3>{name}</h3>
          <dl>
            {Object.values(keyTable).map(({ where, shown, does }) =>
              where === place ? (
                <div key={shown}>
                  <dt>
                    <kbd>{shown}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ) : null,
            )}
          </dl>
        </section>
      ))}
      <p className="label">Ctrl and the wheel zoom the drawing, as two fingers do; a drag moves it. The wheel alone scrolls the page.</p>
      <LettersSwitch />
    </dialog>
  );
});

function LettersSwitch() {
  const on = useSetting("keys", "on") !== "off";
  return (
    <label>
      <input type="checkbox" checked={on} onChange={() => set("keys", on ? "off" : "on")} /> j, k and / work without another key
    </label>
  );
}
