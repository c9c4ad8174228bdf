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
  const declared = [...code.matchAll(/^function\s*([\w$]+)\s*\(/gm)].map((match) => match[1] ?? "");
  return { code, declared, html, timeZone, scopes: oauthScopes };
}
