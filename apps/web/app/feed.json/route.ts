import { formats } from "@on-record/core/exchange";
import { record } from "../../lib/record";

export const dynamic = "force-static";

/** What is newly recorded or corrected, as JSON Feed. */
export const GET = () =>
  new Response(formats["json-feed"].write(record).text, { headers: { "content-type": formats["json-feed"].mediaType } });
