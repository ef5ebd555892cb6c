import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Answer } from "./answer.js";
import type { Case } from "./cases.js";

const onrecord = fileURLToPath(new URL("../../apps/tui/bin/onrecord.js", import.meta.url));

/**
 * The built command line: `onrecord claims --jsonl`, a flag a value. What it cannot follow it refuses whole, with exit code 2.
 * @param record the record's folder; left out: the seeds.
 */
export function askCommand(pairs: Case["pairs"], record?: string): Promise<Answer & { readonly code: number }> {
  const flags = pairs.map(([field, value]) => `--${field}=${value}`);
  if (record !== undefined) flags.push(`--record=${record}`);
  return new Promise((resolve) => {
    execFile(process.execPath, [onrecord, "claims", "--jsonl", ...flags], (error, stdout, stderr) => {
      const rows = stdout.split("\n").filter(Boolean);
      resolve({
        rows: rows.map((row) => JSON.parse(row).id),
        told: stderr,
        code: typeof error?.code === "number" ? error.code : error ? 70 : 0,
      });
    });
  });
}
