import * as z from "zod/mini";
import { snapshot } from "../src/core/intake/snapshot-schema.ts";
import { table } from "../src/core/tabs/table-schema.ts";
import type { Request, Response, RpcName } from "../src/server/rpc-types.ts";

/** The part of `google.script.run` that the sidebar uses: each server function takes one JSON string. */
export type ScriptRun = { [Name in RpcName]: (request: string) => void } & {
  withSuccessHandler(handler: (reply: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
};

export type Call = <Name extends RpcName>(name: Name, request: Request<Name>) => Promise<Response<Name>>;

/** Google did not let the call through: most often because several accounts are signed in to one browser. */
export class OutOfReach extends Error {
  override readonly name = "OutOfReach";
}

/** The server refused, in words for the coordinator; `detail` is for a report to the maintainers. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    message: string,
    readonly detail: string,
  ) {
    super(message);
  }
}

/** A writing of which no answer came: nobody knows whether it was done. */
export class Unanswered extends Error {
  override readonly name = "Unanswered";
}

/** What may have been written where no answer comes. */
const WRITINGS: ReadonlySet<RpcName> = new Set([
  "writeTab",
  "decide",
  "verifyTab",
  "editTab",
  "saveSettings",
  "keep",
]);

const reply = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), fault: z.string(), detail: z.string() }),
]);
const nothing = z.record(z.string(), z.never());
const writtenTab = z.object({ tab: z.string(), sheetId: z.number() });
const cells = z.array(z.union([z.string(), z.number(), z.boolean()]));
const selection = z.object({ tab: z.string(), sheetId: z.number(), row: z.number(), cells });
const RESPONSES: { readonly [Name in RpcName]: (value: unknown) => Response<Name> } = {
  readWorkbook: (value) => snapshot.parse(value),
  readDyadsTabs: (value) => z.array(table).parse(value),
  writeTab: (value) => writtenTab.parse(value),
  decide: (value) => nothing.parse(value),
  verifyTab: (value) => nothing.parse(value),
  editTab: (value) => nothing.parse(value),
  saveSettings: (value) => nothing.parse(value),
  showCell: (value) => nothing.parse(value),
  selection: (value) => selection.parse(value),
  keep: (value) => z.object({ kept: z.string() }).parse(value),
  directoryTemplate: (value) => z.object({ text: z.string() }).parse(value),
};

/** Gives each new tab an id, the same when the same writing is tried again after it failed: it is not written twice. */
function identified(): { request(name: RpcName, request: object): object; done(request: object): void } {
  const ids = new Map<string, string>();
  const keyOf = (request: object): string => JSON.stringify({ ...request, id: null });
  return {
    request: (name, request) => {
      if (name !== "writeTab") return request;
      const id = ids.get(keyOf(request)) ?? crypto.randomUUID();
      ids.set(keyOf(request), id);
      return { ...request, id };
    },
    done: (request) => ids.delete(keyOf(request)),
  };
}

/**
 * Calls of the server's functions as promises, over `google.script.run`.
 * A promise is rejected with {@link OutOfReach}, {@link Refusal}, {@link Unanswered}, or an `Error` where the server or
 * the wire broke.
 */
export function connect(run: ScriptRun | undefined): Call {
  const ids = identified();
  return (name, request) =>
    new Promise((resolve, reject) => {
      if (run === undefined) throw new OutOfReach("google.script.run is missing");
      const server = run
        .withSuccessHandler((answer) => {
          try {
            resolve(readReply(name, answer));
            ids.done(request);
          } catch (error) {
            reject(error);
          }
        })
        .withFailureHandler((error) => {
          reject(failure(name, error));
        });
      server[name](JSON.stringify(ids.request(name, request)));
    });
}

function readReply<Name extends RpcName>(name: Name, answer: unknown): Response<Name> {
  if (typeof answer !== "string") throw new OutOfReach(`${name} gave no text`);
  const envelope = reply.parse(JSON.parse(answer));
  if (!envelope.ok) throw new Refusal(envelope.fault, envelope.detail);
  return RESPONSES[name](envelope.value);
}

function failure(name: RpcName, error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  if (/PERMISSION_DENIED/.test(message)) return new OutOfReach(message);
  return WRITINGS.has(name) ? new Unanswered(message) : new Error(message);
}
