import { href, toPairs } from "@on-record/core/query";
import type { Dataset, Timeline } from "@on-record/core/query";
import { settlePlace } from "../../lib/place";
import { fieldWord, valueWord } from "../timeline/field-words";
import { laneWords, onClock } from "../timeline/control-words";
import type { Caption } from "./picture/picture";

/** What stands above a picture of a view: the record, what of it is shown, and the address that leads back to it. */
export function captionOf(dataset: Dataset, view: Timeline, stretch: string): Caption {
  const { query } = view;
  const narrowed = toPairs(query)
    .filter(([field]) => field !== "clock" && field !== "lane")
    .map(([field, value]) => `${fieldWord(field)} ${valueWord(dataset, field, value)}`);
  const shows = [`By ${laneWords[query.lane]}, ${onClock[query.clock]}`, stretch, ...narrowed].join(" · ");
  settlePlace();
  const address = new URL(href(query, { base: location.pathname + location.hash }), dataset.record.address ?? location.origin);
  return { title: dataset.record.title, shows, address: address.href };
}

/** Saves a drawing as it is seen, as an SVG file. What makes it is fetched when somebody asks for it. */
export async function save(figure: Element, caption: Caption): Promise<void> {
  const { pictureOf } = await import("./picture/picture");
  const file = new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${pictureOf(figure, caption)}`], { type: "image/svg+xml" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "on-record.svg";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
