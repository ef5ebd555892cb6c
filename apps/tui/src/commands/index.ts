import { actors } from "./actors.js";
import { add } from "./add.js";
import { check } from "./check.js";
import { claims } from "./claims.js";
import type { Command } from "./command.js";
import { completionOf } from "./completion.js";
import { coverage } from "./coverage.js";
import { diff } from "./diff.js";
import { disputes } from "./disputes.js";
import { events } from "./events.js";
import { exportRecord } from "./export.js";
import { importRecord } from "./import.js";
import { init } from "./init.js";
import { keys } from "./keys.js";
import { manOf } from "./man.js";
import { merge } from "./merge.js";
import { open } from "./open.js";
import { rename } from "./rename.js";
import { schema } from "./schema.js";
import { search } from "./search.js";
import { show } from "./show.js";
import { sources } from "./sources.js";
import { stats } from "./stats.js";
import { tidy } from "./tidy.js";
import { tui } from "./tui.js";
import { wording } from "./wording.js";

type Table = Readonly<Record<string, Command>>;

/** Every command, in the order in which help lists them. A new one is a file beside this one and a row here. */
export const commands = {
  tui,
  claims,
  show,
  search,
  disputes,
  wording,
  coverage,
  sources,
  actors,
  events,
  stats,
  diff,
  open,
  check,
  export: exportRecord,
  import: importRecord,
  init,
  add,
  rename,
  merge,
  tidy,
  keys,
  schema,
  completion: completionOf((): Table => commands),
  man: manOf((): Table => commands),
} as const satisfies Table;

export type CommandName = keyof typeof commands;

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name);
