import { lookup } from "@on-record/core/query";
import type { ActorId, Dataset, EventId, QuestionId, SourceId } from "@on-record/core";
import type { FacetField } from "@on-record/core/query";
import { publisherName } from "./names";
import { formWords, stanceWords } from "./words";

type Facet = {
  readonly title: string;
  /** What a value is called. */
  readonly name: (dataset: Dataset, value: string) => string;
  /** The page that has what the value filters by, for readers without script. */
  readonly page?: (value: string) => string;
};

/** The fields that the site offers to choose from, in the order it offers them. */
const facetNames = {
  source: { title: "Source", name: (dataset, id) => sourceName(dataset, id as SourceId), page: (id) => `/sources/${id}` },
  actor: { title: "Speaker", name: (dataset, id) => lookup(dataset).actors.get(id as ActorId)?.name ?? id, page: (id) => `/actors/${id}` },
  question: {
    title: "In dispute",
    name: (dataset, id) => lookup(dataset).questions.get(id as QuestionId)?.text ?? id,
    page: (id) => `/disputes/${id}`,
  },
  event: { title: "About", name: (dataset, id) => lookup(dataset).events.get(id as EventId)?.title ?? id, page: (id) => `/events/${id}` },
  stance: { title: "Stance", name: (_, stance) => stanceWords[stance as keyof typeof stanceWords].join(" ") },
  form: { title: "Words", name: (_, form) => formWords[form as keyof typeof formWords] },
  act: { title: "Act", name: (_, act) => act },
} as const satisfies Record<FacetField, Facet>;

export const facetOf = (field: FacetField): Facet => facetNames[field];

export const facetOrder = Object.keys(facetNames) as FacetField[];

function sourceName(dataset: Dataset, id: SourceId): string {
  const source = lookup(dataset).sources.get(id);
  return source ? `${id} ${publisherName(dataset, source)}` : id;
}
