import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { describe, expect, it, test } from "vitest";
import { bundleScript, bundleStyle, withContent } from "../../tools/page-parts.ts";

async function fileWith(name: string, text: string): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), "dyade-parts-")), name);
  await writeFile(file, text);
  return file;
}

describe("a script of a page", () => {
  it("keeps its names and its lines", async () => {
    const file = await fileWith(
      "a.ts",
      "const twice = (hours: number) => {\n  return hours * 2;\n};\nconsole.log(twice(2));\n",
    );
    expect(await bundleScript(file)).toContain("var twice = (hours) => {\n  return hours * 2;\n};");
  });

  it("leaves none of its names on the page", async () => {
    const file = await fileWith("a.ts", "var name = 2;\nconsole.log(name);\n");
    const page = createContext({ console: { log: () => undefined } });
    runInContext(await bundleScript(file), page);
    expect(runInContext("typeof name", page)).toBe("undefined");
  });

  it("has no template literal left", async () => {
    const file = await fileWith("a.ts", "console.log(`// ${location.hash} /* */`);\n");
    const script = await bundleScript(file);
    expect(script).not.toContain("`");
    expect(script).toContain('"// "');
  });

  it.each(["<?= x ?>", "<!-- x"])("is not built with %s in it", async (text) => {
    const file = await fileWith("a.ts", `export const text = ${JSON.stringify(text)};\nconsole.log(text);\n`);
    await expect(bundleScript(file)).rejects.toThrow(/^The script of .*a\.ts contains/);
  });

  it("cannot end its own element", async () => {
    const file = await fileWith("a.ts", 'console.log("</script>");\n');
    expect(await bundleScript(file)).toContain("<\\/script>");
  });
});

test("a style that fetches is not built", async () => {
  const file = await fileWith("a.css", "p { background: url(data:image/png;base64,AAAA); }\n");
  await expect(bundleStyle(file)).rejects.toThrow(/^The style of .*a\.css contains/);
});

test("an element of a page is replaced by what is given, whatever signs are in it", () => {
  expect(withContent("<b></b><i></i>", "<i></i>", "$& $` $1")).toBe("<b></b>$& $` $1");
});

test("a page that does not hold the element exactly once is refused", () => {
  for (const page of ["<b></b>", "<i></i><i></i>"])
    expect(() => withContent(page, "<i></i>", "x")).toThrow("exactly once: <i></i>");
});
