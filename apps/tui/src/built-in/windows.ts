/** The seconds between which each source was published, as core has them; ±Infinity where a side is open. */
export type Windows = ReadonlyMap<string, { readonly earliest: number; readonly latest: number }>;

/** JSON knows no Infinity: an open side is null. */
export type KeptWindows = readonly (readonly [source: string, earliest: number | null, latest: number | null])[];

export const keepWindows = (windows: Windows): KeptWindows =>
  [...windows].map(([source, { earliest, latest }]) => [source, closed(earliest), closed(latest)]);

const closed = (second: number): number | null => (Number.isFinite(second) ? second : null);

export const readWindows = (kept: KeptWindows): Windows =>
  new Map(kept.map(([source, earliest, latest]) => [source, { earliest: earliest ?? -Infinity, latest: latest ?? Infinity }]));
