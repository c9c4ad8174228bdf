import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/tabs/table.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { askedCapacity } from "../../../src/core/reading/asked-capacity.ts";
import { rereadProgramme } from "../../../src/core/reading/read-programme.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { handMade, snapshotOf, tab } from "../workbooks.ts";

const MENTORS = tab(
  "Mentors",
  ["Nom complet", "Courriel", "Sujets"],
  ["Ada Moss", "ada@x.example", "Vente"],
  ["Ben Nash", "ben@x.example", "Relève"],
  ["Ben Nash", "other@x.example", "Relève"],
);
const MENTEES = tab(
  "Mentorés",
  ["Nom complet", "Courriel", "Sujets"],
  ["Eva Roy", "eva@x.example", "Vente"],
  ["Fay Sol", "", "Relève"],
);

function coordination(header: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  return handMade("Coordination", ["Courriel", "Nom", ...header], ...rows);
}

const ROWS = coordination(
  ["Places ce trimestre", "Entrevue", "Formation", "Sujets"],
  ["ADA@x.example", "", 1, 4, false, "Autre"],
  ["ada@x.example", "Ada Moss", 3, 5, true, "Autre"],
  ["", "Sol Fay", "", 2, true, ""],
  ["", "Ben Nash", 9, 1, true, ""],
  ["gone@x.example", "Gil Parti", 1, 1, true, ""],
);

const SETTINGS: Partial<SettingsFile> = {
  mentors: { columns: { capacity: "Places ce trimestre" } },
  criteria: [{ label: "Entrevue", kind: "near", mentee: "Entrevue", mentor: "Entrevue" }],
  eligibility: [{ role: "mentee", column: "Formation", is: "not-one-of", value: ["x"] }],
};

describe("the Coordination tab", () => {
  const { programme, issues } = setUp(snapshotOf([MENTORS, MENTEES, ROWS], SETTINGS));

  it("answers questions for the person of that e-mail, the last row counting", () => {
    expect(programme?.mentors.people.map(({ name, capacity }) => [name, capacity])).toEqual([
      ["Ada Moss", 3],
      ["Ben Nash", 1],
      ["Ben Nash", 1],
    ]);
    expect(programme?.settings.coordinationTab).toBe("Coordination");
  });

  it("answers for a name that one person alone bears", () => {
    const at = programme?.mentees.questions.find("Entrevue")?.columns[0]?.index ?? -1;
    expect(programme?.mentees.rows.map((row) => row[at])).toEqual(["", 2]);
  });

  it("adds no column that the settings do not name, and none that the form has", () => {
    expect(programme?.mentors.questions.find("Formation")).toBeNull();
    expect(programme?.mentors.rows[0]?.[2]).toBe("Vente");
    const told = issues.filter(({ code }) => code.startsWith("coordination"));
    expect(told.map(({ code, row, read }) => [code, row, read])).toEqual([
      ["coordination-title-taken", undefined, "Sujets"],
      ["coordination-of-nobody", 5, "Ben Nash"],
      ["coordination-of-nobody", 6, "Gil Parti"],
    ]);
  });

  it("is read again for a check of the dyads tab", () => {
    if (programme === null) throw new Error("The tables cannot be read.");
    const tables = [MENTORS, MENTEES, ROWS];
    const again = rereadProgramme(
      programme.settings,
      (name) => tables.find((one) => one.name === name) ?? null,
      () => undefined,
    );
    expect(again?.mentors.people).toEqual(programme.mentors.people);
    expect(again?.mentees.rows).toEqual(programme.mentees.rows);
  });

  describe("knows by a name", () => {
    const NAMED = ["Nom complet", "Courriel", "Entreprise", "Sujets"];
    const named = [
      tab(
        "Mentors",
        NAMED,
        ["Ana Paz", "", "A", "Vente"],
        ["Ana Paz", "", "B", "Vente"],
        ["Luc Côté", "luc@x.example", "C", "Vente"],
        ["", "x@x.example", "D", "Vente"],
      ),
      tab("Mentorés", NAMED, ["Luc Côté", "", "C", "Vente"], ["Eva Roy", "eva@x.example", "E", "Vente"]),
    ];
    const seats = (...rows: readonly (readonly Cell[])[]) => {
      const settings = { mentors: { columns: { capacity: "Places ce trimestre" } } };
      const tables = [...named, coordination(["Places ce trimestre"], ...rows)];
      return setUp(snapshotOf(tables, settings)).programme?.mentors.people.map(({ capacity }) => capacity);
    };
    const [others] = seats() ?? [];

    it("whom a label of Dyade tells from the other one of that name", () => {
      expect(seats(["", "Ana Paz (B)", 7])).toEqual([others, 7, others, others]);
      expect(seats(["", "Ana Paz (#2)", 7])).toEqual([7, others, others, others]);
      expect(seats(["", "Ana Paz", 7])).toEqual([others, others, others, others]);
    });

    it("somebody who gave an e-mail in one role only", () => {
      expect(seats(["", "M. Luc Côté", 7])).toEqual([others, others, 7, others]);
    });

    it("nobody without a name, and lets the last row count, whatever it goes by", () => {
      expect(seats(["x@x.example", "", 6], ["", "(1)", 7])).toEqual([others, others, others, 6]);
      expect(seats(["luc@x.example", "", 6], ["", "Luc Côté", 7])).toEqual([others, others, 7, others]);
    });
  });

  it("tells those who share an address by the name beside it, and serves neither without one", () => {
    const mentors = tab(
      "Mentors",
      ["Nom complet", "Courriel", "Sujets"],
      ["Ana Paz", "info@x.example", "Vente"],
      ["Luc Côté", "info@x.example", "Vente"],
    );
    const mentees = tab(
      "Mentorés",
      ["Nom complet", "Courriel", "Sujets"],
      ["Luc Coté", "info@x.example", "Vente"],
      ["Eva Roy", "eva@x.example", "Vente"],
    );
    const settings: Partial<SettingsFile> = {
      mentors: { columns: { capacity: "Places ce trimestre" } },
      eligibility: [{ role: "mentee", column: "Places ce trimestre", is: "not-one-of", value: ["7"] }],
    };
    const served = (...rows: readonly (readonly Cell[])[]) => {
      const { programme } = setUp(
        snapshotOf([mentors, mentees, coordination(["Places ce trimestre"], ...rows)], settings),
      );
      const people = programme?.mentors.people.map(({ capacity }) => capacity);
      return [people, programme?.mentees.people.map(({ name }) => name)];
    };
    expect(served(["info@x.example", "Luc Côté", 7])).toEqual([[1, 7], ["Eva Roy"]]);
    expect(served(["info@x.example", "Ana Paz", 7])).toEqual([
      [7, 1],
      ["Luc Coté", "Eva Roy"],
    ]);
    expect(served(["info@x.example", "", 7])).toEqual([
      [1, 1],
      ["Luc Coté", "Eva Roy"],
    ]);
  });

  it("may be absent, refused or unknown", () => {
    expect(setUp(snapshotOf([MENTORS, MENTEES])).programme?.settings.coordinationTab).toBeNull();
    const off = setUp(snapshotOf([MENTORS, MENTEES, ROWS], { coordinationTab: null }));
    expect(off.programme?.settings.coordinationTab).toBeNull();
    expect(off.issues.some(({ code }) => code.startsWith("coordination"))).toBe(false);
    const unknown = setUp(snapshotOf([MENTORS, MENTEES], { coordinationTab: "Suivi" }));
    expect(unknown.issues.map(({ code }) => code)).toContain("tab-unknown");
  });

  it("serves what the settings name and nothing else: no column of it is detected", () => {
    const rules = (["mentor", "mentee"] as const).flatMap((role) =>
      ["Places ce trimestre", "Formation"].map((column) => ({
        role,
        column,
        is: "not-one-of" as const,
        value: "x",
      })),
    );
    const { programme: ruled } = setUp(snapshotOf([MENTORS, MENTEES, ROWS], { eligibility: rules }));
    expect(ruled?.settings.mentors.columns.capacity).toBeNull();
    expect(ruled?.settings.criteria.map(({ mentor }) => mentor)).toEqual(["Sujets"]);
  });

  it("leaves places to the form's own answer where it has none", () => {
    const asking = tab(
      "Mentors",
      ["Nom complet", "Courriel", "Sujets", "Combien de mentorés pouvez-vous accompagner ?"],
      ["Ada Moss", "ada@x.example", "Vente", 1],
      ["Ben Nash", "ben@x.example", "Relève", 4],
      ["Cy Orr", "cy@x.example", "Relève", 5],
    );
    const tables = [
      asking,
      MENTEES,
      coordination(["Places ce trimestre"], ["ada@x.example", "", 0], ["ben@x.example", "", ""]),
    ];
    const { programme: coordinated } = setUp(
      snapshotOf(tables, { mentors: { columns: { capacity: "Places ce trimestre" } } }),
    );
    const seats = coordinated?.mentors.people.map(({ capacity }) => capacity);
    expect(seats).toEqual([0, 4, 5]);
    if (coordinated === null) throw new Error("The tables cannot be read.");
    const asked = askedCapacity(coordinated.settings, tables);
    expect(asked).toBe("Combien de mentorés pouvez-vous accompagner ?");
    const again = rereadProgramme(
      coordinated.settings,
      (name) => tables.find((table) => table.name === name) ?? null,
      () => undefined,
      asked,
    );
    expect(again?.mentors.people.map(({ capacity }) => capacity)).toEqual(seats);
  });

  it("is not asked for places where the form is read", () => {
    const { programme: plain } = setUp(snapshotOf([MENTORS, MENTEES, ROWS]));
    if (plain === null) throw new Error("The tables cannot be read.");
    expect(askedCapacity(plain.settings, [MENTORS, MENTEES, ROWS])).toBeNull();
  });

  it("makes a title that neither it nor the form has an error", () => {
    const { issues: faults } = setUp(
      snapshotOf([MENTORS, MENTEES, ROWS], { mentors: { columns: { capacity: "Places" } } }),
    );
    expect(faults.map(({ code }) => code)).toContain("column-unknown");
  });
});
