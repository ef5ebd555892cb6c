"use client";

import { type RefObject, useEffect, useRef } from "react";
import { movePlace, onArrival } from "../../lib/place";
import { useRowInPlace } from "../../lib/use-place";
import { listen } from "./keys";

export type Walk = { readonly chosen: string | undefined; readonly choose: (id: string | undefined) => void };

const choose = (id: string | undefined) => movePlace({ at: id });

/**
 * Walks the list by keys and by links to its rows. The chosen row stands in the fragment; `#search` leads to the search.
 * `ids`: the rows in their order.
 */
export function useWalk(ids: readonly string[], help: RefObject<HTMLDialogElement | null>): Walk {
  const at = useRowInPlace();
  const chosen = at === "search" ? undefined : at;
  const now = useRef({ ids, chosen });
  // The row to be brought into sight once it is drawn, and whether the focus goes with it.
  const wanted = useRef<"seen" | "focused">(undefined);
  useEffect(() => {
    now.current = { ids, chosen };
  });
  useEffect(() => {
    const arrive = () => {
      const id = now.current.chosen;
      if (searchIfAsked() || !id) return;
      wanted.current = "seen";
      bringIntoSight(id, wanted);
    };
    arrive();
    return onArrival(() => requestAnimationFrame(arrive));
  }, []);
  useEffect(() => {
    if (chosen) bringIntoSight(chosen, wanted);
  }, [chosen]);
  useEffect(() => {
    const goTo = (id: string | undefined) => {
      if (id === undefined) return false;
      wanted.current = "focused";
      if (id === now.current.chosen) bringIntoSight(id, wanted);
      else choose(id);
      return true;
    };
    const walk = (by: 1 | -1) => {
      const { ids: rows, chosen: from } = now.current;
      const place = from === undefined ? -1 : rows.indexOf(from);
      goTo(rows[place < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, place + by))]);
    };
    return listen("page", window, {
      next: () => walk(1),
      previous: () => walk(-1),
      open: ({ target }) => {
        if (target instanceof HTMLInputElement) return goTo(now.current.ids[0]);
        // Enter on a link or a button is theirs.
        const row = target instanceof HTMLElement && target.matches(".rows > .row") ? target : undefined;
        row?.querySelector<HTMLElement>(".claim a")?.click();
        return row !== undefined;
      },
      release: ({ target }) => {
        if (target instanceof HTMLInputElement) target.blur();
        else if (now.current.chosen === undefined) return false;
        else choose(undefined);
        return true;
      },
      search: focusSearch,
      help: () => help.current?.showModal(),
    });
  }, [help]);
  useEffect(() => {
    // The link in the head of the page leads to the search without the query that is asked.
    const onClick = (event: MouseEvent) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!(event.target instanceof Element) || !event.target.closest('a[href="/#search"]')) return;
      event.preventDefault();
      focusSearch();
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);
  return { chosen, choose };
}

const focusSearch = () => document.getElementById("search")?.focus();

function searchIfAsked(): boolean {
  if (location.hash !== "#search") return false;
  focusSearch();
  movePlace({ at: undefined });
  return true;
}

function bringIntoSight(id: string, wanted: { current: "seen" | "focused" | undefined }) {
  const row = wanted.current && document.getElementById(id);
  if (!row?.matches(".rows > .row")) return;
  if (wanted.current === "focused") {
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
  }
  wanted.current = undefined;
  row.scrollIntoView({ block: "nearest" });
}
