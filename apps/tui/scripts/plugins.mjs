import { readFile } from "node:fs/promises";
import { basename, dirname, relative, resolve } from "node:path";

/** @typedef {NonNullable<import("tsup").Options["esbuildPlugins"]>[number]} Plugin */

/**
 * Leaves what is loaded only when it is needed (`await import(…)`) to files of its own.
 * @param {Map<string, string>} found gets their names, and the file that each begins with.
 * @param {readonly string[]} within what is left where it is, by the ends of its paths.
 * @returns {Plugin}
 */
export const apart = (found, within) => ({
  name: "apart",
  setup(build) {
    build.onResolve({ filter: /.*/ }, async ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import" || path.startsWith("node:") || within.some((end) => path.endsWith(end))) return undefined;
      const { path: file, errors } = await build.resolve(path, { kind: "import-statement", resolveDir });
      if (errors.length > 0) return { errors };
      const name = path.startsWith(".") ? basename(path, ".js") : path.replace(/^@/, "").replaceAll("/", "-");
      if ((found.get(name) ?? file) !== file)
        return { errors: [{ text: `two files would be called ${name}: ${file}, ${found.get(name)}` }] };
      found.set(name, file);
      return { path: `../lazy/${name}.js`, external: true };
    });
  },
});

/**
 * The record that comes with the program is there once, for whichever part asks: as JSON, which is read in a third of the time
 * that the same takes as code.
 * @param {string} contents of the module that they ask.
 * @returns {Plugin}
 */
export const oneDataset = (contents) => ({
  name: "one-dataset",
  setup(build) {
    build.onResolve({ filter: /^@on-record\/core\/dataset$/ }, ({ path }) => ({ path, namespace: "one-dataset" }));
    build.onLoad({ filter: /.*/, namespace: "one-dataset" }, () => ({ contents, resolveDir: resolve("src/built-in") }));
  },
});

/**
 * The JSON Schemas that `onrecord schema` prints are read where the build has written them.
 * @param {string} folder of those files, as an expression.
 * @returns {Plugin}
 */
export const writtenSchemas = (folder) => ({
  name: "written-schemas",
  setup(build) {
    build.onResolve({ filter: /[\\/]shapes[\\/]index\.js$/ }, ({ path }) => ({ path, namespace: "written-schemas" }));
    build.onLoad({ filter: /.*/, namespace: "written-schemas" }, () => ({
      contents: `
        const { readFileSync } = require("node:fs");
        export const schemaText = (name) => readFileSync(${folder} + "/" + name + ".json", "utf8");
      `,
    }));
  },
});

/**
 * Leaves in the table of commands those alone that a program is to have: what the others take is not in it.
 * @param {readonly string[]} names
 * @returns {Plugin}
 */
export const onlyCommands = (names) => ({
  name: "only-commands",
  setup(build) {
    build.onLoad({ filter: /[\\/]commands[\\/]index\.ts$/ }, async ({ path }) => {
      const [, imports, before, table, after] =
        /^(.*?)(\ntype .*?\bcommands = \{\n)(.*?\n)(\}.*)$/s.exec(await readFile(path, "utf8")) ?? [];
      if (!imports || !table)
        return { errors: [{ text: "the table of commands is no longer written as it was: see scripts/plugins.mjs" }] };
      const rows = names.map((name) => table.split("\n").find((row) => new RegExp(`^  ${name}[,:]`).test(row)));
      const lacking = names.filter((_, at) => rows[at] === undefined);
      if (lacking.length > 0) return { errors: [{ text: `there is no command ${lacking.join(", ")}` }] };
      const taken = imports
        .split("\n")
        .filter((line) => rows.some((row) => row && new RegExp(`\\b${/\{ (\w+) \}/.exec(line)?.[1]}\\b`).test(row)));
      return { contents: [...taken, before, ...rows, after].join("\n"), loader: "ts" };
    });
  },
});

/** What core makes once of each dataset and the build prepares of the one that it builds in, by core’s modules. */
const preparedIn = /** @type {Readonly<Record<string, string>>} */ ({
  row: "rowsOf",
  columns: "columnsOf",
  arrange: "ranksByClock",
  network: "nodesOf",
  asof: "windows",
  "search-index": "searchIndex",
  bearing: "bearingsByQuestion",
  sentences: "readings",
});

/** What core makes for questions that ask differently, of which the most usual is prepared: its functions, and by what they are made. */
const calls = /** @type {Readonly<Record<string, Readonly<Record<string, string>>>>} */ ({
  positions: { positionsAt: "preparedPositions" },
  disputes: { questionsOf: "preparedQuestions" },
  coverage: { cellsOn: "preparedCells" },
  mark: { markOf: "preparedMark" },
  labels: { voiceLabel: "preparedVoice" },
});

/**
 * Has those things made by way of `prepared` (decision 16): `const rowsOf = ofDataset(` becomes
 * `const rowsOf = prepared("rowsOf", ofDataset)(`.
 * @param {string} from the module of `prepared`.
 * @returns {Plugin}
 */
export const prepares = (from) => ({
  name: "prepares",
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/]dist[\\/]esm[\\/]query[\\/][a-z-]+\.js$/ }, async ({ path }) => {
      const file = basename(path, ".js");
      const name = preparedIn[file];
      if (name === undefined && calls[file] === undefined) return undefined;
      const text = await readFile(path, "utf8");
      const loaded = (/** @type {readonly string[]} */ by, /** @type {string} */ contents) => ({
        contents: `import { ${by.join(", ")} } from ${JSON.stringify(resolve(from))};\n${contents}`,
        resolveDir: dirname(path),
      });
      const called = Object.entries(calls[file] ?? {});
      const lacking = called.find(([call]) => !new RegExp(`^function ${call}\\(`, "m").test(text));
      if (lacking) return { errors: [{ text: `core no longer has the function ${lacking[0]}: see scripts/plugins.mjs` }] };
      const whole = called.reduce(
        (given, [call, by]) => given.replace(`\nfunction ${call}(`, `\nconst ${call} = ${by}(${call}Made);\nfunction ${call}Made(`),
        text,
      );
      if (name === undefined)
        return loaded(
          called.map(([, by]) => by),
          whole,
        );
      const made = new RegExp(`^const ${name} = (once|ofDataset)\\(`, "m");
      if (!made.test(text)) return { errors: [{ text: `core no longer makes ${name} once: see scripts/plugins.mjs` }] };
      const contents = text.replace(made, (_, once) => `const ${name} = prepared("${name}", ${once})(`);
      return loaded(["prepared"], contents);
    });
  },
});

/** Node’s modules that it has not loaded by itself when a program begins. Each costs as much as a part of a short command. */
const slow = ["child_process", "fs/promises", "os", "timers/promises", "tty", "worker_threads"];

/**
 * @type {Plugin} Loads those modules when something of them is used, not when it is imported. Written out for each of their
 * functions, so that the bundle has those that are used.
 */
export const builtinsWhenAsked = {
  name: "builtins-when-asked",
  setup(build) {
    const filter = new RegExp(`^(node:)?(${slow.join("|")})$`);
    build.onResolve({ filter }, ({ path, kind }) =>
      kind === "import-statement" ? { path: path.replace(/^node:/, ""), namespace: "builtin" } : { path, external: true },
    );
    build.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => {
      const asked = (/** @type {string} */ name) =>
        `export function ${name}(...given) { const { ${name}: it } = require("node:${path}"); return new.target ? new it(...given) : it(...given); }`;
      const module = process.getBuiltinModule(path);
      const functions = Object.entries(module ?? {}).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
      return { contents: [...functions.map(asked), `export default { ${functions.join(", ")} };`].join("\n") };
    });
  },
};

/** @type {Readonly<Record<string, string>>} Modules that Ink asks for and that would make it behave differently on somebody's machine. */
const stubs = {
  // In a CI Ink draws nothing until it ends. Whoever opens the reader in one has a terminal and wants to read.
  "is-in-ci": "export default false;",
  // DEV=true is a common variable and no wish to see React's devtools, which are not installed.
  "./devtools.js": "export {};",
  "./utils.js": "export const isDev = () => false;",
};

/** @type {Plugin} */
export const stubbed = {
  name: "stubs",
  setup(build) {
    build.onResolve({ filter: /^(is-in-ci|\.\/devtools\.js|\.\/utils\.js)$/ }, ({ path, importer }) =>
      /[\\/]ink[\\/]build[\\/]/.test(importer) ? { path, namespace: "stubs" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "stubs" }, ({ path }) => ({ contents: stubs[path] ?? "", loader: "js" }));
  },
};

/** @type {Plugin} Yoga has its code in itself, and would have `fetch` read it: Node takes longer to load that than all the rest of Ink. */
export const yogaAtHand = {
  name: "yoga-at-hand",
  setup(build) {
    build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => ({
      contents: `const fetch = undefined;\n${await readFile(path, "utf8")}`,
      loader: "js",
    }));
  },
};

/** @type {Plugin} string-width makes an Intl.Segmenter when it is loaded, which takes longer than most commands, and few texts need it. The bundle names such a module by its path, which is not to tell of our machines. */
export const widthsWhenAsked = {
  name: "string-width-when-asked",
  setup(build) {
    build.onResolve({ filter: /^string-width$/ }, ({ namespace, resolveDir }) =>
      namespace === "when-asked" ? undefined : { path: relative(process.cwd(), resolveDir), namespace: "when-asked" },
    );
    build.onLoad({ filter: /.*/, namespace: "when-asked" }, ({ path }) => ({
      contents: 'export default (...asked) => require("string-width").default(...asked);',
      resolveDir: resolve(path),
    }));
  },
};
