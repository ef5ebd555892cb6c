"use client";

import { useCallback, useEffect, useState } from "react";
import { idInAddress } from "../../lib/fragment";

export type Walk = { readonly chosen: string | undefined; readonly choose: (id: string | undefined) => void };

/**
 * Walks the list by keys: `j` and `k` to the next row and the one before, `/` to the search. The row stands in the fragment;
 * `#search` leads to the search.
 */
export function useWalk(): Walk {
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    const fromAddress = () => {
      setChosen(idInAddress());
      focusIfAsked();
    };
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "/" && !typing) {
        event.preventDefault();
        document.getElementById("search")?.focus();
      } else if (event.key === "Escape" && typing) {
        (event.target as HTMLElement).blur();
      } else if (!typing && (event.key === "j" || event.key === "k")) {
        setChosen(step(event.key === "j" ? 1 : -1));
      }
    };
    fromAddress();
    addEventListener("hashchange", fromAddress);
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("hashchange", fromAddress);
      removeEventListener("keydown", onKey);
    };
  }, []);
  const choose = useCallback((id: string | undefined) => {
    history.replaceState(null, "", id === undefined ? location.pathname + location.search : `#${encodeURIComponent(id)}`);
    setChosen(id);
  }, []);
  return { chosen, choose };
}

function focusIfAsked() {
  if (location.hash === "#search") document.getElementById("search")?.focus();
}

/** The next row of the list, or the one before, brought into sight and into the address; the first, where none was chosen. */
function step(by: 1 | -1): string | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>(".rows > .row")];
  const now = rows.findIndex((row) => row.id === idInAddress());
  const next = rows[now < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, now + by))];
  if (!next) return undefined;
  history.replaceState(null, "", `#${encodeURIComponent(next.id)}`);
  next.scrollIntoView({ block: "nearest" });
  return next.id;
}
