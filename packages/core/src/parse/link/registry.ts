import { unknownSpeaker } from "../../model/statement.js";
import type { Position, Problems } from "../problems.js";
import { placeText, quoted, withArticle } from "../say.js";
import { itemsNames, kindOf, type Item, type Items, type Kind } from "./item.js";

export type Registered = { readonly kind: Kind; readonly item: Item<unknown> };

/** How long the id of a record may be that is called after others. */
export const longestId = { report: 242, relation: 120 } as Partial<Record<Kind, number>>;

/** Every id of a record: which record has it, or had it. Each is taken once, across all kinds and all files. */
export class Registry {
  private readonly now = new Map<string, Registered>();
  private readonly once = new Map<string, Registered>();
  private readonly byKind: ReadonlyMap<Kind, readonly string[]>;

  constructor(
    items: Items,
    private readonly problems: Problems,
  ) {
    const all = itemsNames.flatMap((name) =>
      (items[name] as Item<{ formerly?: string[]; id?: string }>[]).map((item) => ({ kind: kindOf[name], item })),
    );
    for (const each of all) this.enter(each.kind, each.item);
    this.byKind = new Map(itemsNames.map((name) => [kindOf[name], items[name].map(({ id }) => id)]));
    for (const { kind, item } of all) {
      for (const [index, id] of (item.value.formerly ?? []).entries()) this.retire(id, { kind, item }, item.at(["formerly", index]));
    }
  }

  get(id: string): Registered | undefined {
    return this.now.get(id);
  }

  /** The record that once had this id. */
  former(id: string): Registered | undefined {
    return this.once.get(id);
  }

  /** All ids of these kinds. */
  ids(kinds: readonly Kind[]): string[] {
    return kinds.flatMap((kind) => this.byKind.get(kind) ?? []);
  }

  private enter(kind: Kind, item: Item<{ id?: string }>): void {
    const { id } = item;
    const taken = this.now.get(id);
    if (item.value.id === undefined && (taken || id.length > (longestId[kind] ?? Infinity))) {
      const why = taken ? `is taken at ${placeText(taken.item.at())}` : "is too long";
      this.problems.add(
        "default-id-clash",
        item.at(),
        `the ${kind} has no id, and the one it would get, ${quoted(id)}, ${why}`,
        "give it an `id` of its own",
      );
    } else if (taken) {
      const message = `the id ${quoted(id)} is given twice: to ${withArticle(taken.kind)} at ${placeText(taken.item.at(["id"]))} and to ${withArticle(kind)} here`;
      this.problems.add("duplicate-id", item.at(["id"]), message, "give one of them another id; ids are unique across all kinds and files");
    } else if (id === unknownSpeaker) {
      this.problems.add("reserved-id", item.at(["id"]), `${quoted(id)} means a speaker that the source does not name`, "choose another id");
    }
    if (!taken) this.now.set(id, { kind, item });
  }

  private retire(id: string, owner: Registered, at: Position): void {
    const other = this.now.get(id) ?? this.once.get(id);
    if (other) {
      const whose = this.now.has(id) ? "is" : "was also";
      const message = `${quoted(owner.item.id)} was once called ${quoted(id)}, which ${whose} the id of ${withArticle(other.kind)} at ${placeText(other.item.at())}`;
      this.problems.add("duplicate-id", at, message, "an id is never used again: give the other record a new one, or take this line out");
      return;
    }
    this.once.set(id, owner);
  }
}
