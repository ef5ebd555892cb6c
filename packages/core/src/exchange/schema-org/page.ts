import type { Dataset } from "../../model/dataset.js";
import type { ActorId } from "../../model/id.js";
import type { Report } from "../../model/report.js";
import { lookup } from "../../query/lookup.js";
import type { Addressed } from "../../query/page-path.js";
import { type Addresses, addressesOf } from "../addresses.js";
import { cleaned } from "../clean.js";
import type { ExportOptions } from "../format.js";
import { Losses } from "../losses.js";
import { context } from "./context.js";
import { type SchemaNode, Nodes } from "./nodes.js";

/** A file that a site gives out: its path from the front page on, and its media type. */
export type GivenFile = { readonly path: string; readonly mediaType: string };

/** What a page shows: one record, or the record as a whole and the files it is given out in. */
export type DescribedPage =
  | Extract<Addressed, { kind: "source" | "actor" | "event" | "statement" | "claim" | "question" }>
  | { readonly kind: "whole"; readonly description: string; readonly files: readonly GivenFile[] };

/** A document of JSON-LD in the words of schema.org. */
export type JsonLd = { readonly "@context": string; readonly "@graph": readonly SchemaNode[] };

/**
 * What a page shows, for programs that read pages: the record itself first, then what it is printed in and who speaks. Never a
 * ClaimReview. What else it names has a page of its own, which describes it.
 * @throws TypeError on an option that is none.
 */
export function describePage(dataset: Dataset, page: DescribedPage, options: ExportOptions = {}): JsonLd {
  const losses = new Losses();
  const addresses = addressesOf(dataset, options, losses);
  const nodes = new Nodes(dataset, addresses, losses);
  return { "@context": context, "@graph": graphOf(dataset, page, nodes, addresses) };
}

function graphOf(dataset: Dataset, page: DescribedPage, nodes: Nodes, addresses: Addresses): SchemaNode[] {
  const look = lookup(dataset);
  switch (page.kind) {
    case "source": {
      const { publisher, agency } = page.record;
      return [nodes.article(page.record), ...actors(dataset, [publisher, agency], nodes)];
    }
    case "actor":
      return [nodes.actor(page.record)];
    case "event":
      return [nodes.event(page.record), ...actors(dataset, page.record.participants, nodes)];
    case "claim": {
      const printed = look.reportsOfClaim.of(page.record.id);
      return [nodes.claim(page.record, printed), ...witnesses(dataset, printed, nodes)];
    }
    case "statement": {
      const printed = look.reportsOfStatement.of(page.record.id);
      const claims = [...new Set(printed.flatMap(({ claim }) => claim ?? []))];
      return [
        ...witnesses(dataset, printed, nodes),
        ...claims.map((id) =>
          nodes.claim(
            look.claims.get(id)!,
            printed.filter(({ claim }) => claim === id),
          ),
        ),
      ];
    }
    case "question": {
      const ids = [...new Set(page.record.positions.flatMap(({ claims }) => claims.map(({ claim }) => claim)))];
      return [nodes.question(page.record), ...ids.map((id) => nodes.claim(look.claims.get(id)!, look.reportsOfClaim.of(id)))];
    }
    case "whole":
      return wholeOf(dataset, page, addresses);
  }
}

/** Reports with the articles they stand in and the people whose words they print. */
function witnesses(dataset: Dataset, reports: readonly Report[], nodes: Nodes): SchemaNode[] {
  const look = lookup(dataset);
  const sources = [...new Set(reports.map(({ source }) => source))];
  const speakers = reports.flatMap(({ statement }) => (statement ? look.statements.get(statement)!.speaker : []));
  return [
    ...reports.map((report) => nodes.quotation(report)),
    ...sources.map((id) => nodes.article(look.sources.get(id)!)),
    ...actors(dataset, speakers, nodes),
  ];
}

/** Each of these actors once; one who is not named is nobody. */
function actors(dataset: Dataset, ids: readonly (ActorId | "unknown" | undefined)[], nodes: Nodes): SchemaNode[] {
  return [...new Set(ids)].flatMap((id) => {
    const actor = id && lookup(dataset).actors.get(id as ActorId);
    return actor ? [nodes.actor(actor)] : [];
  });
}

function wholeOf(dataset: Dataset, page: Extract<DescribedPage, { kind: "whole" }>, { home, name }: Addresses): SchemaNode[] {
  const title = cleaned(dataset.record.title, new Losses());
  const site = { "@id": home ?? name("site") };
  const url = home === undefined ? {} : { url: home };
  const files = page.files.map(({ path, mediaType }) => ({
    "@type": "DataDownload",
    contentUrl: `${home}${path.replace(/^\//, "")}`,
    encodingFormat: mediaType,
  }));
  return [
    { "@type": "WebSite", ...site, name: title, description: page.description, ...url },
    {
      "@type": "Dataset",
      "@id": name("data"),
      name: title,
      description: page.description,
      inLanguage: dataset.record.language,
      isPartOf: site,
      ...(home === undefined || files.length === 0 ? {} : { distribution: files }),
    },
  ];
}
