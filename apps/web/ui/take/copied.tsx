import { Fragment } from "react";
import { CopyButton } from "./copy-button";

type Props = { name: string; text: string; link?: { address: string; path: string } };

/** A text to be taken away: readable as it stands, and copied by a button where script runs. The address in it is a link. */
export function Copied({ name, text, link }: Props) {
  return (
    <div className="copied" data-copied="">
      <h3 className="label">{name}</h3>
      <pre>
        <code>{link ? linked(text, link) : text}</code>
      </pre>
      <CopyButton what={name} />
    </div>
  );
}

const linked = (text: string, { address, path }: { address: string; path: string }) =>
  text.split(address).map((part, index) => (
    <Fragment key={index}>
      {index > 0 ? <a href={path}>{address}</a> : null}
      {part}
    </Fragment>
  ));
