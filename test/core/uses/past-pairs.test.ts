import { describe, expect, it } from "vitest";
import { addLinks } from "../../../src/core/links/add-links.ts";
import { linksTab } from "../../../src/core/messages/fr/links-tab.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { linksOf } from "../../../src/core/cohort/gather.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { pastPairs } from "../../../src/core/uses/past-pairs.ts";
import { snapshotOf, tab } from "../workbooks.ts";

const TITLE = "Avec qui avez-vous été?";
const PAST = "dyade passée";

/** Mentees who name mentors of before, and the rows that the Links tab has. */
function programmeOf(answers: readonly string[], links: readonly (readonly string[])[] = []): Programme {
  const mentors = tab(
    "Mentors",
    ["Nom", "Courriel", "Employeur", "Ville"],
    ["Ana Paz", "ana@a.example", "Alpha", "Granby"],
    ["Luc Roy", "luc@b.example", "Bêta", "Québec"],
    ["Luc Roy", "luc@c.example", "Gamma", "Granby"],
    ["Éva Cyr", "", "Gamma", "Granby"],
  );
  const mentees = tab(
    "Mentorés",
    ["Nom", "Courriel", "Employeur", "Ville", TITLE],
    ...answers.map((answer, at) => [
      `Zoé ${"ABCDEF"[at] ?? ""}béland`,
      `zoe${String(at)}@e.example`,
      "Epsilon",
      "Québec",
      answer,
    ]),
  );
  const linksTable = tab("Liens", linksTab.header, ...links);
  const setup = setUp(snapshotOf([mentors, mentees, linksTable]));
  if (setup.programme === null) throw new Error(JSON.stringify(setup.issues));
  return setup.programme;
}

const question = { role: "mentee", title: TITLE } as const;
const ANA = "Ana Paz <ana@a.example>";
const FIRST = "Zoé Abéland <zoe0@e.example>";

describe("a question read as one about past dyads", () => {
  it("gives a row for each pair, however the names are written and parted", () => {
    const programme = programmeOf(["PAZ, Ana", "Mme A. Paz et eva cyr", ""]);
    const { rows, strangers } = pastPairs(programme, question, PAST);
    expect(rows.slice(0, 1)).toEqual([[FIRST, PAST, ANA]]);
    expect(rows.slice(-1)).toEqual([["Zoé Bbéland <zoe1@e.example>", PAST, "Éva Cyr"]]);
    expect(strangers).toEqual([]);
  });

  it("leaves a name that several bear as it was written, so that the Links tab asks whom it means", () => {
    const { rows } = pastPairs(programmeOf(["Luc Roy", "Luc Roy <luc@c.example>"]), question, PAST);
    expect(rows.map(([, , other]) => other)).toEqual(["Luc Roy", "Luc Roy <luc@c.example>"]);
  });

  it("says which names are nobody's, once each, and takes no refusal to name for one", () => {
    const programme = programmeOf(["Jean Hors", "aucun", "jean hors; Ana Paz", "n/a", "-"]);
    const { rows, strangers } = pastPairs(programme, question, PAST);
    expect(rows.map(([, , other]) => other)).toEqual([ANA]);
    expect(strangers).toEqual(["Jean Hors"]);
  });

  it("gives no row twice, nor one that the Links tab has", () => {
    const programme = programmeOf(["Ana Paz\nana paz", "Ana Paz"], [[FIRST, "Dyade passée", ANA, ""]]);
    const { rows, alreadyWritten } = pastPairs(programme, question, PAST);
    expect(rows.map(([person]) => person)).toEqual(["Zoé Bbéland <zoe1@e.example>"]);
    expect(alreadyWritten).toBe(1);
  });

  it("gives rows that the Links tab reads as past dyads of those very people", () => {
    const programme = programmeOf(["", "Luc Roy <luc@c.example>", "Éva Cyr"]);
    const { rows } = pastPairs(programme, question, PAST);
    const edit = addLinks({ tables: [], settings: { format: "dyade-settings/1" } }, rows, linksTab);
    expect(edit.added.map((cells) => cells.slice(0, 3))).toEqual(rows);
    const links = linksOf(
      programmeOf(
        ["", "", ""],
        rows.map((row) => [...row, ""]),
      ),
    );
    const kindsOf = (mentee: number, mentor: number) => links.of(mentee, mentor).map(({ kind }) => kind);
    expect([kindsOf(1, 1), kindsOf(1, 2), kindsOf(2, 3)]).toEqual([[], ["past"], ["past"]]);
  });
});
