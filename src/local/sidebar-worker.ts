import { Script, createContext } from "node:vm";

type Message =
  | { readonly type: "progress"; readonly fraction: number }
  | { readonly type: "done"; readonly result: string }
  | { readonly type: "failed"; readonly message: string };

const SCRIPT = /<script id="dyade">(.*?)<\/script>/s;

/** The sidebar's script, which is also its worker's. @throws when the HTML holds none. */
export function scriptOf(html: string): string {
  const script = SCRIPT.exec(html)?.[1];
  if (script === undefined) throw new Error("The sidebar has no script.");
  return script;
}

/**
 * Runs the sidebar's script as its dedicated worker would run, in a context without a document, and gives the result
 * of one run as JSON. `snapshot` is JSON too. @throws when the run failed.
 */
export function runAsWorker(
  script: string,
  snapshot: string,
  onProgress: (fraction: number) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const hear = (json: string): void => {
      const message = JSON.parse(json) as Message;
      if (message.type === "progress") onProgress(message.fraction);
      else if (message.type === "done") resolve(message.result);
      else reject(new Error(message.message));
    };
    const context = createContext(Object.create(null) as object);
    const start = new Script(WORKER_SCOPE, { filename: "worker-scope.js" }).runInContext(context) as (
      hear: (json: string) => void,
    ) => (json: string) => void;
    const send = start(hear);
    new Script(script, { filename: "sidebar.js" }).runInContext(context);
    send(JSON.stringify({ snapshot }));
  });
}

/** What a dedicated worker has that the script uses; written in the context, so that only texts cross. */
const WORKER_SCOPE = `(hear) => {
  const listeners = [];
  globalThis.self = globalThis;
  globalThis.name = "pairing";
  globalThis.postMessage = (message) => { hear(JSON.stringify(message)); };
  globalThis.addEventListener = (type, listener) => { if (type === "message") listeners.push(listener); };
  return (json) => {
    const event = { data: JSON.parse(json) };
    if (typeof globalThis.onmessage === "function") globalThis.onmessage(event);
    for (const listener of listeners) listener(event);
  };
}`;
