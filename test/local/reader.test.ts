import { expect, test } from "vitest";
import { readerOf } from "../../src/local/reader.ts";

test.each([
  [{ LANG: "fr_CA.UTF-8" }, "fr"],
  [{ LANG: "en_CA.UTF-8" }, "en"],
  [{ LC_ALL: "en_US.UTF-8", LANG: "fr_CA.UTF-8" }, "en"],
  [{ LC_ALL: "", LANG: "C" }, "fr"],
  [{}, "fr"],
])("a terminal with %j reads %s: French unless it asks for English", (environment, language) => {
  expect(readerOf(environment).language).toBe(language);
});
