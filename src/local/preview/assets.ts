import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The parts of the preview that a browser loads. */
export interface Assets {
  /** The page's script and style. */
  readonly script: string;
  readonly style: string;
  /** What stands for `google.script` inside the sidebar. */
  readonly shim: string;
}

const PAGE = new URL("../page/", import.meta.url);

let assets: Promise<Assets> | null = null;

/** The page bundled from its sources, once. */
export function previewAssets(): Promise<Assets> {
  return (assets ??= bundleAssets());
}

async function bundleAssets(): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: ["main.tsx", "shim.ts", "style.css"].map((name) => fileURLToPath(new URL(name, PAGE))),
    bundle: true,
    write: false,
    outdir: "preview",
    format: "iife",
    target: "es2022",
    minify: true,
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const text = (name: string): string => outputFiles.find(({ path }) => path.endsWith(name))?.text ?? "";
  return { script: text("main.js"), style: text("style.css"), shim: text("shim.js") };
}

export function pageHtml(language: string, sandbox: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dyade</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<div id="page" data-sandbox="${sandbox}"></div>
<script src="/page.js"></script>
</body>
</html>
`;
}

/** The sidebar's own HTML with the shim put before anything of its own runs. */
export function panelHtml(
  html: string,
  shim: string,
  functions: readonly string[],
  pageOrigin: string,
): string {
  const setting = JSON.stringify({ functions, pageOrigin }).replace(/</g, "\\u003c");
  const script = `<script>globalThis.dyadePreview=${setting};${shim.replace(/<\/script/g, "<\\/script")}</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
}
