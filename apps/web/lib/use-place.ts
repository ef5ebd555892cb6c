"use client";

import { useSyncExternalStore } from "react";
import { placeOf } from "./fragment";
import { fragmentNow, onPlace } from "./place";

const rowNow = () => placeOf(fragmentNow()).at;
const none = () => undefined;

/** The row that the fragment of the address names. Who asks is not asked again while only the window of the drawing changes. */
export const useRowInPlace = (): string | undefined => useSyncExternalStore(onPlace, rowNow, none);
