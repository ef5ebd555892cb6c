/** What a face gives for a question: the ids of its rows in order, and what it told of the rest. */
export type Answer = {
  readonly rows: readonly string[];
  /** The problems in the words that people read; empty if there are none. */
  readonly told: string;
};
