/** The text of a script that was packed as zlib, then base64. */
async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(unpacked).text();
}

/** Adds the script of the directory to its page. Where the browser cannot, the page keeps saying to take another. */
async function start(page: Document): Promise<void> {
  const script = page.createElement("script");
  script.textContent = await unpack(page.getElementById("directory-packed")?.textContent ?? "");
  page.body.append(script);
}

if (typeof DecompressionStream === "function") void start(document);
