import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { atOnce } from "../../tools/at-once.ts";

it("gives what each command wrote, in their order, and whether it failed", async () => {
  const slow = `node -e "setTimeout(() => console.log('first'), 200)"`;
  const failing = `node -e "console.error('second'); process.exit(3)"`;
  expect(await atOnce([slow, failing])).toEqual([
    { succeeded: true, text: "first\n" },
    { succeeded: false, text: "second\n" },
  ]);
});

it("runs them at the same time: one may wait for another", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dyade-at-once-"));
  process.env["SIGN"] = join(folder, "sign");
  const script = (text: string): string => `node -e "const fs = require('fs'); ${text}"`;
  const results = await atOnce([
    script("const look = () => fs.existsSync(process.env.SIGN) || setTimeout(look, 10); look()"),
    script("fs.writeFileSync(process.env.SIGN, '')"),
  ]);
  delete process.env["SIGN"];
  rmSync(folder, { recursive: true });
  expect(results.map(({ succeeded }) => succeeded)).toEqual([true, true]);
});
