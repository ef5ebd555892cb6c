const trackers = new Set(
  "dclid fbclid gad_source gbraid gclid gclsrc igshid li_fat_id mc_cid mc_eid msclkid ttclid twclid wbraid yclid _ga _gl".split(" "),
);

/** Whether an address's parameter was put there by something that follows links about, and not by the reader. */
export const isTracker = (name: string): boolean => name.startsWith("utm_") || trackers.has(name);
