import { dirname } from "node:path";
import type { Dataset } from "@on-record/core/query";
import { prepare, prepareLists } from "../built-in/keep.js";
import { builtInFiles } from "../built-in/parts.js";
import { dropOldest } from "./drop-oldest.js";
import { keepBytes } from "./kept-bytes.js";
import type { Read } from "./kept-record.js";
import { recordBytes } from "./record-bytes.js";

/** So many records are kept at most, and so many bytes of all of them. */
const most = { files: 20, bytes: 256_000_000 };

/**
 * Up to so many reports what was worked out is kept too; up to so many, that of it which takes no longer for each report the more there
 * are; up to so many, the record alone. `npm run bench -- kept` measures that keeping takes a part of what reading took.
 */
const upTo = { all: 500, lists: 5_000, record: 25_000 };
/** Up to so many days times reports, who stood where is worked out for each of the days too. */
const mostOfDays = 1_500;

/**
 * Keeps a record as the build keeps the one that comes with the program (decision 16), if its folder is as it was when its reading
 * began and nothing speaks against it; tells whether that is so. Those that were kept longest ago make room for it.
 */
export function keepRecord({ dataset, place, isUnchanged }: Read): boolean {
  const { length: reports } = dataset.reports;
  if (reports > upTo.record || !isWalked(dataset) || !isUnchanged()) return false;
  const prepared = reports <= upTo.all ? prepare(dataset, mostOfDays) : reports <= upTo.lists ? prepareLists(dataset) : {};
  keepBytes(place.file, place.key, recordBytes(builtInFiles(dataset, prepared)));
  dropOldest(dirname(place.file), most);
  return true;
}

/**
 * Whether all files that the sources name are among those that a walk goes through. One can name a file that it does not: in a
 * hidden folder, or, where a system knows other names for things, by one of those.
 */
const isWalked = ({ sources }: Dataset): boolean =>
  sources.every(({ file, original }) => [file, original?.file ?? ""].every((path) => path.split("/").every(isSeen)));

const isSeen = (name: string): boolean => name === "." || name === ".." || !/^\.|[. ]$|~|^node_modules$/i.test(name);
