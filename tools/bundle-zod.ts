import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import * as mini from "zod/mini";

const GLOBAL = "Zod_";
const USE = /\bz\.([a-z]\w*)\b/g;

export interface BundledZod {
  /** A script that declares the global; the licence is named in its first line. */
  readonly code: string;
  readonly global: string;
  /** What the global holds. */
  readonly names: readonly string[];
}

/** What some source files use of zod/mini, as `z.name`. */
export async function namesUsedOfZod(files: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const used = new Set(texts.flatMap((text) => [...text.matchAll(USE)].map((match) => match[1] ?? "")));
  return [...used].filter((name) => name in mini).sort();
}

/** The parts of zod/mini that some source files use (as `z.name`), as one minified script. */
export async function bundleZod(files: readonly string[]): Promise<BundledZod> {
  const names = await namesUsedOfZod(files);
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names.join(", ")} } from "zod/mini";`, resolveDir: "." },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: GLOBAL,
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    supported: { "template-literal": false },
  });
  const { version } = JSON.parse(await readFile("node_modules/zod/package.json", "utf8")) as {
    version: string;
  };
  const notice = `// zod ${version}, MIT licence, copyright (c) 2025 Colin McDonnell. Minified.`;
  return { code: `${notice}\n${(outputFiles[0]?.text ?? "").trim()}`, global: GLOBAL, names };
}
