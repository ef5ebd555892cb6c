/** The fields whose values are counted. What fails the nth of them has the nth bit. */
export const facetFields = ["source", "actor", "event", "question", "act", "form", "stance"] as const;
export type FacetField = (typeof facetFields)[number];
