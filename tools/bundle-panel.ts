import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, type PluginBuild, build } from "esbuild";
import { namesUsedOfZod } from "./bundle-zod.ts";
import { SCRIPT_OPTIONS, bundleScript, bundleStyle } from "./page-parts.ts";

const SIDEBAR = fileURLToPath(new URL("../sidebar/", import.meta.url));
/** The property of the page under which the panel's script lends its modules to the second one. */
const LENT = "globalThis.dyadeModules";
/** Read as a namespace (`z.name`), so its names are found by their use. */
const ZOD_FILE = path.join("zod", "mini", "index.js");
/** A clause of names in braces, and the module they come from. */
const IMPORT = /import \{([^}]*)\} from "([^"]+)"/g;

/** Files of the first script, and the names that the rooms take from each. */
type Borrowed = Map<string, Set<string>>;

export interface PanelScripts {
  /** The panel and its worker. */
  readonly panel: string;
  /** The rooms, for a page in which the panel's script runs already. */
  readonly rooms: string;
}

/**
 * The panel's two scripts. What both need is in the first alone, which lends it to the second: so Preact and the core
 * are sent once, and the panel opens without waiting for rooms that nobody has entered yet.
 */
export async function bundlePanel(): Promise<PanelScripts> {
  const first = await modulesOf("app.ts");
  const borrowed: Borrowed = new Map();
  const rooms = await build({
    ...SCRIPT_OPTIONS,
    entryPoints: [`${SIDEBAR}rooms/index.ts`],
    metafile: true,
    plugins: [styleText, scriptText, borrow(first, borrowed)],
  });
  const sources = Object.keys(rooms.metafile.inputs).filter((file) => /^[^:]+\.tsx?$/.test(file));
  const panel = await build({
    ...SCRIPT_OPTIONS,
    stdin: {
      contents: lend(first, borrowed, await namesUsedOfZod(sources)),
      resolveDir: SIDEBAR,
      loader: "ts",
    },
  });
  return { panel: panel.outputFiles[0]?.text ?? "", rooms: rooms.outputFiles[0]?.text ?? "" };
}

/** The files that a script is made of, as absolute paths in their order. */
async function modulesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({ ...SCRIPT_OPTIONS, entryPoints: [SIDEBAR + entry], metafile: true });
  return Object.keys(metafile.inputs)
    .map((file) => path.resolve(file))
    .sort();
}

/** The panel's own entry, with what it lends: of each module, only what the rooms import by name. */
function lend(first: readonly string[], borrowed: Borrowed, namesOfZod: readonly string[]): string {
  const files = [...borrowed].map(([file, names]) => ({
    file,
    names: file.endsWith(ZOD_FILE) ? [...namesOfZod] : [...names].sort(),
    key: first.indexOf(file),
  }));
  return [
    ...files.map(({ file, names, key }) => {
      const clause = names.map((name) => `${name} as m${String(key)}_${name}`).join(", ");
      return `import { ${clause} } from ${JSON.stringify(file)};`;
    }),
    `${LENT} = {`,
    ...files.map(({ names, key }) => {
      const members = names.map((name) => `${name}: m${String(key)}_${name}`).join(", ");
      return `${String(key)}: { ${members} },`;
    }),
    "};",
    `import "./app.ts";`,
  ].join("\n");
}

/** The names that a source file imports from `wanted`; JSX is written without an import of its own. */
function namesImported(source: string, wanted: string): string[] {
  if (wanted === "preact/jsx-runtime") return ["jsx", "jsxs", "Fragment"];
  return [...source.matchAll(IMPORT)]
    .filter(([, , from]) => from === wanted)
    .flatMap(([, clause = ""]) => clause.split(","))
    .map((part) => part.trim().split(" as ")[0] ?? "")
    .filter((name) => name !== "" && !name.startsWith("type "));
}

/** Takes every module that the panel's script has from there, and notes in `borrowed` what of it. */
function borrow(first: readonly string[], borrowed: Borrowed): Plugin {
  const known = new Set(first);
  return {
    name: "borrow",
    setup(context: PluginBuild) {
      context.onResolve({ filter: /./ }, async ({ path: wanted, pluginData, ...from }) => {
        if (pluginData === "resolving" || from.kind === "entry-point") return undefined;
        const { importer, kind, namespace, resolveDir } = from;
        const resolved = await context.resolve(wanted, {
          ...{ importer, kind, namespace, resolveDir },
          pluginData: "resolving",
        });
        if (!known.has(resolved.path)) return undefined;
        const names = borrowed.get(resolved.path) ?? new Set();
        borrowed.set(resolved.path, names);
        for (const name of namesImported(await readFile(importer, "utf8"), wanted)) names.add(name);
        return { path: String(first.indexOf(resolved.path)), namespace: "lent" };
      });
      context.onLoad({ filter: /./, namespace: "lent" }, ({ path: key }) => ({
        contents: `module.exports = ${LENT}[${key}];`,
      }));
    },
  };
}

/** A style sheet, with those it imports, as its minified text. */
const styleText: Plugin = {
  name: "style-text",
  setup(context) {
    context.onLoad({ filter: /\.css$/ }, async ({ path: file }) => ({
      contents: await bundleStyle(file),
      loader: "text",
    }));
  },
};

/** A script for a worker, with all that it imports, as its minified text: `import text from "./file.ts?script"`. */
const scriptText: Plugin = {
  name: "script-text",
  setup(context) {
    context.onLoad({ filter: /\.ts$/ }, async ({ path: file, suffix }) =>
      suffix === "?script" ? { contents: await bundleScript(file), loader: "text" } : undefined,
    );
  },
};
