import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import { root } from "../tools/run.mjs";

/**
 * The folder for what is made of one record: a name a person knows it by, and a mark that tells two of the same name apart.
 * @param {"sites" | "dev"} kind
 * @param {string} record the record's folder, an absolute path.
 * @returns {string} an absolute path inside the folder that git ignores.
 */
export function placeFor(kind, record) {
  const slug =
    basename(record)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "record";
  const mark = createHash("sha256").update(record).digest("hex").slice(0, 8);
  return join(root, ".on-record", kind, `${slug}-${mark}`);
}
