import { startPage } from "./main.tsx";
import { serveRuns } from "./worker.ts";

// One script, two lives: the page makes its worker from its own text, so that the core is not shipped twice.
if (typeof document === "undefined") {
  serveRuns({
    listen: (listener) => {
      self.addEventListener("message", (event) => {
        listener(event.data);
      });
    },
    post: (message) => {
      self.postMessage(message);
    },
  });
} else {
  startPage(document);
}
