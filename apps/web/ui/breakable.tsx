import { Fragment } from "react";

/** Text in a column: a word that is too long for any may break, and all others stay whole. */
export function Breakable({ text }: { text: string }) {
  return text.split(/(\S{25,})/u).map((part, at) =>
    at % 2 === 0 ? (
      <Fragment key={at}>{part}</Fragment>
    ) : (
      <span key={at} className="long-word">
        {part}
      </span>
    ),
  );
}
