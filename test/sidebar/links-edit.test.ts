import { expect, test } from "vitest";
import { linksEdit } from "../../sidebar/links-edit.ts";
import { smallWorkbook } from "./small-workbook.ts";

const link = ["Ana Roy", "conflit", "Zoé Lam", ""];
const titleOf = (locale: string, language: "fr" | "en" | undefined): string =>
  linksEdit({ ...smallWorkbook(), locale }, [link], language).title;

test("a Links tab that is to be made is in the language of the programme, not of the account", () => {
  expect(titleOf("fr_CA", "en")).toBe("Links");
  expect(titleOf("en_CA", "fr")).toBe("Liens");
});

test("where the language of the programme is not known it is in that of the account", () => {
  expect(titleOf("fr_CA", undefined)).toBe("Liens");
  expect(titleOf("en_CA", undefined)).toBe("Links");
});
