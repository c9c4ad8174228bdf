import { unpack } from "../packed.ts";

/** Adds the script of the directory to its page. Where the browser cannot, the page keeps saying to take another. */
async function start(page: Document): Promise<void> {
  const script = page.createElement("script");
  script.textContent = await unpack(page.getElementById("directory-packed")?.textContent ?? "");
  page.body.append(script);
}

if (typeof DecompressionStream === "function") void start(document);
