import { createContext, runInContext } from "node:vm";
import { z } from "zod";

const manifest = z.object({ timeZone: z.string(), oauthScopes: z.array(z.string()) });

/** A script project as it would be pushed. */
export interface Project {
  readonly code: string;
  /** Names of the functions that the code declares at its top level. */
  readonly declared: readonly string[];
  /** HTML files by name, without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  readonly timeZone: string;
  readonly scopes: readonly string[];
}

export function makeProject(code: string, html: Record<string, string>, manifestJson: string): Project {
  const { timeZone, oauthScopes } = manifest.parse(JSON.parse(manifestJson));
  return { code, declared: declaredFunctions(code), html, timeZone, scopes: oauthScopes };
}

/** The functions that a script declares at its top level, found by loading it where there is nothing but the language. */
export function declaredFunctions(code: string): string[] {
  const context = createContext({});
  runInContext(code, context);
  return Object.entries(context)
    .filter(([, value]) => typeof value === "function")
    .map(([name]) => name);
}
