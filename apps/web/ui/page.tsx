import type { ReactNode } from "react";
import { Masthead, type Place } from "./masthead";

type Props = { here?: Place; children: ReactNode };

/** A page between the masthead and the foot. `here` is the part of the site that it belongs to. */
export function Page({ here, children }: Props) {
  return (
    <>
      <Masthead {...(here ? { here } : {})} />
      <main id="main">{children}</main>
    </>
  );
}

type OpeningProps = { kicker?: ReactNode; title: ReactNode; under?: ReactNode; aside: ReactNode; grand?: boolean };

/** How a page begins: what it is, its title, a second line in a lighter weight, and a sentence or two beside them. */
export function Opening({ kicker, title, under, aside, grand = false }: OpeningProps) {
  return (
    <header className={grand ? "opening" : "opening modest"}>
      {kicker ? <p className="label kicker">{kicker}</p> : null}
      <h1>
        {title}
        {under ? <span>{under}</span> : null}
      </h1>
      <p className="aside">{aside}</p>
    </header>
  );
}

type FacingProps = {
  main: ReactNode;
  beside: readonly (ReactNode | false | undefined)[];
  /** The facing page is the larger one. */
  turned?: boolean;
};

/** A page and, on a very wide screen, a facing page to its right; elsewhere one after the other. What faces nothing is one page. */
export function Facing({ main, beside, turned = false }: FacingProps) {
  const facing = beside.filter(Boolean);
  if (facing.length === 0 || !main) return main || facing;
  return (
    <div className={turned ? "facing turned" : "facing"}>
      <div>{main}</div>
      <div>{facing}</div>
    </div>
  );
}
