import { render } from "preact";
import { Page } from "./views/Page.tsx";

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no root.");
render(<Page sandbox={root.dataset["sandbox"] ?? ""} />, root);
