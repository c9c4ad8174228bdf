import { expect, test } from "vitest";
import { addLinks } from "../../src/core/links/add-links.ts";
import { linksTab } from "../../src/core/messages/fr/links-tab.ts";
import { smallTables } from "../core/dyads/cohorts.ts";
import { handMade } from "../core/workbooks.ts";
import { keepChoices } from "./keep-choices.ts";
import { ask, at, hostOf, read, sheetNamed } from "./sample-host.ts";

type Host = Awaited<ReturnType<typeof hostOf>>;

/** Reads, plans and writes as a room of the panel does. */
const add = (host: Host, ...row: string[]) => ask(host, "editTab", addLinks(read(host), [row], linksTab));
const cells = (host: Host, row: number, name = "Liens") =>
  [1, 2, 3, 4].map((column) => at(sheetNamed(host.workbook, name), row, column));
const [MENTORS, MENTEES] = smallTables();
const forms = [MENTORS, MENTEES].filter((table) => table !== undefined);

test("rows are added below those of the Links tab, as text, under its own headers", async () => {
  const host = await hostOf(smallTables());
  const last = sheetNamed(host.workbook, "Liens").rows.length;
  expect(add(host, "Chloé Ray", "dyade passée", "=1+1", "2026").ok).toBe(true);
  expect(cells(host, last + 1)).toEqual(["Chloé Ray", "dyade passée", "=1+1", "2026"]);
  expect(sheetNamed(host.workbook, "Liens").rows[last]?.[2]?.formula).toBeUndefined();
});

test("rows are added to an org chart in the order of a tab that Dyade made, and nothing of it is changed", async () => {
  const host = await hostOf([
    ...forms,
    handMade("Liens", ["Gestionnaire", "Employé"], ["Zoé Lam", "Alice Roy"]),
  ]);
  expect(add(host, "J. Roy", "même personne", "Alice Roy", "2026").ok).toBe(true);
  expect(cells(host, 2).slice(0, 2)).toEqual(["Zoé Lam", "Alice Roy"]);
  expect(cells(host, 3)).toEqual(["J. Roy", "même personne", "Alice Roy", "2026"]);
});

test("the Links tab is made where there is none, and gets its titles where it is blank", async () => {
  for (const tabs of [forms, [...forms, handMade("Liens", [])]]) {
    const host = await hostOf(tabs);
    expect(add(host, "A", "dyade passée", "B", "").ok).toBe(true);
    expect(cells(host, 1)).toEqual(linksTab.header);
    expect(cells(host, 2)).toEqual(["A", "dyade passée", "B", null]);
    expect(sheetNamed(host.workbook, "Liens").frozenRows).toBe(1);
  }
});

test("a Links tab of another name, kept with the choices, gets the rows", async () => {
  const host = await hostOf(smallTables());
  const links = sheetNamed(host.workbook, "Liens");
  const tabs = host.workbook.sheets.length;
  links.name = "Organigramme";
  const settings = { format: "dyade-settings/1" as const, linksTab: "Organigramme" };
  expect(keepChoices(host, settings).ok).toBe(true);
  expect(add(host, "A", "dyade passée", "B", "").ok).toBe(true);
  expect(host.workbook.sheets).toHaveLength(tabs);
  expect(at(sheetNamed(host.workbook, "Organigramme"), links.rows.length + 1, 3)).toBe("B");
});

test("nothing is added where the headers are others than those that were read", async () => {
  const host = await hostOf(smallTables());
  const edit = addLinks(read(host), [["A", "dyade passée", "B", ""]], linksTab);
  const before = sheetNamed(host.workbook, "Liens").rows;
  const titles = before[0] ?? [];
  before[0] = [{ value: "Autre personne" }, ...titles.slice(1, 2), { value: "Personne" }];
  expect(ask(host, "editTab", edit)).toMatchObject({
    ok: false,
    fault: expect.stringContaining("Rien n’a été écrit") as string,
  });
  expect(sheetNamed(host.workbook, "Liens").rows).toEqual(before);
});
