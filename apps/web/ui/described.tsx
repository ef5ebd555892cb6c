import { addressOf } from "@on-record/core/query";
import type { DescribedPage } from "@on-record/core/exchange";
import type { About } from "../lib/about";
import { cardOf } from "../lib/card-path";
import { jsonLdText } from "../lib/json-ld";
import { record } from "../lib/record";

type Props = { about: About; page: DescribedPage };

/**
 * What a page says to programs: its address, how a link to it is shown, where its data is, and the same in the words of
 * schema.org. Where nobody knows where the site will stand, no full address is made up.
 */
export function Described({ about: { title, description, path }, page }: Props) {
  const address = addressOf(record, path);
  const card = cardOf(page);
  return (
    <>
      {address ? <link rel="canonical" href={address} /> : null}
      {page.kind === "whole" ? null : <link rel="alternate" type="application/json" href={`${path}.json`} />}
      <meta property="og:site_name" content="On Record" />
      <meta property="og:type" content={page.kind === "whole" ? "website" : "article"} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {address ? <meta property="og:url" content={address} /> : null}
      <meta property="og:image" content={addressOf(record, card) ?? card} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={description} />
      <meta name="twitter:card" content="summary_large_image" />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(page) }} />
    </>
  );
}
