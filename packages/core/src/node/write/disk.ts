import { lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";

/** The calls to the system that writing makes. Tests put a disk in their place that is full, or fails at any call. */
export const disk = { lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat };
export type Disk = typeof disk;
