import { reportIdPattern, slugPattern } from "../model/id.js";
import { unknownSpeaker } from "../model/statement.js";
import { Suggestions } from "../parse/link/nearest.js";
import { itemsNames, kindOf } from "../parse/link/item.js";
import { longestId } from "../parse/link/registry.js";
import { Problems } from "../parse/problems.js";
import type { RecordFile } from "../parse/record-file.js";
import { placeText, quoted, withArticle } from "../parse/say.js";
import { refusedWith, type Edited } from "./edited.js";
import { addField } from "./entry.js";
import { followReferences, renameEntries } from "./follow.js";
import { openRecord, type Found, type OpenRecord } from "./open-record.js";
import { withOwnIds } from "./own-ids.js";
import { idSpelled } from "./spelling.js";

/**
 * Gives a record another id: in its entry, in every reference to it in every file, and in the ids of reports and relations that are called
 * after it. The old ids are written under `formerly`, so that addresses that people cite lead on. Nothing else of the files changes, to the byte.
 *
 * `files` are those of the record; texts may be left out. Ids are `from`, which the record must have, and `to`, which nothing may have or
 * have had but the record itself. Faults come back as problems, and then nothing is changed.
 */
export function renameId(files: readonly Pick<RecordFile, "path" | "bytes">[], from: string, to: string): Edited {
  const record = openRecord(files);
  if (!("items" in record)) return refusedWith(record);
  const problems = new Problems();
  const found = find(record, from, problems);
  if (found) checkNewId(record, found, to, problems);
  if (!found || !problems.none) return refusedWith(problems.sorted());

  const { renaming, pinned } = withOwnIds(record, new Map([[from, to]]));
  if (found.item.value.id === undefined) {
    const file = record.fileOf(found.item.at());
    const entry = file.mapAt(found.item.at());
    if (entry) addField(file, entry, "id", idSpelled(to), "first");
  }
  renameEntries(record, renaming, pinned);
  followReferences(record, renaming);
  return { files: record.edited(), problems: [], renamed: [...renaming].map(([from, to]) => ({ from, to })) };
}

const nowhere = { file: ".", line: 1, column: 1 };

/** The record with an id; or a problem that says which one may be meant. */
export function find(record: OpenRecord, id: string, problems: Problems): Found | undefined {
  const found = record.get(id);
  if (found) return found;
  const former = record.registry.former(id);
  if (former) {
    problems.add("renamed-id", former.item.at(), `${quoted(id)} is called ${quoted(former.item.id)} now`, `give ${former.item.id}`);
    return undefined;
  }
  const kinds = itemsNames.map((name) => kindOf[name]);
  const nearest = new Suggestions().nearest(id, record.registry.ids(kinds));
  problems.add(
    "unknown-id",
    nowhere,
    `no record has the id ${quoted(id)}`,
    nearest ? `did you mean ${quoted(nearest)}?` : "give an id of the record",
  );
  return undefined;
}

function checkNewId(record: OpenRecord, { kind, item }: Found, to: string, problems: Problems): void {
  const form = kind === "report" ? reportIdPattern : slugPattern;
  const most = longestId[kind] ?? 120;
  const at = item.at(item.value.id === undefined ? [] : ["id"]);
  if (!form.test(to))
    problems.add(
      "bad-value",
      at,
      `${quoted(to)} has not the form of an id`,
      "an id is lower-case letters and digits, parted by hyphens, such as border-clash",
    );
  else if (to.length > most) problems.add("bad-value", at, `the new id has more than ${most} characters`, "give a shorter one");
  else if (to === unknownSpeaker)
    problems.add("reserved-id", at, `${quoted(to)} means a speaker that the source does not name`, "choose another id");
  const owner = record.registry.get(to) ?? record.registry.former(to);
  if (owner && (owner.item !== item || to === item.id)) {
    const whose = record.registry.get(to) ? "is" : "was once";
    const message = `${quoted(to)} ${whose} the id of ${withArticle(owner.kind)} at ${placeText(owner.item.at())}`;
    problems.add("duplicate-id", at, message, "choose another id: an id is never used again");
  }
}
