import { realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { faultOf } from "./system-fault.js";

/** As many files as one record may have: ten times the ten thousand articles with their annotations that it is made for. */
export const mostFiles = 200_000;

/** A record’s folder, with every link on the way to it followed. */
export type Folder = { readonly root: string };

export const openFolder = async (path: string): Promise<Folder> => ({ root: await realpath(path) });

/** The place of a file of the record on this system. */
export const placeIn = (folder: Folder, path: string): string => join(folder.root, ...path.split("/"));

/** Whether a path of the record stays in its folder when its links are followed. A file that is not there leaves nothing. */
export async function staysInside(folder: Folder, path: string): Promise<boolean> {
  const real = await faultOf(realpath(placeIn(folder, path)));
  return !real.ok || isInside(folder.root, real.value);
}

/** Whether a path lies in a folder or is that folder; both with their links followed. */
export const isInside = (root: string, path: string): boolean => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
