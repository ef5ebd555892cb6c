import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { dataset } from "@on-record/core/dataset";
import { emptyQuery, timeline } from "@on-record/core/query";
import { atOnce } from "./at-once";
import { FirstLines } from "./first-lines";
import { Lines } from "./lines";

const { rows } = timeline(dataset, emptyQuery);
/** As many lines as one likes, in the order of the record, over and over. */
const many = (count: number) => Array.from({ length: count }, (_, at) => ({ ...rows[at % rows.length]!, id: `line-${at}` }));
const count = (html: string) => html.match(/<li class="row/g)?.length ?? 0;

test("a timeline is built whole, up to a length at which it says where the rest stands", () => {
  const whole = renderToStaticMarkup(<FirstLines dataset={dataset} rows={many(atOnce)} />);
  expect(count(whole)).toBe(atOnce);
  expect(whole).not.toContain("The first");
  const first = renderToStaticMarkup(<FirstLines dataset={dataset} rows={many(atOnce + 1)} />);
  expect(count(first)).toBe(atOnce);
  expect(first).toContain(`The first ${atOnce} of ${atOnce + 1} lines.`);
  for (const page of ["/sources", "/actors", "/disputes", "/events"]) expect(first).toContain(`href="${page}"`);
});

test("a living one begins with as many, offers the rest, and goes as far as the line that is chosen", () => {
  const list = many(3 * atOnce);
  const first = renderToStaticMarkup(<Lines dataset={dataset} rows={list} text={undefined} chosen={undefined} />);
  expect(count(first)).toBe(atOnce);
  expect(first).toContain(`Show ${atOnce} more`);
  const further = renderToStaticMarkup(<Lines dataset={dataset} rows={list} text={undefined} chosen={`line-${2 * atOnce}`} />);
  expect(count(further) > 2 * atOnce && count(further) < 3 * atOnce, `${count(further)} lines`).toBe(true);
});
