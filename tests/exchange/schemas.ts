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

/** After “JSON data format” of TimelineJS: every event has a date and text; ids are ours to demand. */
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
          text: object({ headline: text, text }, ["headline"]),
        },
        ["unique_id", "start_date", "text"],
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
