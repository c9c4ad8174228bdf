import { expect, test } from "vitest";
import { BUILD_MARK } from "../../src/server/rpc-types.ts";
import { marked } from "../../tools/build-mark.ts";

const code = `const a = "${BUILD_MARK}";`;
const panel = `const b = "${BUILD_MARK}"; `;

test("the script and the panel of one build bear one mark, and those of another build another one", () => {
  const digits = (text: string): string | undefined => /dyade-build-([0-9a-f]{12})"/.exec(text)?.[1];
  const [script, sidebar] = marked(code, panel);
  expect(digits(script)).toBeDefined();
  expect(digits(script)).toBe(digits(sidebar));
  expect(digits(marked(`${code} `, panel)[1])).not.toBe(digits(sidebar));
  expect(marked(code, panel)).toEqual([script, sidebar]);
});

test("a build without its mark, or with two, is refused", () => {
  expect(() => marked("", panel)).toThrow("exactly once");
  expect(() => marked(code + code, panel)).toThrow("exactly once");
});
