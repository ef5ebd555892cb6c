"use client";

import { useState } from "react";
import { addressOf, citationOf, cslCitation, markdownCitation, pathOf, plainCitation } from "@on-record/core/query";
import type { Citation, Dataset, Row } from "@on-record/core/query";

const forms = {
  "plain text": (_, citation, address) => plainCitation(citation, address),
  Markdown: (_, citation, address) => markdownCitation(citation, address),
  "CSL-JSON": (dataset, citation, address) => JSON.stringify(cslCitation(dataset, citation, address), null, 2),
} as const satisfies Record<string, (dataset: Dataset, citation: Citation, address: string) => string>;

/** Copies the citation of the row that is chosen. The whole text stands on the page of its claim. */
export function CiteRow({ dataset, row }: { dataset: Dataset; row: Row }) {
  const [told, setTold] = useState("");
  const copy = (form: keyof typeof forms) => {
    const cited = { kind: "row", record: row } as const;
    const path = pathOf(cited);
    const text = forms[form](dataset, citationOf(dataset, cited), addressOf(dataset, path) ?? new URL(path, location.href).href);
    navigator.clipboard.writeText(text).then(
      () => setTold(`Copied as ${form}.`),
      () => setTold("The browser does not let a page copy: the claim’s page has the citation to select."),
    );
  };
  return (
    <p className="cite-row">
      <span className="label">Copy citation:</span>{" "}
      {(Object.keys(forms) as (keyof typeof forms)[]).map((form) => (
        <button type="button" className="underlined" key={form} onClick={() => copy(form)}>
          {form}
        </button>
      ))}{" "}
      <output className="label">{told}</output>
    </p>
  );
}
