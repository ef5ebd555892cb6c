"use client";

import { useEffect } from "react";

/** Wide enough for the margin to stand beside the article (the same width as in reader.css). */
const beside = "(min-width: 1180px)";
const gap = 10;

/** Places each note at the height of its words, pushing it down where the one above needs the room; lights up a claim and its words together. */
export function AlignMargin() {
  useEffect(() => {
    const margin = document.querySelector<HTMLElement>(".margin");
    if (!margin) return;
    const place = () => placeNotes(margin);
    const observer = new ResizeObserver(place);
    observer.observe(document.body);
    document.fonts.ready.then(place, () => undefined);
    const light = () => lightUp(decodeURIComponent(location.hash.slice(1)));
    const over = (event: Event) => {
      const target = (event.target as HTMLElement).closest<HTMLElement>("[data-report], [data-reports]");
      const id = target?.dataset.report ?? target?.dataset.reports?.split(" ").at(-1);
      if (id) lightUp(id);
      else light();
    };
    const reader = document.getElementById("reader");
    reader?.addEventListener("mouseover", over);
    reader?.addEventListener("focusin", over);
    window.addEventListener("hashchange", light);
    place();
    light();
    return () => {
      observer.disconnect();
      reader?.removeEventListener("mouseover", over);
      reader?.removeEventListener("focusin", over);
      window.removeEventListener("hashchange", light);
    };
  }, []);
  return null;
}

function placeNotes(margin: HTMLElement) {
  const notes = [...margin.querySelectorAll<HTMLElement>(".note")];
  const wide = matchMedia(beside).matches;
  margin.classList.toggle("placed", wide);
  if (!wide) {
    margin.style.height = "";
    return;
  }
  const top = margin.getBoundingClientRect().top;
  let free = 0;
  for (const note of notes) {
    const words = document.querySelector(`[data-reports~="${CSS.escape(note.dataset.report ?? "")}"]`);
    const wanted = words ? words.getBoundingClientRect().top - top : free;
    const at = Math.max(free, wanted);
    note.style.top = `${at}px`;
    free = at + note.offsetHeight + gap;
  }
  margin.style.height = `${free}px`;
}

/** `id` is a report, or the `note-…` of one. */
function lightUp(id: string) {
  const note = id.startsWith("note-") ? document.getElementById(id) : undefined;
  const report = note?.dataset.report ?? id;
  for (const element of document.querySelectorAll<HTMLElement>("[data-report], [data-reports]")) {
    const mine = element.dataset.report === report || (element.dataset.reports?.split(" ").includes(report) ?? false);
    element.classList.toggle("chosen", mine && report !== "");
  }
}
