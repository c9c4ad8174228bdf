import { oldBrowser as inEnglish } from "../src/core/messages/en/browser.ts";
import { oldBrowser as inFrench } from "../src/core/messages/fr/browser.ts";
import { unpack } from "./packed.ts";

/** Adds the panel's style and script to the page. The script keeps its text, of which the page makes its worker. */
async function start(page: Document): Promise<void> {
  const text = await unpack(page.getElementById("dyade-packed")?.textContent ?? "");
  const [styles = "", code = ""] = text.split("\0");
  const style = page.createElement("style");
  style.textContent = styles;
  page.head.append(style);
  const script = page.createElement("script");
  script.id = "dyade";
  script.textContent = code;
  page.body.append(script);
}

if (typeof DecompressionStream === "function") void start(document);
else document.body.textContent = `${inFrench} / ${inEnglish}`;
