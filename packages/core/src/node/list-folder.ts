import { readdir } from "node:fs/promises";
import { isAnnotationPath } from "../parse/record-file.js";
import { byUnits, type Problems } from "../parse/problems.js";
import { quoted } from "../parse/text/index.js";
import { mostFiles, placeIn, type Folder } from "./folder.js";
import { faultOf } from "./system-fault.js";

/** The files of a record’s folder and the folders in it, by their paths, sorted. What begins with a dot is nobody’s business. */
export type Listed = { readonly annotations: string[]; readonly texts: string[] };

const count = ({ annotations, texts }: Listed): number => annotations.length + texts.length;

/** Lists the annotations and texts of a folder. Links to folders are not followed: they may lead anywhere, or round. */
export async function listFolder(folder: Folder, problems: Problems, most = mostFiles): Promise<Listed> {
  const listed: Listed = { annotations: [], texts: [] };
  const waiting = [""];
  for (let path = waiting.pop(); path !== undefined && count(listed) <= most; path = waiting.pop()) {
    const entries = await faultOf(readdir(placeIn(folder, path), { withFileTypes: true }));
    if (!entries.ok) {
      const at = { file: path === "" ? "." : path, line: 1, column: 1 };
      problems.add(
        "file-unreadable",
        at,
        `the folder ${quoted(path === "" ? "." : path)} cannot be read: ${entries.why}`,
        "check who may read it",
      );
      continue;
    }
    for (const entry of entries.value) {
      if (entry.name.startsWith(".")) continue;
      const own = path === "" ? entry.name : `${path}/${entry.name}`;
      if (isAnnotationPath(own)) listed.annotations.push(own);
      else if (entry.isDirectory() && entry.name !== "node_modules") waiting.push(own);
      else if (/\.txt$/i.test(own) && !entry.isDirectory()) listed.texts.push(own);
    }
  }
  if (count(listed) > most) {
    const at = { file: ".", line: 1, column: 1 };
    problems.add(
      "too-many-files",
      at,
      `the folder has more than ${most} files`,
      "give the folder of the record itself, or make several records of it",
    );
    return { annotations: [], texts: [] };
  }
  listed.annotations.sort(byUnits);
  listed.texts.sort(byUnits);
  return listed;
}
