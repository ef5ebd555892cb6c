import { type Dataset, type Row, rowsOf, type VoiceLabel, voiceLabel } from "@on-record/core/query";
import { Places } from "./places.js";

/** Who puts each row forward, by the places of the rows among all: many have the same voice. */
export type KeptVoices = { readonly voices: readonly VoiceLabel[]; readonly of: readonly number[] };

export function keepVoices(dataset: Dataset): KeptVoices {
  const voices = new Places<VoiceLabel>();
  const of = rowsOf(dataset).map((row) => voices.of(voiceLabel(dataset, row)));
  return { voices: voices.all, of };
}

/** The voice of a row. Undefined: it is not one of the whole record. */
export type VoiceOf = (row: Row) => VoiceLabel | undefined;

export function readVoices({ voices, of }: KeptVoices, dataset: Dataset): VoiceOf {
  const rows = rowsOf(dataset);
  return (row) => voices[of[rows.indexOf(row)]!];
}
