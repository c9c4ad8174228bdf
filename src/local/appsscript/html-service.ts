import type { Execution } from "./execution.ts";
import type { Panel } from "./outcome.ts";
import { mismatch, requireText, requireWhole, strict } from "./strict.ts";

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const outputs = new WeakMap<object, Omit<Panel, "kind">>();

/** @throws when the object is no HTML output. */
export function panelOf(kind: Panel["kind"], output: unknown): Panel {
  const panel = typeof output === "object" && output !== null ? outputs.get(output) : undefined;
  if (panel === undefined) throw mismatch("Ui.showSidebar", [output]);
  return { kind, ...panel };
}

/** The global `HtmlService`: files of the project, and texts that the script gives, as they are. */
export function htmlService(execution: Execution): HtmlService {
  return strict<HtmlService>(execution.meter, "HtmlService", {
    // live: H1 M18
    page: {
      createHtmlOutputFromFile: (name) => {
        requireText("HtmlService.createHtmlOutputFromFile", name);
        const file = name.replace(/\.html$/, "");
        const content = execution.request.htmlFiles[file];
        if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return newOutput({ file, text: null }, content, execution);
      },
      createHtmlOutput: (html: unknown = "") => {
        // One from a blob is possible, too, but nobody needs it here
        if (typeof html !== "string") throw mismatch("HtmlService.createHtmlOutput", [html]);
        return newOutput({ file: null, text: html }, html, execution);
      },
    },
  });
}

function newOutput(source: Pick<Panel, "file" | "text">, content: string, execution: Execution): HtmlOutput {
  let panel: Omit<Panel, "kind"> = { ...source, appended: "", title: "", width: null, height: null };
  const chain = (more: Partial<Panel>): HtmlOutput => {
    panel = { ...panel, ...more };
    outputs.set(output, panel);
    return output;
  };
  const output: HtmlOutput = strict<HtmlOutput>(execution.meter, "HtmlOutput", {
    // live: H1 H7 M16 M18
    page: {
      setTitle: (title) => {
        requireText("HtmlOutput.setTitle", title);
        return chain({ title });
      },
      setWidth: (width) => {
        requireWhole("HtmlOutput.setWidth", 1, width);
        return chain({ width });
      },
      setHeight: (height) => {
        requireWhole("HtmlOutput.setHeight", 1, height);
        return chain({ height });
      },
      append: (html) => {
        requireText("HtmlOutput.append", html);
        return chain({ appended: panel.appended + html });
      },
      getTitle: () => panel.title,
      getContent: () => content + panel.appended,
    },
  });
  outputs.set(output, panel);
  return output;
}
