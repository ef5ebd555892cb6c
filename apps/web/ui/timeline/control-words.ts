import type { Clock, Lane } from "@on-record/core/query";

/** What the clocks are called after “when it”, and the lanes after “a lane for each”. */
export const clockWords = { happened: "happened", said: "was said", published: "was published" } as const satisfies Record<Clock, string>;
export const laneWords = { source: "source", actor: "speaker", question: "question", event: "event" } as const satisfies Record<
  Lane,
  string
>;

/** How the clocks are told in a sentence. */
export const onClock = {
  happened: "by when it happened",
  said: "by when it was said",
  published: "by when it was published",
} as const satisfies Record<Clock, string>;
