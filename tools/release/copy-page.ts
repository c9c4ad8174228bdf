import { copyPage as english } from "../../src/core/messages/en/copy-page.ts";
import { copyPage as french } from "../../src/core/messages/fr/copy-page.ts";
import type { Edition } from "./one-file.ts";

const WORDS = { fr: french, en: english };

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 40rem; padding: 1.5rem; }
section + section { border-top: 1px solid #8888; margin-top: 2rem; padding-top: 1rem; }
a { color: inherit; }
button { background: #0b57d0; border: 0; border-radius: 1.25rem; color: #fff; cursor: pointer; font: inherit; padding: 0.5rem 1.25rem; }
button:focus-visible { outline: 3px solid #fbbc04; outline-offset: 2px; }
textarea { box-sizing: border-box; font: 12px/1.4 monospace; height: 8rem; width: 100%; }
[role="status"] { min-height: 1.5em; }
`;

/** Puts a text in the clipboard; where the browser refuses, the text is selected, to be copied by hand. */
const SCRIPT = `
for (const button of document.querySelectorAll("button")) {
  button.addEventListener("click", async () => {
    const area = document.getElementById(button.dataset.of);
    const status = button.closest("section").querySelector("[role=status]");
    const say = (name) => { status.textContent = status.dataset[name]; };
    try {
      await navigator.clipboard.writeText(area.value);
      say("done");
    } catch {
      area.focus();
      area.select();
      say(document.execCommand("copy") ? "done" : "byHand");
    }
  });
}
`;

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

/** One language of the page: the programs share their text areas, which stand in the last part. */
function side(language: "fr" | "en", { version, day }: Edition): string {
  const words = WORDS[language];
  const button = (of: "addOn" | "kit"): string =>
    `<p>${words[of].what}</p><p><button type="button" data-of="${of}">${words[of].copy}</button></p>`;
  return [
    `<section lang="${language}">`,
    `<h1>${words.title}</h1>`,
    `<p>${words.edition(version, day)}</p>`,
    button("addOn"),
    button("kit"),
    `<p role="status" data-done="${words.done}" data-by-hand="${words.byHand}"></p>`,
    `<p><a href="${words.steps}">${words.next}</a></p>`,
    "</section>",
  ].join("\n");
}

/** A page that copies a whole program at one click: nothing to open, to select, or to miss the end of. */
export function copyPage(
  edition: Edition,
  programs: { readonly addOn: string; readonly kit: string },
): string {
  const area = (name: "addOn" | "kit"): string =>
    `<textarea id="${name}" readonly spellcheck="false" aria-label="${french[name].label} / ${english[name].label}">\n${escaped(programs[name])}</textarea>`;
  return [
    '<!doctype html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">`,
    `<title>${french.title} / ${english.title}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>`,
    side("fr", edition),
    side("en", edition),
    `<section>\n${area("addOn")}\n${area("kit")}\n</section>`,
    `</main>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`,
  ].join("\n");
}
