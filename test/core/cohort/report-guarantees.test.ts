import { expect, test } from "vitest";
import { issueText } from "../../../src/core/messages/index.ts";
import type { GuaranteeRule, SettingsFile } from "../../../src/core/programme/settings.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { SETTINGS, gather, programme } from "../dyads/cohorts.ts";
import { snapshotOf } from "../workbooks.ts";

const TABLES = programme(
  [["Ada", 1, "Vente"]],
  [
    ["Lea", "Vente, Relève"],
    ["Max", "Relève"],
  ],
);

const topics = (value: string[], places: number): GuaranteeRule => ({
  role: "mentee",
  column: "Sujets",
  is: "one-of",
  value,
  places,
});

const issuesOf = (guarantees: GuaranteeRule[], more: Partial<SettingsFile> = {}) =>
  gather(TABLES, { ...SETTINGS, ...more, guarantees }).issues;

test("guarantees that can be kept are told nowhere", () => {
  expect(issuesOf([topics(["Relève"], 2)])).toEqual([]);
});

test("an answer that nobody gave is told, each one", () => {
  expect(issuesOf([topics(["Relève", "Vantes"], 1)])).toMatchObject([
    { code: "guarantee-answer-unknown", column: "Sujets", read: "Vantes", rule: "Sujets = Relève | Vantes" },
  ]);
});

test("more places than people is told with both numbers", () => {
  const [issue, ...more] = issuesOf([topics(["Vente"], 3)]);
  expect(issue).toMatchObject({ code: "guarantee-too-many", names: ["3", "1"] });
  expect(more).toEqual([]);
  if (issue !== undefined) {
    expect(issueText(issue, "fr")).toContain("vous en demandez 3, et une seule personne a répondu ainsi");
    expect(issueText(issue, "en")).toContain("you ask for 3, and only one person answered so");
  }
});

test("people of several groups are named: they count once", () => {
  expect(issuesOf([topics(["Vente"], 1), topics(["Relève"], 1)])).toMatchObject([
    { code: "guarantee-shared", severity: "info", names: ["Lea"], count: 1 },
  ]);
});

test("where the worst dyads count first, guarantees are said not to count", () => {
  expect(issuesOf([topics(["Vente"], 1)], { objective: "fair" })).toMatchObject([
    { code: "guarantees-not-counted", severity: "warning" },
  ]);
  expect(issuesOf([topics(["Vente"], 0)], { objective: "fair" })).toEqual([]);
});

test("a guarantee whose question is not asked is told, and the programme is read without it", () => {
  const guarantees: GuaranteeRule[] = [
    { role: "mentee", column: "Région", is: "one-of", value: ["Nicolet"], places: 1 },
    topics(["Vente"], 1),
  ];
  const { issues, programme: read } = setUp(snapshotOf(TABLES, { ...SETTINGS, guarantees }));
  expect(issues.filter(({ code }) => code.startsWith("guarantee"))).toMatchObject([
    { code: "guarantee-unasked", severity: "warning", tab: "Mentorés", column: "Région", read: "Région" },
  ]);
  expect(read?.settings.guarantees).toEqual(guarantees);
  expect(issuesOf(guarantees)).toEqual([]);
  const [issue] = issues;
  if (issue === undefined) throw new Error("no issue");
  expect(issueText(issue, "fr")).toContain("n’a plus de question «\u00a0Région\u00a0»");
  expect(issueText(issue, "en")).toContain("no longer has the question “Région”");
});

test("an answer reworded in the form is told, as are the places that nobody takes for it", () => {
  const reworded = programme([["Ada", 1, "Vente"]], [["Lea", "Vente, Relève d’entreprise"]]);
  const { issues } = gather(reworded, { ...SETTINGS, guarantees: [topics(["Relève"], 1)] });
  expect(issues).toMatchObject([
    { code: "guarantee-answer-unknown", read: "Relève", names: ["Relève d’entreprise"] },
    { code: "guarantee-too-many", names: ["1", "0"] },
  ]);
  const [issue] = issues;
  if (issue === undefined) throw new Error("no issue");
  expect(issueText(issue, "fr")).toContain(
    "«\u00a0Relève d’entreprise\u00a0» est peut-être la même, reformulée.",
  );
  expect(issueText(issue, "en")).toContain("“Relève d’entreprise” may be the same, reworded.");
});

test("an answer reworded while some still give the old one is told, with how many give the new one", () => {
  const reworded = programme(
    [["Ada", 2, "Vente"]],
    [
      ["Lea", "Nouvelle personne"],
      ["Max", "Nouvelles personnes"],
      ["Noa", "Nouvelles personnes"],
    ],
  );
  const { issues } = gather(reworded, { ...SETTINGS, guarantees: [topics(["Nouvelle personne"], 1)] });
  const [issue] = issues;
  expect(issues).toHaveLength(1);
  expect(issue).toMatchObject({
    ...{ code: "guarantee-answer-alike", severity: "warning", column: "Sujets" },
    ...{ read: "Nouvelle personne", names: ["Nouvelles personnes"], count: 2 },
  });
  if (issue === undefined) throw new Error("no issue");
  expect(issueText(issue, "fr")).toContain(
    "2 personnes ont répondu «\u00a0Nouvelles personnes\u00a0», qui est peut-être «\u00a0Nouvelle personne\u00a0», reformulée",
  );
  expect(issueText(issue, "en")).toContain(
    "2 people answered “Nouvelles personnes”, which may be “Nouvelle personne” reworded",
  );
});

test("an answer that nobody gives and that nothing is like is told without any other", () => {
  const [issue] = issuesOf([topics(["Relève", "Vantes"], 1)]);
  expect(issue).toHaveProperty("names", []);
  expect(issue).not.toHaveProperty("count");
});

test("of many people in several groups, the first dozen are named in their order, and all are counted", () => {
  const names = [..."ABCDEFGHIJKLMN"].map((letter) => `Lea${letter}`);
  const tables = programme(
    [["Ada", 1, "Vente"]],
    names.map((name) => [name, "Vente, Relève"]),
  );
  const { issues } = gather(tables, {
    ...SETTINGS,
    guarantees: [topics(["Vente"], 1), topics(["Relève"], 1)],
  });
  expect(issues).toMatchObject([{ code: "guarantee-shared", names: names.slice(0, 12), count: 14 }]);
});

test("one guarantee that asks for a place is enough to say that guarantees do not count", () => {
  expect(issuesOf([topics(["Relève"], 0), topics(["Relève"], 1)], { objective: "fair" })[0]).toMatchObject({
    code: "guarantees-not-counted",
  });
});
