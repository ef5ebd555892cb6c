// All pages of docs/reference/, as they should stand there.
import { fileURLToPath } from "node:url";
import { annotationJsonSchema } from "@on-record/core";
import { format, resolveConfig } from "prettier";
import { apiPages } from "./api.mjs";
import { yamlPage } from "./yaml.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const notice = "<!-- Written by `npm run reference` from the source. What is changed here is lost. -->";

/** @returns {Promise<Map<string, string>>} the pages by name, formatted. */
export async function referencePages() {
  const pages = apiPages(`${root}packages/core`).set("yaml", yamlPage(/** @type {import("./yaml.mjs").Schema} */ (annotationJsonSchema())));
  const options = { ...(await resolveConfig(`${root}docs/README.md`)), parser: "markdown" };
  const formatted = [...pages].map(async ([name, text]) => /** @type {const} */ ([name, await format(`${notice}\n\n${text}\n`, options)]));
  return new Map(await Promise.all(formatted));
}
