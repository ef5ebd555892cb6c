import { fileURLToPath } from "node:url";

/** The small records beside this file, by the names of their folders. */
export const recordNames = ["night-market", "salt-islands", "undated-letters"] as const;

/** @returns the folder of a small record. */
export const recordFolder = (name: (typeof recordNames)[number]): string => fileURLToPath(new URL(name, import.meta.url));
