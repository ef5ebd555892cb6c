import type { Selector, Span } from "../../model/selector.js";
import type { Anchored, AnchorOptions } from "./anchored.js";
import type { FoldedText } from "./fold.js";

export type { Anchored, AnchorCode, AnchorOptions, Found, NotFound } from "./anchored.js";
export type { FoldedText } from "./fold.js";

/** Folds a source's text: once a source, in linear time. */
export declare const foldText: (raw: string) => FoldedText;

/** Finds the words of a selector in a source: exactly, or after folding, in one place; else says why not. */
export declare const anchor: (source: FoldedText, selector: Selector, options: AnchorOptions) => Anchored;

/** Whether a folded source has these words anywhere, by the same folding; what `elsewhere` is made of. */
export declare const hasWords: (source: FoldedText, words: string) => boolean;

/** The stretches of a text that stand inside quotation marks, marks excluded, in order. */
export declare const quotationsOf: (raw: string) => Quotations;
export type Quotations = { readonly raw: string; readonly spans: readonly Span[] };

/** Whether spans stand inside quotation marks, outside, or partly; marks and punctuation at their own edges do not count. */
export declare const voiceOf: (quotations: Quotations, spans: readonly Span[]) => "inside" | "outside" | "partly";
