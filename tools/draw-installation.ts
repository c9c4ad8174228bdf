import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { installation as english } from "../src/core/messages/en/installation.ts";
import { installation as french } from "../src/core/messages/fr/installation.ts";
import { SCREEN_NAMES, screen } from "./drawings/screens.ts";

const FOLDER = fileURLToPath(new URL("../docs/images/installation/", import.meta.url));

await mkdir(FOLDER, { recursive: true });
for (const [language, words] of Object.entries({ fr: french, en: english })) {
  for (const name of SCREEN_NAMES) await writeFile(`${FOLDER}${name}-${language}.svg`, screen(name, words));
}
console.log(`docs/images/installation: ${SCREEN_NAMES.join(", ")}`);
