import { oldBrowser as inEnglish } from "../src/core/messages/en/browser.ts";
import { oldBrowser as inFrench } from "../src/core/messages/fr/browser.ts";
import { unpack } from "./packed.ts";

/** Adds the panel's script to the page. It keeps its text, of which the page makes its worker. */
async function start(page: Document): Promise<void> {
  const script = page.createElement("script");
  script.id = "dyade";
  script.textContent = await unpack(page.getElementById("dyade-packed")?.textContent ?? "");
  page.body.append(script);
}

if (typeof DecompressionStream === "function") void start(document);
else document.body.textContent = `${inFrench} / ${inEnglish}`;
