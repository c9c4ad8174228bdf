import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase85, toBase85 } from "../../sidebar/base85.ts";
import { pack, unpackText } from "../../tools/pack.ts";

test("any bytes come back as they were", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect([...fromBase85(toBase85(bytes))]).toEqual([...bytes]);
    }),
  );
});

test("no sign means anything to HTML, and the text is a quarter longer than the bytes", () => {
  const bytes = Uint8Array.from({ length: 4_000 }, (_, k) => (k * 167) % 256);
  const text = toBase85(bytes);
  expect(text).not.toMatch(/[<>&"'`\\/*\n]/);
  expect(text.length).toBe("4000 ".length + 5_000);
});

test("a packed text comes back as it was", () => {
  const text = "Dyade propose, les gens décident. ".repeat(200);
  expect(pack(text).length).toBeLessThan(200);
  expect(unpackText(pack(text))).toBe(text);
});
