import { type BuildOptions, type Plugin, build } from "esbuild";
import { bundleZod } from "./bundle-zod.ts";

/** What both passes share. Template literals are left out: Apps Script has been seen to damage what looks like comments in them. */
const COMMON = {
  entryPoints: ["src/server/main.ts"],
  bundle: true,
  write: false,
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  supported: { "template-literal": false },
} satisfies BuildOptions;

interface Survey {
  /** What the entry exports: the public functions of the script. */
  readonly exports: readonly string[];
  /** Files of ours that end up in the bundle. */
  readonly files: readonly string[];
}

async function survey(): Promise<Survey> {
  const { metafile } = await build({ ...COMMON, format: "esm", metafile: true });
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

/** One tab for two spaces of indentation: the same text, less to load. */
function withTabs(code: string): string {
  return code.replace(/^(?: {2})+/gm, (indent) => "\t".repeat(indent.length / 2));
}

/**
 * The server as one script for Apps Script. Our code is unminified, so that reviewers and stack traces can be read;
 * zod stands before it as a library, minified, for the whole script is loaded at each call. Apps Script finds
 * top-level function declarations only, so each export gets one that calls into the bundle.
 */
export async function buildCode(): Promise<string> {
  const { exports, files } = await survey();
  const zod = await bundleZod(files);
  const { outputFiles } = await build({
    ...COMMON,
    format: "iife",
    globalName: "App_",
    plugins: [zodFrom(zod.global, zod.names)],
  });
  const publicFunctions = exports.map(
    (name) => `function ${name}(...args) { return App_.${name}(...args); }`,
  );
  return [zod.code, withTabs(outputFiles[0]?.text ?? ""), ...publicFunctions, ""].join("\n");
}
