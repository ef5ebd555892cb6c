import { ThemeSwitch } from "./theme-switch";

const places = [
  ["timeline", "/", "Timeline"],
  ["disputes", "/disputes", "Disputes"],
  ["sources", "/sources", "Sources"],
  ["coverage", "/coverage", "Coverage"],
  ["data", "/data", "Data"],
  ["method", "/method", "Method"],
] as const;

export type Place = (typeof places)[number][0];

/** The head of every page; `here` is the part of the site that the page belongs to. */
export function Masthead({ here }: { here?: Place }) {
  return (
    <header className="masthead">
      <a className="mark" href="/">
        On Record
      </a>
      <nav aria-label="Main">
        {places.map(([place, href, label]) => (
          <a key={place} href={href} aria-current={place === here ? "page" : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <div className="end">
        <a href="/#search">
          Search <kbd>/</kbd>
        </a>
        <ThemeSwitch />
      </div>
    </header>
  );
}
