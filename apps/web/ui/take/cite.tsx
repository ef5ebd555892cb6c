import { addressOf, citationOf, cslCitation, markdownCitation, plainCitation } from "@on-record/core/query";
import type { Citable } from "@on-record/core/query";
import { record } from "../../lib/record";
import { Copied } from "./copied";

/** How to cite a record: as plain text, as Markdown, and for a reference manager. */
export function Cite({ cited }: { cited: Citable }) {
  const citation = citationOf(record, cited);
  const { path } = citation;
  const address = addressOf(record, path) ?? path;
  const link = { address, path };
  return (
    <details>
      <summary>Cite this</summary>
      <div className="forms">
        <Copied name="plain text" text={plainCitation(citation, address)} link={link} />
        <Copied name="Markdown" text={markdownCitation(citation, address)} link={link} />
        <Copied name="CSL-JSON" text={JSON.stringify(cslCitation(record, citation, address), null, 2)} link={link} />
      </div>
    </details>
  );
}
