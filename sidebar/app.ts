import { startPage } from "./main.tsx";
import { serveWork } from "./worker.ts";

// One script, two lives: the page makes its workers from its own text, so that the core is not shipped twice.
if (typeof document === "undefined") serveWork(self.name);
else startPage(document);
