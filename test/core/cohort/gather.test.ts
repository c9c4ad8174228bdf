import { expect, test } from "vitest";
import { isAllowed, isRefused, levelOf, scoreOf } from "../../../src/core/cohort/cohort.ts";
import { shortly } from "../builders.ts";
import { SETTINGS, gather, programme, smallTables } from "../dyads/cohorts.ts";
import { handMade } from "../workbooks.ts";

const [ALICE, BOB] = [0, 1];
const [CHLOE, ZOE] = [0, 1];

test("people, labels, links and scores are those of the programme, by the same indices", () => {
  const { cohort, decisions, issues } = gather(smallTables());
  expect(cohort.mentors.map(({ name, capacity }) => [name, capacity])).toEqual([
    ["Alice Roy", 1],
    ["Bob Côté", 1],
  ]);
  expect([cohort.menteeLabels, cohort.mentorLabels]).toEqual([
    ["Chloé Ray", "Zoé Lam"],
    ["Alice Roy", "Bob Côté"],
  ]);
  expect([...cohort.scores.values]).toEqual([100, 0, 50, 50]);
  expect(levelOf(cohort, CHLOE, ALICE)).toBe("conflict");
  expect(decisions).toEqual({ locked: [], refused: [], ofNobody: [] });
  expect(issues).toEqual([]);
});

test("refused pairs are known to the cohort, locked ones to the decisions alone", () => {
  const { cohort, decisions } = gather(smallTables(), {
    ...SETTINGS,
    decisions: { locked: [["Chloé Ray", "Bob Côté"]], refused: [["zoe@z.example", "alice@a.example"]] },
  });
  expect(decisions).toEqual({ locked: [[CHLOE, BOB]], refused: [[ZOE, ALICE]], ofNobody: [] });
  expect(isRefused(cohort, ZOE, ALICE)).toBe(true);
  expect([isRefused(cohort, CHLOE, BOB), isRefused(cohort, ALICE, ZOE)]).toEqual([false, false]);
  expect(isAllowed(cohort, ZOE, ALICE)).toBe(false);
});

test("the rows of the Links tab count at the level that the settings give them", () => {
  const tables = smallTables(["Zoé Lam", "dyade passée", "Bob Côté"]);
  expect(levelOf(gather(tables).cohort, ZOE, BOB)).toBe("caution");
  const strict = gather(tables, { ...SETTINGS, links: { past: "conflict" } }).cohort;
  expect(levelOf(strict, ZOE, BOB)).toBe("conflict");
  const without = gather(tables, { ...SETTINGS, linksTab: null }).cohort;
  expect(levelOf(without, ZOE, BOB)).toBe("ok");
});

test("what was noticed in decisions, links and answers comes in that order, each issue once", () => {
  const tables = smallTables(["Zoé Lam", "cousine", "Bob Côté"], ["Nemo", "client", "Bob Côté"]);
  const [topics] = SETTINGS.criteria ?? [];
  if (topics === undefined) throw new Error("no criterion");
  const unanswered = { kind: "near" as const, mentee: "Horodateur", mentor: "Sujets", label: "Vide" };
  const { issues } = gather(tables, {
    ...SETTINGS,
    criteria: [topics, unanswered],
    decisions: { refused: [["Nemo", "Bob Côté"]], locked: [["Nemo", "Alice Roy"]] },
  });
  expect(issues.map(({ code }) => code)).toEqual([
    "lock-of-nobody",
    "decision-person-unknown",
    "relation-unknown",
    "link-person-unknown",
    "not-a-number",
    "not-a-number",
    "criterion-unanswered",
  ]);
});

test("without any manager question and any row on managers it is said that reporting lines are not known", () => {
  const columns = { manager: null };
  const settings = {
    ...SETTINGS,
    mentors: { tab: "Mentors", columns: { ...columns, capacity: "Places" } },
    mentees: { tab: "Mentorés", columns },
  };
  const { cohort, issues } = gather(smallTables(), settings);
  expect(issues.map(({ code }) => code)).toEqual(["no-reporting-lines"]);
  expect(levelOf(cohort, CHLOE, ALICE)).toBe("ok");
  const told = gather(smallTables(["Alice Roy", "dirige", "Chloé Ray"]), settings);
  expect(told.issues).toEqual([]);
  expect(levelOf(told.cohort, CHLOE, ALICE)).toBe("conflict");
});

test("issues of links name the tabs and the questions as the settings do", () => {
  const renamed = new Map([
    ["Gestionnaire", "Responsable"],
    ["aucun", "Alice Roy"],
  ]);
  const tables = smallTables();
  const links = handMade(
    "Organigramme",
    ["Personne", "Relation", "Autre personne"],
    ["Nemo", "famille", "Bob Côté"],
  );
  const mentees = tables.slice(1, 2).map((table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell) => renamed.get(String(cell)) ?? cell)),
  }));
  const { issues } = gather([...tables.slice(0, 1), ...mentees, links], {
    ...SETTINGS,
    mentees: { tab: "Mentorés", columns: { manager: "Responsable" } },
    linksTab: "Organigramme",
  });
  expect(issues.map(shortly)).toEqual([
    "manager-namesake Mentorés:3 [Responsable]",
    "link-person-unknown Organigramme:2 [Personne]",
  ]);
});

test("one mentor and one mentee are a programme", () => {
  const { cohort } = gather(programme([["Ada", 1, "Vente"]], [["Lea", "Vente, Relève"]]));
  expect([cohort.mentors.length, cohort.mentees.length]).toEqual([1, 1]);
  expect(scoreOf(cohort, 0, 0)).toBe(50);
});

test("affinities that no criterion counts are told, and those that one counts are not", () => {
  const tables = smallTables(["Zoé Lam", "affinité", "Bob Côté"]);
  expect(gather(tables).issues).toMatchObject([{ code: "affinity-unused", tab: "Liens", count: 1 }]);
  const criteria = [...(SETTINGS.criteria ?? []), { kind: "affinity" as const, weight: 5 }];
  expect(gather(tables, { ...SETTINGS, criteria }).issues).toEqual([]);
});
