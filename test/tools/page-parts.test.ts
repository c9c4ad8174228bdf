import { expect, test } from "vitest";
import { unpackText } from "../../tools/pack.ts";
import { packedElements, withContent } from "../../tools/page-parts.ts";

test("a packed text is one element that nothing in it ends, and its unpacker follows", () => {
  const text = "</script><script>alert(1)</script>";
  const [first = "", second = ""] = packedElements("the-id", text, "unpack()").split("\n");
  const packed = /^<script id="the-id" type="text\/plain">([^<]*)<\/script>$/.exec(first)?.[1] ?? "";
  expect(unpackText(packed)).toBe(text);
  expect(second.trim()).toBe("<script>unpack()</script>");
});

test("an element of a page is replaced by what is given, whatever signs are in it", () => {
  expect(withContent("<b></b><i></i>", "<i></i>", "$& $` $1")).toBe("<b></b>$& $` $1");
});

test("a page that does not hold the element exactly once is refused", () => {
  for (const page of ["<b></b>", "<i></i><i></i>"])
    expect(() => withContent(page, "<i></i>", "x")).toThrow("exactly once: <i></i>");
});
