"use client";

import { useSyncExternalStore } from "react";
import { onSetting, type Setting, setting } from "./viewer";

/** A setting of this device, or what holds where none is made; that also while the page is built. */
export function useSetting(name: Setting, fallback: string): string {
  return useSyncExternalStore(
    onSetting,
    () => setting(name) ?? fallback,
    () => fallback,
  );
}
