/** Whether a name is a time zone that this machine’s calendar data has. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch (fault) {
    if (fault instanceof RangeError) return false;
    throw fault;
  }
}

/** Whether a text is a well-formed language tag (BCP 47). */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (fault) {
    if (fault instanceof RangeError) return false;
    throw fault;
  }
}
