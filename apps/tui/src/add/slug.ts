const longest = 60;

/** Words as an id: lower-case letters and digits, parted by hyphens. Nothing where the words have no such letters. */
export function slugOf(words: string): string | undefined {
  const slug = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? undefined : slug;
}
