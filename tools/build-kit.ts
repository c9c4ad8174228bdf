import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { DEFAULT_TOPICS } from "../src/core/forms/topics.ts";
import { kit as english } from "../src/core/messages/en/kit.ts";
import { type KitWords, kit as french } from "../src/core/messages/fr/kit.ts";
import { buildCode } from "./build-code.ts";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
export const DIST_KIT = path.join(ROOT, "dist-kit");

/** One language of the file `Programme`, as its owner finds it: every line says what it is for. */
function side(language: "fr" | "en", { file, programmeName }: KitWords): string {
  const line = (name: "name" | "organisation" | "contact" | "until" | "length", value: string): string[] => [
    `    // ${file[name]}`,
    `    ${name}: ${JSON.stringify(value)},`,
  ];
  return [
    `  // ${file.head}`,
    `  ${language}: {`,
    ...line("name", programmeName),
    ...line("organisation", ""),
    ...line("contact", ""),
    ...line("until", ""),
    ...line("length", ""),
    `    // ${file.topics}`,
    "    topics: [",
    ...DEFAULT_TOPICS[language].map((topic) => `      ${JSON.stringify(topic)},`),
    "    ],",
    "  },",
  ].join("\n");
}

/** The file in which an owner describes the programme, beside the script that reads it. */
export function programmeFile(): string {
  return `var PROGRAMME = {\n${side("fr", french)}\n\n${side("en", english)}\n};\n`;
}

/** Makes the starter kit: exactly `dist-kit/Code.js`, `dist-kit/Programme.js` and `dist-kit/appsscript.json`. */
export async function buildKit(): Promise<void> {
  const code = await buildCode("src/kit/main.ts");
  await rm(DIST_KIT, { recursive: true, force: true });
  await mkdir(DIST_KIT, { recursive: true });
  await writeFile(path.join(DIST_KIT, "Code.js"), code);
  await writeFile(path.join(DIST_KIT, "Programme.js"), programmeFile());
  await copyFile(path.join(ROOT, "kit", "appsscript.json"), path.join(DIST_KIT, "appsscript.json"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildKit();
  console.log("dist-kit/Code.js, dist-kit/Programme.js, dist-kit/appsscript.json");
}
