import type { Random } from "./random.js";

const onsets = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "dr", "gr", "kl", "st", "tr"];
const vowels = ["a", "e", "i", "o", "u", "é", "ö"];
const codas = ["", "", "", "l", "n", "r", "s", "m", "nd", "rk"];

const verbs = "closed opened crossed repaired sold fenced surveyed flooded guarded rented painted emptied lit moved shared".split(" ");
const things = "bridge mill harbour ferry tower market road canal granary archive theatre station orchard quarry ferry school".split(" ");
const sides = "northern southern eastern western upper lower old new inner outer great little".split(" ");

/** An invented word of two or three syllables. */
function word(random: Random): string {
  const syllable = () => random.pick(onsets) + random.pick(vowels) + random.pick(codas);
  return Array.from({ length: random.between(2, 3) }, syllable).join("");
}

/** An invented name that none of the others has; it is remembered in `taken`. */
export function freshName(random: Random, taken: Set<string>): string {
  let name = "";
  do name = capital(word(random));
  while (taken.has(name) && random.next() < 2);
  taken.add(name);
  return name;
}

/** What a claim says, without its subject: “closed the northern mill of Toruvan”. */
export function deed(random: Random): string {
  return `${random.pick(verbs)} the ${random.pick(sides)} ${random.pick(things)} of ${capital(word(random))}`;
}

/** Some words at the end of a sentence, which make it unlike all others: “near Toruvan and Kelsby”. */
export function tail(random: Random): string {
  const [near, and] = [random.pick(["near", "beyond", "towards", "between"]), random.pick(["and", "or"])];
  return `${near} ${capital(word(random))} ${and} ${capital(word(random))}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An id made of a name: é and ö have no place in one. */
export const slug = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
