import type { Entry } from "../annotations/index.js";
import type { Lost } from "../read-files.js";
import type { Problems } from "../problems.js";
import { listed, quoted, withArticle } from "../say.js";
import { itemsNames, type Item, type Items } from "./item.js";
import { Suggestions } from "./nearest.js";
import { referencesOf, referencesOfHead, type Reference } from "./references.js";
import type { Registry } from "./registry.js";

/** Checks that every id that a record names is there and of the right kind. Returns the ids that something else names. */
export function resolve(items: Items, registry: Registry, lost: Lost, problems: Problems): Set<string> {
  const suggestions = new Suggestions();
  const named = new Set<string>();

  const check = (entry: Entry<unknown>, { id, path, kinds }: Reference): void => {
    const found = registry.get(id);
    const needed = listed(kinds.map(withArticle), "or");
    if (found && kinds.includes(found.kind)) return;
    if (found) {
      problems.add(
        "wrong-kind",
        entry.at(path),
        `${quoted(id)} is ${withArticle(found.kind)}, and ${needed} is needed here`,
        "name one of that kind",
      );
      return;
    }
    const former = registry.former(id);
    if (!former && isLost(id, lost)) return;
    if (former) {
      problems.add("renamed-id", entry.at(path), `${quoted(id)} is called ${quoted(former.item.id)} now`, `write ${former.item.id}`);
      return;
    }
    const nearest = suggestions.nearest(id, registry.ids(kinds));
    const hint = nearest ? `did you mean ${quoted(nearest)}?` : `add ${needed} with this id, or correct it`;
    problems.add("unknown-id", entry.at(path), `no record has the id ${quoted(id)}`, hint);
  };

  for (const name of itemsNames) {
    const references = referencesOf[name] as (value: unknown) => Reference[];
    for (const item of items[name] as Item<unknown>[]) {
      for (const reference of references(item.value)) {
        if (reference.id === item.id && !reference.mayBeSelf) {
          problems.add(
            "self-reference",
            item.at(reference.path),
            `${quoted(item.id)} refers to itself`,
            "name another record, or take this out",
          );
          continue;
        }
        named.add(reference.id);
        check(item, reference);
      }
    }
  }
  for (const head of items.heads) {
    for (const reference of referencesOfHead(head.value)) if (!registry.former(reference.id)) check(head, reference);
  }
  return named;
}

/** Whether an id may belong to what could not be read: told once, there, and not by everyone who refers to it. */
const isLost = (id: string, { ids, others }: Lost): boolean =>
  ids.has(id) || others === "any" || (others === "reports" && id.includes("."));
