import { render } from "preact";
import type { PageData } from "../../src/core/directory/page-data.ts";
import { Directory } from "./Directory.tsx";

const root = document.getElementById("directory");
const text = document.getElementById("directory-data")?.textContent ?? "";
if (root !== null && text !== "") {
  // Written into the same file as this script, by the panel: a schema would weigh a fifth of the page
  const data = JSON.parse(text) as PageData;
  root.replaceChildren();
  render(<Directory data={data} />, root);
}
