"use client";

import { useMemo, useSyncExternalStore } from "react";
import { type Place, placeOf } from "./fragment";
import { fragmentNow, onPlace } from "./place";

/** Where the reader is: the chosen row and the window of the drawing, as the fragment of the address has them. */
export function usePlace(): Place {
  const fragment = useSyncExternalStore(onPlace, fragmentNow, () => "");
  return useMemo(() => placeOf(fragment), [fragment]);
}
