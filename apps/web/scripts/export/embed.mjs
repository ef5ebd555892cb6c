const base = '<base target="_top"/>';

/**
 * The page for frames, with its links leading out of the frame: what it can show itself, its script keeps inside.
 * A page that has it gets it once.
 * @param {string} html
 */
export const opensOutside = (html) =>
  html.includes(base) ? html : html.replace(/<head>(?:<meta charSet="utf-8"\/>)?/, (head) => head + base);
