import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { PYTHON } from "./scipy.ts";
import { SOLVERS } from "./right/packages.ts";

/** What was measured, and with what. */
export interface Versions {
  /** `2026-12-01`. */
  readonly day: string;
  readonly node: string;
  /** `Python 3.12.3, scipy 1.11.4`; null where there is no scipy. */
  readonly scipy: string | null;
  /** The packages of the registry by name. */
  readonly packages: readonly (readonly [name: string, version: string])[];
}

function scipyHere(): string | null {
  const asked =
    "import platform, scipy; print(f'Python {platform.python_version()}, scipy {scipy.__version__}')";
  try {
    return execFileSync(PYTHON, ["-c", asked], { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return null;
  }
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as {
    version: string;
  };
  return version;
}

/** The versions of today, on this machine. */
export function versionsHere(): Versions {
  const names = SOLVERS.map(({ name }) => name).filter((name) => name !== "dyade");
  return {
    day: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    scipy: scipyHere(),
    packages: names.map((name) => [name, versionOf(name)]),
  };
}
