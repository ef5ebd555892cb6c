import { formats } from "@on-record/core/exchange";
import { record } from "../../lib/record";

export const dynamic = "force-static";

/** What is newly recorded or corrected, in Atom. */
export const GET = () => new Response(formats.atom.write(record).text, { headers: { "content-type": formats.atom.mediaType } });
