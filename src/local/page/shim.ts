/** Stands for `google.script` in the sidebar of the preview: the same calls, carried by this machine's server. */

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

interface Setting {
  readonly functions: readonly string[];
  readonly pageOrigin: string;
}

declare const dyadePreview: Setting;

const { functions, pageOrigin } = dyadePreview;

/** What Google's client refuses to carry, reported at once to the caller. */
function requireLegal(value: unknown, property: string): void {
  const illegal =
    typeof value === "function" ||
    typeof value === "symbol" ||
    value instanceof Date ||
    (value instanceof Node && !(value instanceof HTMLFormElement));
  if (illegal) throw new Error(`Failed due to illegal value in property: ${property}`);
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) requireLegal(item, key);
}

async function call(name: string, args: readonly unknown[], handlers: Handlers): Promise<void> {
  try {
    const response = await fetch("/run", { method: "POST", body: JSON.stringify({ name, args }) });
    const answer = (await response.json()) as { ok: true; value: unknown } | { ok: false; message: string };
    if (answer.ok) handlers.success?.(answer.value, handlers.userObject);
    else handlers.failure?.(new Error(answer.message), handlers.userObject);
  } catch {
    handlers.failure?.(new Error("NetworkError: Connection failure due to HTTP 0"), handlers.userObject);
  }
}

function runner(handlers: Handlers): Record<string, unknown> {
  const run: Record<string, unknown> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  for (const name of functions) {
    run[name] = (...args: unknown[]): void => {
      args.forEach((arg, index) => {
        requireLegal(arg, String(index));
      });
      void call(name, args, handlers);
    };
  }
  return run;
}

const host = {
  origin: pageOrigin,
  close: (): void => {
    parent.postMessage({ dyade: "close" }, pageOrigin);
  },
  editor: {
    focus: (): void => {
      parent.postMessage({ dyade: "focus" }, pageOrigin);
    },
  },
};

Object.assign(globalThis, { google: { script: { run: runner({}), host } } });
