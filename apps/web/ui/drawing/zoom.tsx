import { nearer } from "./use-keys";
import { useIsWhole } from "./use-windowed";
import type { Windowed } from "./windowed";

export function Zoom({ windowed }: { windowed: Windowed }) {
  const isWhole = useIsWhole(windowed);
  const { zoom, show } = windowed;
  return (
    <>
      <button type="button" aria-label="Zoom out" disabled={isWhole} onClick={() => zoom(1 / nearer)}>
        −
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => zoom(nearer)}>
        +
      </button>
      <button type="button" disabled={isWhole} onClick={() => show(undefined)}>
        whole record
      </button>
    </>
  );
}
