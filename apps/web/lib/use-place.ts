"use client";

import { useSyncExternalStore } from "react";
import { parseEdtf } from "@on-record/core/query";
import { onPlace, placeNow } from "./place";

const rowNow = () => placeNow().at;
const none = () => undefined;

/** The row that the fragment of the address names. Who asks is not asked again while only the window of the drawing changes. */
export const useRowInPlace = (): string | undefined => useSyncExternalStore(onPlace, rowNow, none);

const wrongSpanNow = () => {
  const { span } = placeNow();
  return span === undefined || parseEdtf(span).ok ? undefined : span;
};

/** What the fragment gives as the window of the drawing, if that is no date. */
export const useWrongSpan = (): string | undefined => useSyncExternalStore(onPlace, wrongSpanNow, none);
