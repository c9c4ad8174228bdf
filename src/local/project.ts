import ts from "typescript";
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

/** The functions that a script declares at its top level: what Apps Script can call. */
export function declaredFunctions(code: string): string[] {
  const { statements } = ts.createSourceFile(
    "Code.js",
    code,
    ts.ScriptTarget.ES2020,
    false,
    ts.ScriptKind.JS,
  );
  return statements.flatMap((statement) =>
    ts.isFunctionDeclaration(statement) && statement.name !== undefined ? [statement.name.text] : [],
  );
}
