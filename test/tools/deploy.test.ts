import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("deploying refuses the placeholder id and tells the two commands that make a real one", () => {
  const { status, stderr } = spawnSync("npx", ["tsx", "tools/deploy.ts"], { encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toContain("npx clasp login");
  expect(stderr).toContain("npx clasp create-script");
});
