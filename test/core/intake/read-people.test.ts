import { describe, expect, it } from "vitest";
import { readQuestions } from "../../../src/core/intake/questions.ts";
import { readMentees, readMentors } from "../../../src/core/intake/read-people.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import type { EligibilityRule } from "../../../src/core/programme/settings.ts";
import { reporting, shortly } from "../builders.ts";
import { tab } from "../workbooks.ts";

const HEADER = ["Date", "Courriel", "Nom", "Places", "Priorité", "Accord", "Années"];
const COLUMNS = {
  timestamp: "date",
  email: "courriel",
  name: ["nom"],
  organisation: null,
  manager: null,
  capacity: "places",
  consent: "accord",
  priority: "priorité",
  avoid: null,
  mostImportant: null,
  musts: null,
};

interface Told {
  date?: Cell;
  email?: Cell;
  name?: Cell;
  places?: Cell;
  priority?: Cell;
  consent?: Cell;
  years?: Cell;
}

function row({
  date = "",
  email = "",
  name = "",
  places = "",
  priority = "",
  consent = "oui",
  years = "",
}: Told) {
  return [date, email, name, places, priority, consent, years];
}

function source(rows: readonly (readonly Cell[])[], rules: readonly EligibilityRule[] = []) {
  const table = tab("T", HEADER, ...rows);
  return { table, questions: readQuestions(table), columns: COLUMNS, rules };
}

function mentors(rows: readonly (readonly Cell[])[], rules: readonly EligibilityRule[] = []) {
  const { value, issues } = reporting((report) => readMentors({ ...source(rows, rules), report }));
  return {
    people: value.people,
    shown: value.people.map(({ name, row: at }) => `${name} ${String(at)}`),
    issues,
  };
}

describe("people", () => {
  it("give an answer to each column that asks for the manager or whom to avoid, blank or not", () => {
    const table = tab("T", ["Nom", "Chef", "Directrice", "À éviter"], ["Ana", "Luc", "", "Acme"]);
    const columns = { ...COLUMNS, email: null, manager: ["Chef", "Directrice"], avoid: "À éviter" };
    const questions = readQuestions(table);
    const { value } = reporting((report) => readMentees({ table, questions, columns, rules: [], report }));
    expect(value.people).toMatchObject([{ manager: ["Luc", ""], avoid: ["Acme"] }]);
  });

  it("are one for each e-mail, whose latest submission counts", () => {
    const { shown, issues } = mentors([
      row({ date: "2026-01-03", email: "A@x.ca", name: "Ana Paz" }),
      row({ date: "2026-01-05", email: "a@x.ca ", name: "Paz, Ana" }),
      row({ date: "2026-01-04", email: "Ana <a@x.ca>", name: "A. Paz" }),
    ]);
    expect(shown).toEqual(["Paz, Ana 3"]);
    expect(issues.map(shortly)).toEqual([
      "duplicate-submission T:2 [courriel]",
      "duplicate-submission T:4 [courriel]",
    ]);
    expect(issues.every(({ severity }) => severity === "info")).toBe(true);
  });

  it("count by the row further down at equal times, an unreadable time being the oldest", () => {
    expect(
      mentors([
        row({ email: "a@x.ca", name: "Ana Paz" }),
        row({ date: "bientôt", email: "a@x.ca", name: "ANA PAZ" }),
      ]).shown,
    ).toEqual(["ANA PAZ 3"]);
    expect(
      mentors([
        row({ date: "1/2/2020", email: "a@x.ca", name: "Ana Paz" }),
        row({ email: "a@x.ca", name: "ANA PAZ" }),
      ]).shown,
    ).toEqual(["Ana Paz 2"]);
  });

  it("read the day first in a column that leaves no choice", () => {
    const rows = [
      row({ date: "03/02/2026 08:00", email: "a@x.ca", name: "mars ou février" }),
      row({ date: "02/03/2026 08:00", email: "a@x.ca", name: "février ou mars" }),
    ];
    expect(mentors(rows).shown).toEqual(["mars ou février 2"]);
    expect(mentors([...rows, row({ date: "25/12/2025", email: "b@x.ca", name: "B" })]).shown).toEqual([
      "février ou mars 3",
      "B 4",
    ]);
  });

  it("without an e-mail are separate, even of one name", () => {
    const { people } = mentors([
      row({ name: "Luc Roy" }),
      row({ name: "Luc Roy" }),
      row({ name: "Luc Roy", email: "luc" }),
    ]);
    expect(people.map(({ email }) => email)).toEqual(["", "", ""]);
    expect(new Set(people.map(({ key }) => key)).size).toBe(3);
  });

  it("need a name or an e-mail; rows with nothing in them are nobody", () => {
    const { shown, issues } = mentors([
      row({ years: 3 }),
      ["", " ", "\u00a0"],
      [],
      [false, "", false],
      row({ email: "aucun", name: "" }),
      row({ email: "z@x.ca" }),
    ]);
    expect(shown).toEqual(["z@x.ca 7"]);
    expect(issues.map(shortly)).toEqual([
      "no-name-no-email T:2",
      "email-unreadable T:6 [courriel]",
      "no-name-no-email T:6",
    ]);
  });

  it("have as many seats as the cell tells, none being no reason to be left out", () => {
    const { people, issues } = mentors([
      row({ name: "A", places: 3 }),
      row({ name: "B", places: "aucune" }),
      row({ name: "C" }),
      row({ name: "D", places: "2,5" }),
    ]);
    expect(people.map(({ capacity }) => capacity)).toEqual([3, 0, 1, 1]);
    expect(issues.map((one) => `${shortly(one)} ${one.read ?? ""}`)).toEqual([
      "capacity-unreadable T:5 [places] 2,5",
    ]);
  });

  it("have the priority that the cell tells", () => {
    const { value, issues } = reporting((report) =>
      readMentees({
        ...source([
          row({ name: "A", priority: 2 }),
          row({ name: "B", priority: "oui" }),
          row({ name: "C", priority: "urgent" }),
        ]),
        report,
      }),
    );
    expect(value.people.map(({ priority }) => priority)).toEqual([2, 1, 0]);
    expect(issues.map(shortly)).toEqual(["priority-unreadable T:4 [priorité]"]);
  });

  it("who refuse consent are left out; a blank or unclear consent is kept with a warning", () => {
    const { shown, issues, people } = mentors([
      row({ name: "A", consent: "Non merci" }),
      row({ name: "B", consent: "" }),
      row({ name: "C", consent: "Pas pour le moment" }),
      row({ name: "D", consent: "Oui" }),
    ]);
    expect(shown).toEqual(["B 3", "C 4", "D 5"]);
    expect(people.map(({ awaitsConsent }) => awaitsConsent)).toEqual([true, true, undefined]);
    expect(issues.map((one) => `${shortly(one)} ${one.severity}`)).toEqual([
      "consent-refused T:2 [accord] info",
      "consent-blank T:3 [accord] warning",
      "consent-unclear T:4 [accord] warning",
    ]);
  });

  it("whose latest submission refuses are left out, whatever they said before", () => {
    const { shown } = mentors([
      row({ date: "2026-01-01", email: "a@x.ca", name: "A" }),
      row({ date: "2026-01-02", email: "a@x.ca", name: "A", consent: "non" }),
    ]);
    expect(shown).toEqual([]);
  });

  const RULE: EligibilityRule = { role: "mentor", column: "Années", is: "at-least", value: 5 };

  it("who do not meet a rule are left out of that role, the rule named", () => {
    const rows = [row({ name: "A", years: "6 ans" }), row({ name: "B", years: 4 }), row({ name: "C" })];
    const { shown, issues } = mentors(rows, [RULE]);
    expect(shown).toEqual(["A 2"]);
    expect(issues.map((one) => `${shortly(one)} ${one.rule ?? ""}`)).toEqual([
      "not-eligible T:3 [Années] Années ≥ 5",
      "not-eligible T:4 [Années] Années ≥ 5",
    ]);
    expect(mentors(rows, [{ ...RULE, role: "mentee" }]).shown).toHaveLength(3);
  });

  it("left out by a rule are told so that an exception can be made: role, rule and person", () => {
    const rules: EligibilityRule[] = [{ ...RULE, role: "mentee" }, RULE];
    const rows = [row({ name: "B", years: 4 }), row({ name: "C", email: "C@x.ca" })];
    const { issues } = mentors(rows, rules);
    expect(issues.map(({ role, index, identifier }) => [role, index, identifier])).toEqual([
      ["mentor", 1, "B"],
      ["mentor", 1, "c@x.ca"],
    ]);
    const excepted = issues.reduce(
      (told, { index = -1, identifier: known = "" }) =>
        told.map((rule, at) => (at === index ? { ...rule, except: [...(rule.except ?? []), known] } : rule)),
      rules,
    );
    expect(mentors(rows, excepted).shown).toEqual(["B 2", "C 3"]);
  });

  it("who refused consent cannot be let in by an exception", () => {
    const rows = [row({ name: "B", email: "b@x.ca", years: 4, consent: "Non" })];
    const { shown, issues } = mentors(rows, [{ ...RULE, except: ["B", "b@x.ca"] }]);
    expect(shown).toEqual([]);
    expect(issues.map(({ code, index, identifier }) => [code, index, identifier])).toEqual([
      ["consent-refused", undefined, undefined],
    ]);
  });

  it("can be let in one by one", () => {
    const rows = [
      row({ name: "Bea", years: 4 }),
      row({ name: "Cléo", email: "c@x.ca", years: 1 }),
      row({ name: "D", years: 1 }),
    ];
    expect(mentors(rows, [{ ...RULE, except: ["bea", "C@x.ca"] }]).shown).toEqual(["Bea 2", "Cléo 3"]);
  });
});
