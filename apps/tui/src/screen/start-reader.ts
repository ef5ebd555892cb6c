import type { Dataset, Problem, Query } from "@on-record/core/query";
import type { Flags } from "../options/flags.js";
import { faultsOf } from "../record/faults.js";
import { noRecord } from "../record/no-record.js";
import type { Opened } from "../record/open-record.js";
import { keepSettings, keptSettings } from "../settings/settings-file.js";
import type { Settings } from "../settings/settings.js";
import type { Paint } from "../text/paint.js";
import { type Theme, themeFor } from "../text/themes.js";
import { openReader } from "./open-reader.js";
import type { Display } from "./state.js";

/** What the reader is started with: the record or its problems, the question, and what was typed and set around it. */
export type Start = {
  readonly dataset: Dataset;
  readonly query: Query;
  readonly problems: readonly Problem[];
  readonly record: string | undefined;
  readonly cwd: string;
  readonly flags: Flags;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly paint: Paint;
  readonly started: () => void;
  /** Undefined: the record comes with the program and does not change. */
  readonly readAgain: (() => Promise<Opened>) | undefined;
};

/** Starts the reader with what was kept from the last time, and gives the exit code when it is closed. */
export async function startReader({
  dataset,
  query,
  problems,
  record,
  cwd,
  flags,
  env,
  paint,
  started,
  readAgain,
}: Start): Promise<number> {
  const { settings, notice } = keptSettings();
  return openReader({
    dataset,
    query,
    faults: await faultsOf(problems, record, cwd),
    ...(record === undefined ? {} : { record }),
    display: displayFor(flags, settings, env),
    ...(notice === undefined ? {} : { notice }),
    paint,
    started,
    keep: keepSettings,
    readAgain: async () => {
      const again = await readAgain?.();
      if (!again) return undefined;
      const found = "dataset" in again ? again.dataset : noRecord;
      return { dataset: found, faults: await faultsOf("dataset" in again ? found.problems : again.problems, record, cwd) };
    },
  });
}

/** What was typed counts before what was kept, and that before what fits the terminal. */
function displayFor(flags: Flags, settings: Settings, env: Start["env"]): Display {
  return {
    theme: (flags["theme"] as Theme | undefined) ?? settings.theme ?? themeFor(env),
    ascii: flags["ascii"] === true || settings.marks === "ascii",
    mouse: settings.mouse ?? false,
  };
}
