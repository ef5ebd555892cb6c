import type { Markup } from "./markup.js";

/** How the page looks, on a screen and on paper. Holds no sign that markup gives a meaning to. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1d1b19, #ece8e1); --faint: light-dark(#5f5952, #aaa298); --rule: light-dark(#d8d2c8, #3d3934); }
body { max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.0625rem/1.55 Georgia, "Times New Roman", serif; color: var(--ink); }
h1 a, h3 a { text-decoration: none; }
h1, h2, h3 { line-height: 1.2; font-weight: 600; text-wrap: balance; }
h2 { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); }
a { color: inherit; text-decoration: underline 1px var(--faint); text-underline-offset: 0.15em; }
header p, .date, figcaption, dd, .note { color: var(--faint); }
dt { margin-top: 0.5rem; }
dd { margin-inline-start: 1.25rem; }
.date, figcaption { margin: 0; font-size: 0.875rem; }
.claim { margin: 0.125rem 0 0.5rem; }
.lines { padding: 0; list-style: none; }
.lines li { margin: 0 0 2rem; break-inside: avoid; }
figure { margin: 0.75rem 0 0 1.25rem; }
blockquote { margin: 0; padding-inline-start: 0.875rem; border-inline-start: 2px solid var(--rule); }
blockquote p { margin: 0; }
code { font-size: 0.8125rem; overflow-wrap: anywhere; }
li, dd, p { overflow-wrap: break-word; }
:target { outline: 2px solid var(--rule); outline-offset: 0.5rem; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  a[href]::after { content: " (" attr(href) ")"; font-size: 8pt; overflow-wrap: anywhere; }
  h2, h3 { break-after: avoid; }
}
` as Markup;
