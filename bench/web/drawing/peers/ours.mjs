// The drawing of the site, the component that stands in its page, asked as it is asked there: by keys.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { daysById, emptyQuery, timeline } from "@on-record/core/query";
import { Drawing } from "../../../../apps/web/ui/drawing/drawing";

const ignore = () => undefined;

/** What the page asks of the record before it draws; the others are given the answer. */
export const prepare = ({ dataset }) => ({
  dataset,
  view: timeline(dataset, emptyQuery),
  apart: daysById(dataset, emptyQuery),
});

export function mount(element, { dataset, view, apart }) {
  createRoot(element).render(createElement(Drawing, { dataset, view, apart, chosen: undefined, choose: ignore }));
  const press = (key) => element.querySelector("figure").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  return {
    zoom: (nearer) => press(nearer ? "+" : "-"),
    pan: (later) => press(later ? "ArrowRight" : "ArrowLeft"),
    shown: () => element.querySelectorAll("[data-rule]").length,
  };
}
