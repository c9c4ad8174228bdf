import path from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, type Plugin, type PluginBuild, build } from "esbuild";
import { namesUsedOfZod } from "./bundle-zod.ts";

const SIDEBAR = fileURLToPath(new URL("../sidebar/", import.meta.url));
const ZOD = "zod/mini";
/** The property of the page under which the panel's script lends its modules to the second one. */
const LENT = "globalThis.dyadeModules";
/** Of a file that ends in `.mjs` a bundler expects `export`, whatever is loaded in its place. */
const LENT_ENDING = ".cjs";

export const SCRIPT_OPTIONS = {
  bundle: true,
  write: false,
  format: "iife",
  target: "es2020",
  minify: true,
  charset: "utf8",
  legalComments: "none",
  jsx: "automatic",
  jsxImportSource: "preact",
  // HtmlService has been seen to cut what looks like a comment out of template literals.
  supported: { "template-literal": false },
} satisfies BuildOptions;

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
  const borrowed = new Set<string>();
  const rooms = await build({
    ...SCRIPT_OPTIONS,
    entryPoints: [`${SIDEBAR}rooms/index.ts`],
    metafile: true,
    plugins: [styleText, borrow(first, borrowed)],
  });
  const sources = Object.keys(rooms.metafile.inputs).filter((file) => /^[^:]+\.tsx?$/.test(file));
  const panel = await build({
    ...SCRIPT_OPTIONS,
    stdin: {
      contents: lend([...borrowed].sort(), await namesUsedOfZod(sources)),
      resolveDir: SIDEBAR,
      loader: "ts",
    },
  });
  return { panel: panel.outputFiles[0]?.text ?? "", rooms: rooms.outputFiles[0]?.text ?? "" };
}

/** The files that a script is made of, as absolute paths. */
async function modulesOf(entry: string): Promise<ReadonlySet<string>> {
  const { metafile } = await build({ ...SCRIPT_OPTIONS, entryPoints: [SIDEBAR + entry], metafile: true });
  return new Set(Object.keys(metafile.inputs).map((file) => path.resolve(file)));
}

/** The panel's own entry, with what it lends. */
function lend(files: readonly string[], namesOfZod: readonly string[]): string {
  const modules = files.filter((file) => file !== ZOD);
  return [
    ...modules.map((file, index) => `import * as m${String(index)} from ${JSON.stringify(file)};`),
    `import { ${namesOfZod.join(", ")} } from "${ZOD}";`,
    `${LENT} = {`,
    ...modules.map((file, index) => `${JSON.stringify(nameOf(file))}: m${String(index)},`),
    `${JSON.stringify(ZOD)}: { ${namesOfZod.join(", ")} } };`,
    `import "./app.ts";`,
  ].join("\n");
}

function nameOf(file: string): string {
  return file === ZOD ? ZOD : path.relative(path.dirname(SIDEBAR), file).replace(/\\/g, "/");
}

/** Takes every module that the panel's script has from there, and notes it in `borrowed`. */
function borrow(first: ReadonlySet<string>, borrowed: Set<string>): Plugin {
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
        if (!first.has(resolved.path)) return undefined;
        const file = wanted === ZOD ? ZOD : resolved.path;
        borrowed.add(file);
        return { path: file + LENT_ENDING, namespace: "lent" };
      });
      context.onLoad({ filter: /./, namespace: "lent" }, ({ path: file }) => ({
        contents: `module.exports = ${LENT}[${JSON.stringify(nameOf(file.slice(0, -LENT_ENDING.length)))}];`,
      }));
    },
  };
}

/** A style sheet, with those it imports, as its minified text. */
const styleText: Plugin = {
  name: "style-text",
  setup(context) {
    context.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const { outputFiles } = await build({
        entryPoints: [file],
        bundle: true,
        write: false,
        minify: true,
        target: "es2020",
      });
      return { contents: (outputFiles[0]?.text ?? "").trim(), loader: "text" };
    });
  },
};
