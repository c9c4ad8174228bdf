import { oldBrowser as inEnglish } from "../src/core/messages/en/browser.ts";
import { oldBrowser as inFrench } from "../src/core/messages/fr/browser.ts";

/** The text of a script that was packed as zlib, then base64. */
async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(unpacked).text();
}

/** Adds the panel's script to the page. It keeps its text, of which the page makes its worker. */
async function start(page: Document): Promise<void> {
  const script = page.createElement("script");
  script.id = "dyade";
  script.textContent = await unpack(page.getElementById("dyade-packed")?.textContent ?? "");
  page.body.append(script);
}

if (typeof DecompressionStream === "function") void start(document);
else document.body.textContent = `${inFrench} / ${inEnglish}`;
