import { expect, test } from "vitest";
import { formRows } from "../../../src/core/forms/form-rows.ts";
import { collectIssues } from "../../../src/core/issues/issue.ts";
import { tab } from "../workbooks.ts";

const HEADER = ["Horodateur", "Prénom et nom", "Adresse courriel", "Acceptez-vous ce jumelage?"];

test("a row says who answers, when and what; one of nobody is reported, a blank one is nothing", () => {
  const { issues, report } = collectIssues();
  const table = tab(
    "Acceptations",
    HEADER,
    ["2026-03-01 10:00:00", "Zoé Lam", "ZOE@x.example", "Oui, j’accepte"],
    ["", "", "", "Non"],
    ["", "", "", ""],
  );
  const [row, ...others] = formRows(table, report);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ row: 2, name: "Zoé Lam", email: "zoe@x.example" });
  expect([row?.answer("accepts"), row?.answer("why-not")]).toEqual(["Oui, j’accepte", undefined]);
  expect(row?.title("accepts")).toBe("Acceptez-vous ce jumelage?");
  expect(row?.time).toBe(Date.UTC(2026, 2, 1, 10) / 1000);
  expect(issues).toMatchObject([{ code: "no-name-no-email", row: 3 }]);
});
