import type { FieldName } from "./fields.js";

/** What each field of a query asks, in one sentence for help and documentation. */
export const fieldDescriptions: Readonly<Record<FieldName, string>> = {
  text: "Words to look for in claims, quotes and the names of speakers and outlets: all of them, the last one perhaps unfinished. Case and accents do not count.",
  source: "Printed by one of these sources.",
  actor: "Said by one of these actors, on behalf of one, or told as the view of one.",
  event: "About one of these events or a part of it.",
  question: "Bearing on one of these questions.",
  act: "Put forward in one of these acts, as a source tells it.",
  form: "Printed in one of these forms.",
  stance: "With one of these stances.",
  during: "Within this stretch of time on the chosen clock, certainly or perhaps; what is only perhaps is marked.",
  asof: "As the record stood at the end of this date: what was public by then, and what possibly was.",
  without: "With these sources pulled out.",
  clock: "The time that orders the list: when it happened, when it was said, when it was published.",
  lane: "What the timeline is laid out by.",
};
