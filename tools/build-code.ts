import { type BuildOptions, build } from "esbuild";

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

/** The names that the entry exports: the public functions of the script. */
async function publicNames(): Promise<string[]> {
  const { metafile } = await build({ ...COMMON, format: "esm", metafile: true });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}

/**
 * The same text to read, a tenth less to load at each call: one tab for two spaces of indentation, none for the wrapper
 * around the whole, and no notes to bundlers.
 */
function lighter(code: string): string {
  return code
    .replace(/^(?: {2})+/gm, (indent) => "\t".repeat(indent.length / 2 - 1))
    .replace(/\/\* @__PURE__ \*\/ /g, "");
}

/**
 * The server as one script for Apps Script, unminified so that reviewers and stack traces can be read. Apps Script
 * finds top-level function declarations only, so each export gets one that calls into the bundle.
 */
export async function buildCode(): Promise<string> {
  const names = await publicNames();
  const footer = names
    .map((name) => `function ${name}(...args) { return App_.${name}(...args); }`)
    .join("\n");
  const { outputFiles } = await build({
    ...COMMON,
    format: "iife",
    globalName: "App_",
    footer: { js: footer },
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("esbuild gave no output for the server.");
  return lighter(file.text);
}
