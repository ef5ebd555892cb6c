// The letters that a page is set in are asked for ahead of its styles, so that they are there when it is painted first.

/** The two files that nearly every page needs; the others are for a letter here and there. */
const most = [/^archivo\./, /^newsreader\./];

/**
 * @param {readonly string[]} media the names of the files beside the styles.
 * @returns {string} what goes into the head of each page.
 * @throws if one is missing, since the pages would then be set in the letters of the machine.
 */
export function lettersAhead(media) {
  return most
    .map((shape) => {
      const name = media.find((file) => shape.test(file));
      if (!name) throw new Error(`no letters in the build: ${shape.source}`);
      return `<link rel="preload" as="font" type="font/woff2" href="/_next/static/media/${name}" crossorigin=""/>`;
    })
    .join("");
}

const head = /(<meta http-equiv="Content-Security-Policy"[^>]*>)(?:<link rel="preload" as="font"[^>]*>)*/;

/**
 * A page that asks for its letters, after its policy and before all else. A page that does so already does it anew.
 * @param {string} html a page that has its policy.
 * @param {string} links see {@link lettersAhead}.
 */
export const withLetters = (html, links) => html.replace(head, (_, policy) => policy + links);
