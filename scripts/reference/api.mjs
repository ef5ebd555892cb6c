// The pages of the library's entries, from the types and the comments of its source.
import { join } from "node:path";
import { Node, Project, ts } from "ts-morph";

/** The entries, as they are imported, with the file that says what each exports. */
const entries = {
  core: { name: "@on-record/core", file: "index.ts" },
  query: { name: "@on-record/core/query", file: "query/index.ts" },
  exchange: { name: "@on-record/core/exchange", file: "exchange/index.ts" },
  import: { name: "@on-record/core/import", file: "import/index.ts" },
  node: { name: "@on-record/core/node", file: "node/index.ts" },
};

const expanded = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/** A type that is longer stands as it is written: what it is made of has entries of its own. */
const longest = 3_000;

/**
 * @param {string} core the folder of the package.
 * @returns {Map<string, string>} the pages by their names, in Markdown.
 */
export function apiPages(core) {
  const project = new Project({ tsConfigFilePath: join(core, "tsconfig.json"), skipAddingFilesFromTsConfig: true });
  const files = Object.entries(entries).map(([page, { name, file }]) => ({
    page,
    name,
    source: project.addSourceFileAtPath(join(core, "src", file)),
  }));
  project.resolveSourceFileDependencies();
  const ofQuery = new Set(
    files
      .find(({ page }) => page === "query")
      ?.source.getExportedDeclarations()
      .keys(),
  );
  return new Map(
    files.map(({ page, name, source }) => {
      const told = [...source.getExportedDeclarations()]
        .filter(([each]) => page !== "core" || !ofQuery.has(each))
        .map(([each, [declaration]]) => entryOf(each, declaration))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      return [page, pageOf(name, headOf(source), page === "core", told)];
    }),
  );
}

/** @param {import("ts-morph").SourceFile} source */
const headOf = (source) => docOf(/^\/\*\*[\s\S]*?\*\//.exec(source.getFullText())?.[0] ?? "");

/** A comment as prose. @param {string} comment */
const docOf = (comment) =>
  comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^[ \t]*\* ?/gm, "")
    .trim();

/** @param {string} name @param {import("ts-morph").ExportedDeclarations | undefined} declaration */
function entryOf(name, declaration) {
  if (!declaration) throw new Error(`nothing declares ${name}`);
  const owner = Node.isVariableDeclaration(declaration) ? declaration.getVariableStatement() : declaration;
  const docs = owner && Node.isJSDocable(owner) ? owner.getJsDocs().map((doc) => docOf(doc.getText())) : [];
  const kind =
    Node.isTypeAliasDeclaration(declaration) || Node.isInterfaceDeclaration(declaration)
      ? "type"
      : Node.isFunctionDeclaration(declaration) || /^\([\s\S]*\) =>/.test(typeText(declaration))
        ? "function"
        : "value";
  return { name, kind, doc: docs.join("\n\n").replace(/^@throws (\w+) /gm, "Throws a `$1` "), code: codeOf(name, declaration) };
}

/** @param {import("ts-morph").Node} declaration */
const typeText = (declaration) =>
  declaration
    .getType()
    .getText(declaration, expanded)
    .replace(/string & (?:z\.core\.|import\("[^"]*"\)\.)?\$brand<"(\w+)">/g, "$1")
    .replace(/import\("[^"]*"\)\./g, "");

/** @param {string} name @param {import("ts-morph").ExportedDeclarations} declaration */
function codeOf(name, declaration) {
  if (Node.isFunctionDeclaration(declaration)) {
    const text = declaration.getText();
    const body = declaration.getBody();
    const end = body ? body.getStart() - declaration.getStart() : text.length;
    return `declare ${text
      .slice(0, end)
      .replace(/^export (async )?/, "")
      .trim()};`;
  }
  if (Node.isClassDeclaration(declaration))
    return `declare class ${name} { ${declaration
      .getMethods()
      .map(
        (method) =>
          `${method.getName()}(${method
            .getParameters()
            .map((one) => one.getText())
            .join(", ")}): ${method.getReturnType().getText(method)};`,
      )
      .join(" ")} }`;
  if (Node.isInterfaceDeclaration(declaration)) return declaration.getText().replace(/^export /, "");
  if (Node.isTypeAliasDeclaration(declaration)) {
    const written = declaration.getText().replace(/^export /, "");
    if (!/z\.infer</.test(written)) return written;
    if (/IdSchema>/.test(written)) return `type ${name} = string & { readonly brand: "${name}" };`;
    const whole = `type ${name} = ${typeText(declaration)};`;
    return whole.length > longest ? written : whole;
  }
  const type = typeText(declaration);
  return `declare const ${name}: ${/^(?:z\.)?Zod/.test(type) ? "z.ZodType" : type};`;
}

/** @param {string} name @param {string} head @param {boolean} more @param {{ name: string, kind: string, doc: string, code: string }[]} told */
function pageOf(name, head, more, told) {
  const section = (/** @type {string} */ title, /** @type {string} */ kind) => {
    const own = told.filter((each) => each.kind === kind);
    return own.length === 0
      ? []
      : [
          `## ${title}`,
          ...own.map((each) => [`### ${each.name}`, each.doc, `\`\`\`ts\n${each.code}\n\`\`\``].filter(Boolean).join("\n\n")),
        ];
  };
  return [
    `# ${name}`,
    head,
    more ? "Beside what is here it exports all of [`@on-record/core/query`](query.md)." : "",
    ...section("Functions", "function"),
    ...section("Values", "value"),
    ...section("Types", "type"),
  ]
    .filter(Boolean)
    .join("\n\n");
}
