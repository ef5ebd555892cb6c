import "../styles/dispute.css";
import "../styles/embed.css";
import type { Metadata } from "next";
import { record } from "../../lib/record";
import { Embed } from "../../ui/embed/embed";

export const metadata: Metadata = {
  title: "In a frame",
  description: `${record.record.title}: the list, or one record of it, for a frame on another page.`,
  robots: { index: false },
};

/** For frames on other pages: what the address asks for, with a line that leads to the whole site. */
export default function EmbedPage() {
  return (
    <main id="main" className="embed" data-living="at once">
      <Embed title={record.record.title} />
    </main>
  );
}
