import type { Actor } from "../model/actor.js";

/** Every name by which an actor is known: none, where no actor is. */
export const namesOf = (actor: Actor | undefined): string[] =>
  actor ? [actor.name, ...(actor.short ? [actor.short] : []), ...actor.aliases.map((alias) => alias.name)] : [];
