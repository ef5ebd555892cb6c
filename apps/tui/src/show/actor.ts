import { lookup, statementLabel } from "@on-record/core/query";
import { bold, dim, line } from "../text/line.js";
import { hanging } from "../text/wrap.js";
import { rowsWhere } from "./row.js";
import { fact, section, type Teller, titled, wide } from "./shown.js";

export const tellActor: Teller<"actor"> = (dataset, actor, page) => {
  const look = lookup(dataset);
  const aliases = actor.aliases.map(
    ({ name, sources, misprint }) => `${name}${misprint ? " [sic]" : ""}${sources.length > 0 ? ` (${sources.join(", ")})` : ""}`,
  );
  const views = rowsWhere(dataset, (row) => row.ascribed === actor.id).flatMap((row) =>
    hanging(line("  "), line(bold(page.looks.signs.stance[row.stance]), ` ${look.claims.get(row.claim)!.text}  `, dim(row.id)), wide(page)),
  );
  const statements = look.statementsOfActor.of(actor.id).flatMap(({ id }) => {
    const rows = rowsWhere(dataset, (row) => row.statement === id);
    return [
      ...hanging(line("  "), line(bold(statementLabel(dataset, id)), "  ", dim(id)), wide(page)),
      ...rows.flatMap((row) =>
        hanging(line("    "), line(bold(page.looks.signs.stance[row.stance]), ` ${look.claims.get(row.claim)!.text}`), wide(page)),
      ),
    ];
  });
  return [
    ...titled(page, actor.name, [actor.id, `actor, ${actor.kind}`]),
    ...(aliases.length > 0 ? fact(page, "printed as", aliases.join("; ")) : []),
    ...actor.roles.flatMap(({ title, at }) => fact(page, "role", at ? `${title}, ${look.actors.get(at)?.name ?? at}` : title)),
    ...(aliases.length + actor.roles.length > 0 ? [[]] : []),
    ...section("Statements", statements),
    ...section("Views that sources tell of it", views),
    ...section(
      "Claims about it",
      look.claimsOfActor.of(actor.id).flatMap(({ id, text }) => hanging(line("  "), line(`${text}  `, dim(id)), wide(page))),
    ),
  ];
};
