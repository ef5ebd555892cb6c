import { ImageResponse } from "next/og";
import type { ReactNode } from "react";
import { fonts } from "./fonts";
import { Frame } from "./frame";

/** A card as a picture of the size that those who show links ask for. Nothing is fetched: the fonts are here, and no text asks for more. */
export const picture = (card: ReactNode): Response =>
  new ImageResponse(<>{card ?? <Frame>{null}</Frame>}</>, { width: 1200, height: 630, fonts });
