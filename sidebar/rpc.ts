import * as z from "zod/mini";
import { faultText } from "../src/core/messages/fault-text.ts";
import type { Fault } from "../src/core/messages/fr/faults.ts";
import type { Language } from "../src/core/programme/settings.ts";
import { BUILD_MARK, type Request, type Response, type RpcName } from "../src/server/rpc-types.ts";
import {
  GoogleFailed,
  NoAnswer,
  Offline,
  OutOfReach,
  Outdated,
  Refusal,
  SessionOver,
  Unanswered,
} from "./call-errors.ts";
import { RESPONSES } from "./responses.ts";
import { type FailedCall, failureOf, isGoogles } from "./wire-failure.ts";

/** The part of `google.script.run` that the sidebar uses: each server function takes one JSON string. */
export type ScriptRun = { [Name in RpcName]: (request: string) => void } & {
  withSuccessHandler(handler: (reply: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
};

export type Call = <Name extends RpcName>(name: Name, request: Request<Name>) => Promise<Response<Name>>;

/** What came back of a call of the server, before anybody looked at it. */
export type Answer = { readonly given: unknown } | { readonly failed: unknown };

/** What a call needs of the page. */
export interface CallHost {
  /** Whether the browser believes that there is a network. */
  readonly isOnline: () => boolean;
  /** Calls `ring` after so many milliseconds. */
  readonly after: (milliseconds: number, ring: () => void) => void;
  /** In which a refusal is worded. */
  readonly language: () => Language;
  /** Hears that the script which answers is of another version than this panel. */
  readonly onNewVersion: () => void;
  /** The answer of a reading of the workbook that is under way: the first one asked for gets it. */
  readonly earlyReading?: Promise<Answer> | null;
}

/** How long the answer of a call is awaited; a script may run for six minutes, a person will not wait for it. */
const READING_MS = 30_000;
const WRITING_MS = 90_000;

/** What may have been written where no answer comes. */
const WRITINGS: ReadonlySet<RpcName> = new Set([
  "writeTab",
  "decide",
  "verifyTab",
  "editTab",
  "saveSettings",
  "keep",
  "writeAside",
  "tryCase",
]);

/** Which build of the script answers; left out by those of before there was one. */
const build = z.optional(z.string());
const reply = z.union([
  z.object({ ok: z.literal(true), value: z.unknown(), build }),
  z.object({
    ok: z.literal(false),
    fault: z.string(),
    tab: z.optional(z.string()),
    detail: z.string(),
    build,
  }),
]);

/**
 * Gives each new tab an id, where it has none: the same when the same writing is tried again after it failed, so that it is not
 * written twice.
 */
function identified(): { request(name: RpcName, request: object): object; done(request: object): void } {
  const ids = new Map<string, string>();
  const keyOf = (request: object): string => JSON.stringify({ ...request, id: null });
  return {
    request: (name, request) => {
      if (name !== "writeTab" || "id" in request) return request;
      const id = ids.get(keyOf(request)) ?? crypto.randomUUID();
      ids.set(keyOf(request), id);
      return { ...request, id };
    },
    done: (request) => ids.delete(keyOf(request)),
  };
}

/**
 * Calls of the server's functions as promises, over `google.script.run`.
 * A promise is rejected with one of the errors of `call-errors.ts`, or an `Error` where the server or the wire broke.
 */
export function connect(run: ScriptRun | undefined, host: CallHost): Call {
  const ids = identified();
  let isReached = false;
  let early = host.earlyReading ?? null;
  return (name, request) =>
    new Promise((resolve, reject) => {
      const isWriting = WRITINGS.has(name);
      const fail = (message: string): Error =>
        failureOf(message, { isWriting, isReached, isOnline: host.isOnline() });
      if (!host.isOnline()) throw new Offline("navigator.onLine");
      if (run === undefined) throw new OutOfReach("google.script.run is missing");
      const onGiven = (answer: unknown): void => {
        try {
          if (typeof answer !== "string") throw nothingCame({ isWriting, isReached });
          const envelope = reply.parse(JSON.parse(answer));
          const isOther = envelope.build !== undefined && envelope.build !== BUILD_MARK;
          if (isOther) host.onNewVersion();
          resolve(valueOf(name, envelope, isOther, host.language()));
          isReached = true;
          ids.done(request);
        } catch (error) {
          reject(error);
        }
      };
      const onFailed = (error: unknown): void => {
        reject(fail(error instanceof Error ? error.message : String(error)));
      };
      host.after(isWriting ? WRITING_MS : READING_MS, () => {
        reject(isWriting ? new Unanswered(`${name}: no answer`) : new NoAnswer(`${name}: no answer`));
      });
      if (name === "readWorkbook" && early !== null) {
        void early.then((answer) => {
          if ("given" in answer) onGiven(answer.given);
          else onFailed(answer.failed);
        });
        early = null;
        return;
      }
      const server = run.withSuccessHandler(onGiven).withFailureHandler(onFailed);
      server[name](JSON.stringify(ids.request(name, request)));
    });
}

/** Google gives null where it kept the script from running, or lost what it gave. */
function nothingCame({ isWriting, isReached }: Pick<FailedCall, "isWriting" | "isReached">): Error {
  if (!isReached) return new OutOfReach("null");
  return isWriting ? new Unanswered("null") : new SessionOver("null");
}

/** What the script says when it was stopped by something that it does not know, and nothing was changed. */
const UNEXPECTED: Fault = "unexpected";

type Refused = Extract<z.infer<typeof reply>, { ok: false }>;

/** What the script refused, or could not do because Google broke down. */
function refused({ fault, tab = "", detail }: Refused, language: Language): Error {
  return fault === UNEXPECTED && isGoogles(detail)
    ? new GoogleFailed(detail)
    : new Refusal(faultText(fault, tab, language), detail);
}

/** @throws {Refusal}, {GoogleFailed}, or {Outdated} where another version of the script refused or gave what is not understood. */
function valueOf<Name extends RpcName>(
  name: Name,
  envelope: z.infer<typeof reply>,
  isOther: boolean,
  language: Language,
): Response<Name> {
  try {
    if (!envelope.ok) throw refused(envelope, language);
    return RESPONSES[name](envelope.value);
  } catch (error) {
    if (!isOther) throw error;
    throw WRITINGS.has(name) && envelope.ok ? new Unanswered(String(error)) : new Outdated(String(error));
  }
}
