/** As in lib/reserved.ts, which the build cannot share with a script that runs after it. */
const reservedName = "none_of_this_kind";

/** Whether a file or a folder belongs to the page that stood in for a kind of which the record has none. @param {string} name */
export const isReserved = (name) => name === reservedName || name.startsWith(`${reservedName}.`);
