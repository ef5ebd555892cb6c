/** The list of the dataset in which records of each kind stand. */
export const listOf = {
  source: "sources",
  actor: "actors",
  event: "events",
  statement: "statements",
  claim: "claims",
  report: "reports",
  question: "questions",
  relation: "relations",
  precedence: "precedence",
  problem: "problems",
} as const;
