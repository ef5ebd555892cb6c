/** Schemas of formats that come without one, written after their documentation: closed, so that a word too many is seen. */

const text = { type: "string" };
const object = (properties: Record<string, unknown>, required: string[]) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const list = (items: unknown) => ({ type: "array", items });

const timelinejsDate = object(
  {
    year: { type: "integer", not: { const: 0 } },
    month: { type: "integer", minimum: 1, maximum: 12 },
    day: { type: "integer", minimum: 1, maximum: 31 },
  },
  ["year"],
);

/** After “JSON data format” of TimelineJS: every event has a date and text; ids are ours to demand, and that it makes no links. */
export const timelinejsSchema = object(
  {
    scale: { enum: ["human", "cosmological"] },
    title: object({ unique_id: text, text: object({ headline: text, text }, []) }, ["unique_id", "text"]),
    events: list(
      object(
        {
          unique_id: { type: "string", minLength: 1 },
          start_date: timelinejsDate,
          end_date: timelinejsDate,
          display_date: text,
          group: text,
          autolink: { const: false },
          text: object({ headline: text, text }, ["headline"]),
        },
        ["unique_id", "start_date", "autolink", "text"],
      ),
    ),
  },
  ["events"],
);

const address = { type: "string", pattern: "^https?://" };
const moment = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$" };

/** After JSON Feed 1.1: an item has an id and content. */
export const jsonFeedSchema = object(
  {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: text,
    home_page_url: address,
    language: text,
    items: list(
      object(
        { id: { type: "string", minLength: 1 }, url: address, title: text, content_text: text, date_modified: moment, tags: list(text) },
        ["id", "content_text"],
      ),
    ),
  },
  ["version", "title", "items"],
);

const iri = { type: "string", pattern: "^(https?://|urn:)\\S+$" };
const oneOf = (...options: unknown[]) => ({ oneOf: options });

const selectors = {
  type: "array",
  prefixItems: [
    object({ type: { const: "TextQuoteSelector" }, exact: { type: "string", minLength: 1 }, prefix: text, suffix: text }, [
      "type",
      "exact",
    ]),
    object({ type: { const: "TextPositionSelector" }, start: { type: "integer", minimum: 0 }, end: { type: "integer", minimum: 1 } }, [
      "type",
      "start",
      "end",
    ]),
  ],
  items: false,
  minItems: 2,
};

const annotation = object(
  {
    id: iri,
    type: { const: "Annotation" },
    motivation: { enum: ["describing", "identifying", "linking", "commenting", "highlighting", "tagging"] },
    body: list(
      oneOf(
        object(
          {
            type: { const: "TextualBody" },
            value: text,
            format: { const: "text/plain" },
            language: text,
            purpose: { const: "describing" },
          },
          ["type", "value"],
        ),
        object({ type: { const: "SpecificResource" }, source: iri, purpose: { enum: ["identifying", "linking"] } }, ["type", "source"]),
      ),
    ),
    target: {
      ...list(object({ type: { const: "SpecificResource" }, source: iri, selector: selectors }, ["type", "source", "selector"])),
      minItems: 1,
    },
  },
  ["id", "type", "target"],
);

/** After the Web Annotation Data Model: one id and one or more targets an annotation, a count and a first page a collection. */
export const annotationSchema = object(
  {
    "@context": { const: "http://www.w3.org/ns/anno.jsonld" },
    id: iri,
    type: { const: "AnnotationCollection" },
    label: text,
    total: { type: "integer", minimum: 0 },
    first: object({ id: iri, type: { const: "AnnotationPage" }, startIndex: { const: 0 }, items: list(annotation) }, [
      "id",
      "type",
      "items",
    ]),
  },
  ["@context", "id", "type", "total"],
);

const dateParts = { type: "array", items: { type: "integer" }, minItems: 1, maxItems: 3 };

/** After csl-data.json: the fields that we write, as it has them. */
export const cslSchema = list(
  object(
    {
      id: text,
      type: { enum: ["article-newspaper", "webpage"] },
      title: text,
      language: text,
      "container-title": text,
      source: text,
      URL: text,
      note: text,
      issued: object({ "date-parts": { type: "array", items: dateParts, minItems: 1, maxItems: 2 }, circa: { type: "boolean" } }, [
        "date-parts",
      ]),
    },
    ["id", "type"],
  ),
);
