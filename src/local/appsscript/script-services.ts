import { enumeration } from "./enums.ts";
import type { Execution } from "./execution.ts";
import type { Outside } from "./outside.ts";
import { requireText, requireWhole, strict } from "./strict.ts";

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;
type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;
type ScriptApp = GoogleAppsScript.Script.ScriptApp;

const LOCK_TIMEOUT = "Lock timeout: another process was holding the lock for too long.";

/**
 * The global `LockService`. A lock that somebody keeps is refused once the patience given is spent; behind one that is
 * about to be given back, a trigger waits its turn, and anybody else loses patience.
 */
export function lockService(execution: Execution, outside: Outside): LockService {
  const { meter, request } = execution;
  const take = (method: string, patience: number): boolean => {
    requireWhole(method, 0, patience);
    const state = execution.holdsLock ? "free" : outside.lock();
    execution.holdsLock ||= state === "free";
    if (execution.holdsLock) return true;
    if (state === "busy" && request.entry.kind === "edit") {
      execution.awaitsLock = true;
      throw new Error("The execution waits for the lock of the document.");
    }
    meter.wait(patience);
    return false;
  };
  return strict<LockService>(meter, "LockService", {
    // live: O1
    store: {
      getDocumentLock: () =>
        strict<Lock>(meter, "Lock", {
          // live: O1 L1
          store: {
            tryLock: (patience) => take("Lock.tryLock", patience),
            waitLock: (patience) => {
              if (!take("Lock.waitLock", patience)) throw new Error(LOCK_TIMEOUT);
            },
            hasLock: () => execution.holdsLock,
            releaseLock: () => {
              execution.holdsLock = false;
            },
          },
        }),
    },
  });
}

/** The global `Session`. */
export function sessionService({ meter, request }: Execution): Session {
  const user = (): User =>
    strict<User>(meter, "User", {
      // live: O1
      identity: { getEmail: () => "" },
    });
  return strict<Session>(meter, "Session", {
    // live: E9 M16
    free: {
      getActiveUserLocale: () => request.userLocale,
      getScriptTimeZone: () => request.scriptTimeZone,
    },
    // live: M13
    identity: { getActiveUser: user, getEffectiveUser: user },
  });
}

/** The global `ScriptApp`. All scopes of the manifest count as granted. */
export function scriptApp({ meter }: Execution): ScriptApp {
  const AuthMode = authModes({ meter });
  return strict<ScriptApp>(
    meter,
    "ScriptApp",
    {
      // live: M13 M16
      page: {
        requireAllScopes: (mode) => {
          requireText("ScriptApp.requireAllScopes", String(mode));
        },
        requireScopes: (mode, scopes) => {
          requireText("ScriptApp.requireScopes", String(mode), ...scopes);
        },
      },
      // live: M13
      triggers: { getProjectTriggers: () => [] },
    },
    { AuthMode },
  );
}

let modes: ScriptApp["AuthMode"] | null = null;

/** The one enumeration of authorisation modes, which events are compared with. */
export function authModes({ meter }: Pick<Execution, "meter">): ScriptApp["AuthMode"] {
  modes ??= enumeration<ScriptApp["AuthMode"]>(meter, "AuthMode", [
    "NONE",
    "CUSTOM_FUNCTION",
    "LIMITED",
    "FULL",
  ]);
  return modes;
}
