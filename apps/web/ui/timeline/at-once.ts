/** How many lines of a timeline are written at once: all of them in most records. More of them made a page that is slow to come. */
export const atOnce = 400;
