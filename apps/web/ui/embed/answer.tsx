"use client";

import { useEffect } from "react";
import { href, lookup, pathOf } from "@on-record/core/query";
import type { Dataset } from "@on-record/core/query";
import { useFragment } from "../../lib/use-fragment";
import { useQuery } from "../../lib/use-query";
import { keepInside } from "./keep-inside";
import { List } from "./list";
import { framed, One } from "./one";

/** The record that the address names after `#`, if a frame can show it; else the list that its query asks for. */
export function Answer({ dataset }: { dataset: Dataset }) {
  const { query, problems } = useQuery(dataset);
  const id = useFragment();
  useEffect(() => {
    document.addEventListener("click", keepInside);
    return () => document.removeEventListener("click", keepInside);
  }, []);
  const shown = framed(id === undefined ? undefined : lookup(dataset).find(id));
  return (
    <>
      {shown ? <One dataset={dataset} shown={shown} /> : <List dataset={dataset} query={query} problems={problems} chosen={id} />}
      <footer className="frame-foot label">
        {shown ? (
          <button type="button" className="underlined" onClick={() => (location.hash = "")}>
            back to the list
          </button>
        ) : null}
        <a href={shown ? pathOf(shown) : href(query)}>open {shown ? "its page" : "the whole record"} on the site</a>
        <span>On Record says who said what. It does not say who is right.</span>
      </footer>
    </>
  );
}
