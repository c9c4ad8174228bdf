import path from "node:path";
import type { Plugin } from "esbuild";
import { bundle } from "./page-parts.ts";

/** The one global of a script, which holds what its entry exports. */
const GLOBAL = "App_";

/** What the bundle ends with, and each of the functions that it exports. */
const EXPORTS = /\nexport \{\n([^{}]*)\n\};$/;
const EXPORTED = /^ *(\w+)(?: as (\w+))?,?$/;

/** Where the pages come from: files beside the script, or the variable `PAGES` in the same file. */
export type Pages = "beside" | "within";

const PAGES_WITHIN: Plugin = {
  name: "pages-within",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/page\.ts$/ }, ({ resolveDir }) => ({
      path: path.join(resolveDir, "page-within.ts"),
    }));
  },
};

export interface CodeOptions {
  readonly pages?: Pages;
  /** Texts that only the build knows, by the name that stands for them. */
  readonly facts?: Readonly<Record<string, string>>;
}

/**
 * The server, or what another entry exports, as one script for Apps Script that keeps its names and lines, so that
 * reviewers and stack traces can be read; where a shorter statement says the same it is taken, for the whole script is
 * loaded at each call. Apps Script finds top-level function declarations only, so each export, of at most one parameter,
 * gets one that calls into the bundle.
 */
export async function buildCode(
  entry = "src/server/main.ts",
  { pages = "beside", facts = {} }: CodeOptions = {},
): Promise<string> {
  const plugins = pages === "within" ? [PAGES_WITHIN] : [];
  const define = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, JSON.stringify(fact)]),
  );
  const script = await bundle(entry, { minifySyntax: true, plugins, define });
  const [list, lines] = EXPORTS.exec(script) ?? [];
  if (list === undefined || lines === undefined) throw new Error(`${entry} exports nothing`);
  const exported = lines.split("\n").map((line) => EXPORTED.exec(line) ?? []);
  const names = exported.map(([, inside = "", outside = inside]) => ({ inside, outside }));
  return [
    `var ${GLOBAL} = (() => {\n"use strict";\n${script.slice(0, -list.length)}\nreturn {`,
    names
      .map(({ inside, outside }) => (inside === outside ? `  ${inside},` : `  ${outside}: ${inside},`))
      .join("\n"),
    "};\n})();",
    ...names.map(({ outside }) => `function ${outside}(input) { return ${GLOBAL}.${outside}(input); }`),
    "",
  ].join("\n");
}
