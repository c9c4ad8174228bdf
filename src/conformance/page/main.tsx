import { render } from "preact";
import { App } from "./App.tsx";
import { callScript } from "./google.ts";
import type { Here } from "./settings.ts";

const root = document.getElementById("root");
if (root !== null) {
  callScript("describeHere").then(
    (json) => {
      const here = JSON.parse(String(json)) as Here;
      document.documentElement.lang = here.language;
      root.textContent = "";
      render(<App here={here} call={callScript} />, root);
    },
    (error: unknown) => {
      // Before the first answer, the language is not known
      root.textContent = `Le script ne répond pas. The script does not answer. ${String(error)}`;
    },
  );
}
