import { addressOf } from "@on-record/core/query";
import { record } from "../../lib/record";
import { Copied } from "./copied";

/** The lines that show this site in a frame of another page: one record of it, or without an id the whole list. */
export function EmbedSnippet({ id }: { id?: string }) {
  const path = id === undefined ? "/embed" : `/embed#${id}`;
  const address = addressOf(record, path) ?? path;
  return (
    <details>
      <summary>Embed this</summary>
      <div className="forms">
        <Copied name="HTML" text={snippetOf(address)} link={{ address, path }} />
      </div>
    </details>
  );
}

/** The frame may run the site's own script and lead its reader to a page of the site, and nothing else. An id needs no escaping. */
const snippetOf = (address: string) =>
  `<iframe src="${address}" title="On Record: who said what, when, as told by whom" width="100%" height="480" loading="lazy" sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"></iframe>`;
