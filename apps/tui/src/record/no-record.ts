import type { Dataset } from "@on-record/core/query";

/** What stands in a record's place where it cannot be read: nothing, under a name that says so. */
export const noRecord: Dataset = {
  format: "on-record",
  version: 1,
  record: { title: "no record", language: "en", clock: "UTC", changes: [] },
  sources: [],
  actors: [],
  events: [],
  statements: [],
  claims: [],
  reports: [],
  questions: [],
  relations: [],
  precedence: [],
  problems: [],
};
