import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/pages.css";
import "./styles/timeline.css";
import "./styles/drawing.css";
import "./styles/take.css";
import "./styles/print.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Colophon } from "../ui/colophon";
import { ViewerScript } from "../ui/viewer-script";
import { record } from "../lib/record";

export const metadata: Metadata = {
  title: { default: `${record.record.title} · On Record`, template: `%s · On Record` },
  description: `Who said what, when, as told by whom: ${record.record.title}, from ${record.sources.length} sources. Every line opens the words it rests on.`,
  ...(record.record.address ? { metadataBase: new URL(record.record.address) } : {}),
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <ViewerScript />
        <link rel="alternate" type="application/atom+xml" title={`${record.record.title}: new and corrected`} href="/feed.atom" />
        <link rel="alternate" type="application/feed+json" title={`${record.record.title}: new and corrected`} href="/feed.json" />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the record
        </a>
        {children}
        <Colophon />
        <script type="module" src="/page.js" />
      </body>
    </html>
  );
}
