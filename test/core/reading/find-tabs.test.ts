import { describe, expect, it } from "vitest";
import { isCriteriaTab, isDyadsTab, isLinksTab } from "../../../src/core/tabs/tab-kinds.ts";
import { findTabs, lookSwapped } from "../../../src/core/reading/find-tabs.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { csvTab, handMade, sampleTables, tab } from "../workbooks.ts";

function found(tables: readonly Table[]): (string | undefined)[] {
  const { mentor, mentee } = findTabs(tables);
  return [mentor?.name, mentee?.name];
}

const PLAIN = ["Nom", "Courriel", "Ville"];

describe("the tabs of mentors and mentees", () => {
  it.each([
    ["Mentors", "Mentees"],
    ["Réponses mentors", "Réponses mentorés"],
    ["Mentor·e·s", "Mentoré·e·s"],
    ["Formulaire - mentor", "Formulaire - protégé"],
    ["mentors.csv", "mentees.csv"],
    ["Inscription des mentors (réponses)", "Inscription des personnes mentorées (réponses)"],
  ])("are told by their names, %s and %s, in any order", (mentors, mentees) => {
    const tables = [tab(mentors, PLAIN, ["a", "b", "c"]), tab(mentees, PLAIN, ["d", "e", "f"])];
    expect(found(tables)).toEqual([mentors, mentees]);
    expect(found([...tables].reverse())).toEqual([mentors, mentees]);
  });

  it.each([
    ["sample/mentors.csv", "sample/mentees.csv"],
    ["test/fixtures/wrong/no-seats/mentors.csv", "test/fixtures/wrong/no-seats/mentees.csv"],
    ["test/fixtures/jj-msforms/mentor.csv", "test/fixtures/jj-msforms/mentee.csv"],
  ])("are told by their questions when their names say nothing: %s", (mentors, mentees) => {
    const tables = [csvTab(mentors, "Réponses au formulaire 1"), csvTab(mentees, "Réponses au formulaire 2")];
    const expected = ["Réponses au formulaire 1", "Réponses au formulaire 2"];
    expect(found(tables)).toEqual(expected);
    expect(found([...tables].reverse())).toEqual(expected);
    expect(lookSwapped(tables[0] as Table, tables[1] as Table)).toBe(false);
  });

  it.each([
    ["Personnes mentores", "Personnes mentorées"],
    ["Mentors", "Mentores"],
  ])("are told by an accent alone, %s and %s", (mentors, mentees) => {
    const tables = [tab(mentees, PLAIN, ["d", "e", "f"]), tab(mentors, PLAIN, ["a", "b", "c"])];
    expect(found(tables)).toEqual([mentors, mentees]);
  });

  it("are not a list of telephones, where the mentors' is called in the feminine", () => {
    const tables = [
      handMade("Numéros", ["Nom", "Téléphone"], ["a", "514"]),
      handMade("Mentorées", PLAIN, ["d", "e", "f"]),
      handMade("Mentores", PLAIN, ["a", "b", "c"]),
    ];
    expect(found(tables)).toEqual(["Mentores", "Mentorées"]);
  });

  it.each([
    [["Sujets", "Nombre de dyades souhaitées"], ["Sujets souhaités"]],
    [["Topics", "How many students can you mentor?"], ["Topics"]],
    [["Forces"], ["Défis"]],
    [["Skills you can share"], ["Skills you want to develop"]],
    [["Compétences à transmettre"], ["Compétences à développer"]],
    [["Sujets"], ["Sujets", "Choix de mentor 1"]],
    [["Topics"], ["Topics", "Top 3 mentors"]],
    [["Pourquoi voulez-vous être mentor ?"], ["Pourquoi voulez-vous un mentor ?"]],
    [["Have you been a mentor before?"], ["Have you had a mentor before?"]],
  ])("are told by what they ask, %j and %j", (offered, asked) => {
    const tables = [
      handMade("Feuille 1", ["Nom", "Courriel", ...asked], ["d", "e"]),
      handMade("Feuille 2", ["Nom", "Courriel", ...offered], ["a", "b"]),
    ];
    expect(found(tables)).toEqual(["Feuille 2", "Feuille 1"]);
  });

  it("are form-fed tabs first, whatever else the workbook holds", () => {
    const [mentors, mentees, links] = sampleTables();
    const notes = handMade("Mentors pressentis", ["Nom", "Notes"], ["Ana", "à rappeler"]);
    const budget = handMade("Budget", ["Poste", "Montant"], ["Salle", 200]);
    expect(found([notes, budget, links, mentors, mentees].filter((one) => one !== undefined))).toEqual([
      "Réponses mentors",
      "Réponses mentorés",
    ]);
  });

  it("are not the tabs that Dyade knows", () => {
    expect(isLinksTab(handMade("LIENS", []))).toBe(true);
    expect(isCriteriaTab(handMade("Criteria", []))).toBe(true);
    expect(isDyadsTab(handMade("Dyades", ["x"], ["dyade:mentee", "dyade:mentor"]))).toBe(true);
    expect(
      found([handMade("Liens", ["Personne", "Relation"]), handMade("Critères", ["Type", "Poids"])]),
    ).toEqual([undefined, undefined]);
  });
});
