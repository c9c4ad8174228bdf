import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

const TSX = path.join(
  path.dirname(createRequire(import.meta.url).resolve("tsx/package.json")),
  "dist",
  "cli.mjs",
);

/** Runs the command as somebody whom clasp does not know. */
function run(...options: string[]): { readonly status: number | null; readonly stdout: string } {
  const home = mkdtempSync(path.join(tmpdir(), "dyade-home-"));
  const env = { ...process.env, HOME: home, USERPROFILE: home };
  return spawnSync(process.execPath, [TSX, "tools/deploy.ts", ...options], { encoding: "utf8", env });
}

test.each([
  [".clasp.json", [], "npm run deploy"],
  [".clasp-kit.json", ["kit"], "npm run deploy:kit"],
])("without a login nothing happens to %s, and both languages say what to do", (file, options, command) => {
  const before = readFileSync(file, "utf8");
  const { status, stdout } = run(...options);
  expect(status).toBe(2);
  expect(stdout).toContain(`Deux commandes\u00a0:\n  npx clasp login\n  ${command}\n`);
  expect(stdout).toContain(
    `(You are not signed in to Google. Two commands:\n  npx clasp login\n  ${command}\n`,
  );
  expect(readFileSync(file, "utf8")).toBe(before);
});

test("asked for help, it says in both languages what it does, and does nothing", () => {
  const { status, stdout } = run("--help");
  expect(status).toBe(0);
  expect(stdout).toContain("  npm run deploy:kit [-- --replace]\n");
  expect(stdout).toContain("(Usage:\n  npm run deploy [-- --replace]\n");
  expect(stdout).not.toContain("Construction");
});

test("an unknown option is told, and nothing is built", () => {
  const { status, stdout } = run("--force");
  expect(status).toBe(2);
  expect(stdout).toContain("L’option --force n’existe pas.");
  expect(stdout).not.toContain("Construction");
});

test("no command of package.json needs a shell of its own", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  for (const command of [scripts["deploy"], scripts["deploy:kit"], scripts["release"]])
    expect(command).toMatch(/^tsx tools\/[\w-]+\.ts(?: \w+)?$/);
});
