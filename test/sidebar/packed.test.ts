import { expect, test } from "vitest";
import { unpack } from "../../sidebar/packed.ts";
import { pack } from "../../tools/pack.ts";

test("what the build packed is unpacked in the page, as it was", async () => {
  const text = `<style>é</style>\0${'const a = "</script>";\n'.repeat(100)}`;
  expect(await unpack(`\n  ${pack(text)}\n`)).toBe(text);
});

test("a text that was cut is refused", async () => {
  await expect(unpack(pack("Dyade ".repeat(500)).slice(0, -10))).rejects.toThrow();
});
