import { ImageResponse } from "next/og";
import type { ReactElement } from "react";
import { fonts } from "./fonts";
import { Frame } from "./frame";
import { size } from "./size";

/** A card as a picture. Nothing is fetched for it: the fonts are here, and no text asks for more than they have. */
export const picture = (card: ReactElement = <Frame>{null}</Frame>): Response => new ImageResponse(card, { ...size, fonts });
