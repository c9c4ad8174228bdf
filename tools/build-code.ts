import { type BuildOptions, type Plugin, build } from "esbuild";
import { bundleZod } from "./bundle-zod.ts";

/** What both passes share. Template literals are left out: Apps Script has been seen to damage what looks like comments in them. */
const COMMON = {
  bundle: true,
  write: false,
  target: "es2020",
  charset: "utf8",
  // Shorter statements that say the same; names and lines stay as they can be read.
  minifySyntax: true,
  legalComments: "none",
  supported: { "template-literal": false },
} satisfies BuildOptions;

interface Survey {
  /** What the entry exports: the public functions of the script. */
  readonly exports: readonly string[];
  /** Files of ours that end up in the bundle. */
  readonly files: readonly string[];
}

async function survey(entry: string): Promise<Survey> {
  const { metafile } = await build({ ...COMMON, entryPoints: [entry], format: "esm", metafile: true });
  const outputs = Object.values(metafile.outputs);
  return {
    exports: outputs.flatMap(({ exports }) => exports),
    files: outputs.flatMap(({ inputs }) => Object.keys(inputs)).filter((file) => file.startsWith("src/")),
  };
}

/** Takes zod from the global that the banner declares. */
function zodFrom(global: string, names: readonly string[]): Plugin {
  return {
    name: "zod",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^zod\/mini$/ }, () => ({ path: "zod/mini", namespace: "zod" }));
      onLoad({ filter: /./, namespace: "zod" }, () => ({
        contents: `export const { ${names.join(", ")} } = ${global};`,
      }));
    },
  };
}

/**
 * The same text, less to load: one tab for two spaces of indentation, and no names of source files between the
 * functions.
 */
function lighter(code: string): string {
  const named = code.replace(/^ *\/\/ src\/.*\n/gm, "");
  return named.replace(/^(?: {2})+/gm, (indent) => "\t".repeat(indent.length / 2));
}

/**
 * The server, or what another entry exports, as one script for Apps Script. Our code keeps its names and lines, so that reviewers and stack traces can be read;
 * zod stands before it as a library, minified, for the whole script is loaded at each call. Apps Script finds
 * top-level function declarations only, so each export gets one that calls into the bundle.
 */
export async function buildCode(entry = "src/server/main.ts"): Promise<string> {
  const { exports, files } = await survey(entry);
  const zod = await bundleZod(files);
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [entry],
    format: "iife",
    globalName: "App_",
    plugins: [zodFrom(zod.global, zod.names)],
  });
  const publicFunctions = exports.map(
    (name) => `function ${name}(...args) { return App_.${name}(...args); }`,
  );
  return [zod.code, lighter(outputFiles[0]?.text ?? ""), ...publicFunctions, ""].join("\n");
}
