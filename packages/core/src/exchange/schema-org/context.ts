/** Where a reader finds what the words mean. */
export const context = "https://schema.org";
