import type { RecordQuotes } from "../evidence/collect-quotes.js";
import type { Items } from "../link/item.js";
import type { Registry } from "../link/registry.js";
import type { SourceText } from "../link/texts.js";
import type { Problems } from "../problems.js";
import type { SolvedTimes } from "../solve/index.js";

/** All that is known of a record when its rules are held against it. Of what was at fault before, parts may be missing. */
export type Judged = {
  /** Whether no error was found before. If not, what seems to be missing or unused may only not have been read. */
  readonly sound: boolean;
  readonly items: Items;
  readonly registry: Registry;
  /** The ids that some other record names. */
  readonly named: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, SourceText>;
  /** What stands in place of the texts that are not at hand: their quotes as they are written. No rule is held against these. */
  readonly asWritten: ReadonlyMap<string, SourceText>;
  readonly quotes: RecordQuotes;
  readonly times: SolvedTimes;
};

/** One rule of the model: looks, and tells what breaks it. */
export type Rule = (judged: Judged, problems: Problems) => void;
