import { enumeration } from "./enums.ts";
import type { Execution } from "./execution.ts";
import { requireText, strict } from "./strict.ts";

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;
type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;
type ScriptApp = GoogleAppsScript.Script.ScriptApp;

/** The global `LockService`. Executions here come one by one, so a lock is always free; giving it back twice is a fault. */
export function lockService({ meter }: Execution): LockService {
  let held = false;
  const take = (): boolean => (held = true);
  return strict<LockService>(meter, "LockService", {
    store: {
      getDocumentLock: () =>
        strict<Lock>(meter, "Lock", {
          store: {
            tryLock: take,
            waitLock: take,
            hasLock: () => held,
            releaseLock: () => {
              held = false;
            },
          },
        }),
    },
  });
}

/** The global `Session`. */
export function sessionService({ meter, request }: Execution): Session {
  const user = (): User => strict<User>(meter, "User", { identity: { getEmail: () => "" } });
  return strict<Session>(meter, "Session", {
    free: {
      getActiveUserLocale: () => request.userLocale,
      getScriptTimeZone: () => request.scriptTimeZone,
    },
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
      page: {
        requireAllScopes: (mode) => {
          requireText("ScriptApp.requireAllScopes", String(mode));
        },
        requireScopes: (mode, scopes) => {
          requireText("ScriptApp.requireScopes", String(mode), ...scopes);
        },
      },
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
