import { render } from "preact";
import { pageData } from "../../src/core/directory/page-data.ts";
import { Directory } from "./Directory.tsx";

const root = document.getElementById("directory");
const text = document.getElementById("directory-data")?.textContent ?? "";
if (root !== null && text !== "") {
  const data = pageData.parse(JSON.parse(text));
  root.replaceChildren();
  render(<Directory data={data} />, root);
}
