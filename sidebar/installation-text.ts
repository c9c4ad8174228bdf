import { masked } from "../src/core/directory/masked.ts";
import { BUILD_MARK, type ScriptFacts } from "../src/server/rpc-types.ts";
import { CHECKS, type CheckName, type CheckResult, TRIED, TYPED } from "./installation-check.ts";

interface Checked {
  readonly results: ReadonlyMap<CheckName, CheckResult>;
  /** Null where Google let nothing through. */
  readonly script: ScriptFacts | null;
  readonly version: string;
  /** What the browser calls itself. */
  readonly browser: string;
  readonly language: string;
  readonly now: Date;
}

const SIGNS = { pass: "✓", fail: "✗", skipped: "–" };
/** The cases of the conformance suite behind the checks. */
const CASES: Partial<Record<CheckName, string>> = {
  menu: "M16",
  worker: "S1 H3",
  ...TRIED,
  typing: TYPED,
};
/** The place of a fault in the script, as a stack gives it. */
const FRAME = /^\s*at /;
/** What stands between quotation marks, such as the name of a tab. */
const QUOTED = /"[^"]*"|«[^»]*»|“[^”]*”|'[^']*'/g;
/** What looks like a first and a last name. */
const FULL_NAME = /\p{Lu}[\p{L}'’.]*(?:[ -]\p{Lu}[\p{L}'’.]*)+/gu;
const LINES = 12;
const LINE_LENGTH = 300;

/** What a coordinator sends to who helps: versions, settings, durations, and what Google said; nobody's name or address. */
export function installationText({ results, script, version, browser, language, now }: Checked): string {
  const checks = CHECKS.flatMap((name) => {
    const result = results.get(name);
    if (result === undefined) return [];
    const { sign, milliseconds, observed, trouble } = result;
    const facts = [
      SIGNS[sign],
      name,
      CASES[name] ?? "",
      sign === "skipped" ? "" : `${String(milliseconds)} ms`,
    ];
    const failure = trouble === undefined ? [] : [`  ${trouble.kind}`, ...impersonal(trouble)];
    return [[...facts, observed].filter((fact) => fact !== "").join(" "), ...failure];
  });
  return [
    `Dyade ${now.toISOString().slice(0, 16)}Z`,
    `panel ${version} ${BUILD_MARK}`,
    `script ${script === null ? "?" : `${script.version} ${script.build}`}`,
    `language ${language}, account ${script?.userLocale ?? "?"}, spreadsheet ${script?.locale ?? "?"} ${script?.timeZone ?? ""}`,
    browser,
    ...checks,
  ].join("\n");
}

/** The lines of a fault without what may come from the spreadsheet. */
function impersonal(trouble: NonNullable<CheckResult["trouble"]>): string[] {
  const detail = "detail" in trouble ? (trouble.detail ?? "") : "";
  const lines = detail.split("\n", LINES).map((line) => line.slice(0, LINE_LENGTH));
  return lines
    .map((line) => (FRAME.test(line) ? line : masked(unnamed(line))))
    .map((line) => `  ${line.trim()}`);
}

function unnamed(line: string): string {
  return line.replace(QUOTED, "[…]").replace(FULL_NAME, "[…]");
}
