import { buildCode } from "../build-code.ts";
import { marked } from "../build-mark.ts";
import { buildDirectory } from "../build-directory.ts";
import { programmeFile } from "../build-kit.ts";
import { buildSidebar } from "../build-sidebar.ts";
import { textExpression } from "./text-pieces.ts";

/** The version and its day, YYYY-MM-DD. */
export interface Edition {
  readonly version: string;
  readonly day: string;
}

const END = "// Fin de Dyade. End of Dyade.\n";

function head(name: string, { version, day }: Edition, lines: readonly string[]): string {
  const text = ["", ...lines, "", "Licence MIT."].map((line) => (line === "" ? " *" : ` * ${line}`));
  return ["/**", ` * ${name} ${version} (${day})`, ...text, " */", ""].join("\n");
}

function lazyText(name: string, text: string): string {
  return `  get ${name}() {\n    return ${textExpression(text, "    ")};\n  },\n`;
}

/**
 * The add-on as one file to paste: the script as it can be read, then the two pages that it shows as texts, minified.
 * The mark makes Google ask for this spreadsheet alone, for such a project has no manifest of ours.
 */
export async function addOnInOneFile(edition: Edition): Promise<string> {
  const [script, panel, directory] = await Promise.all([
    buildCode("src/server/main.ts", { pages: "within" }),
    buildSidebar({ minify: true }),
    buildDirectory(),
  ]);
  const [code, sidebar] = marked(script, panel);
  return [
    head("Dyade", edition, [
      "À coller tel quel dans Extensions > Apps Script : voir INSTALLER.md.",
      "To be pasted as it is in Extensions > Apps Script: see INSTALL.md.",
      "",
      "Le programme, puis ses deux pages comme textes. Il ne touche que cette feuille de calcul et n’envoie rien.",
      "The program, then its two pages as texts. It touches this spreadsheet alone and sends nothing.",
    ]),
    "/** @OnlyCurrentDoc */\n",
    code,
    // Put together only where they are shown, for the whole file is loaded at each call
    `var PAGES = {\n${lazyText("sidebar", sidebar)}${lazyText("directory", directory)}};\n`,
    END,
  ].join("\n");
}

/** The starter kit as one file to paste: what its owner fills in first, then the script. */
export async function kitInOneFile(edition: Edition): Promise<string> {
  return [
    head("Dyade, la trousse de départ", edition, [
      "À coller tel quel dans un nouveau projet de script.google.com, puis à remplir ci-dessous : voir INSTALLER.md.",
      "To be pasted as it is in a new project of script.google.com, then filled in below: see INSTALL.md.",
    ]),
    programmeFile(),
    await buildCode("src/kit/main.ts"),
    END,
  ].join("\n");
}
