import { startPage } from "./main.tsx";
import { lineToPage } from "./worker-line.ts";
import { serveRuns } from "./worker.ts";

// One script, two lives: the page makes its worker from its own text, so that the core is not shipped twice.
if (typeof document === "undefined") serveRuns(lineToPage());
else startPage(document);
