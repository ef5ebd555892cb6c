/** In pixels: what those who show links ask for. */
export const size = { width: 1200, height: 630 };
