import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import type { EligibilityRule } from "../../../src/core/programme/settings.ts";
import { snapshotOf, tab } from "../workbooks.ts";

const PEOPLE = ["Zoé Lam", "Ève Roy", "Max Bé", "Lia Do", "Ivo Ray"];

/** Mentees with a column of the coordinator's own beside their answers. */
function withdrawals(title: string, answers: readonly Cell[], eligibility?: EligibilityRule[]) {
  const tables = [
    tab("Mentors", ["Horodateur", "Nom", "Courriel", "Sujets"], ["", "Ana Paz", "ana@x.example", "Vente"]),
    tab(
      "Mentorés",
      ["Horodateur", "Nom", "Courriel", "Sujets", title],
      ...PEOPLE.map((name, at): Cell[] => [
        ...["", name, `m${String(at)}@x.example`, "Vente"],
        answers[at] ?? "",
      ]),
    ),
  ];
  const settings = {
    mentors: { tab: "Mentors" },
    mentees: { tab: "Mentorés" },
    ...(eligibility === undefined ? {} : { eligibility }),
  };
  return setUp(snapshotOf(tables, settings)).issues.filter(({ code }) => code === "withdrawal-unread");
}

describe("a column that says who takes part no more", () => {
  it.each<[string, readonly Cell[]]>([
    ["Désistement", ["", "Oui"]],
    ["Date de désistement", ["", "2026-03-02"]],
    ["Ne participe plus", ["", "x"]],
    ["Withdrawn?", ["No", "Yes", "No", "No", "No"]],
    ["Statut", ["Active", "Retirée", "Active", "", ""]],
    ["Statut de la candidature", ["", "Annulée"]],
    ["Status", ["", "withdrew in March"]],
  ])("is told, with whom it names: %s", (title, answers) => {
    expect(withdrawals(title, answers)).toMatchObject([
      { tab: "Mentorés", column: title, read: title, names: ["Ève Roy"] },
    ]);
  });

  it.each<[string, readonly Cell[]]>([
    ["Désistement", []],
    ["Désistement", ["Non", "Non", "Non", "Non", "Non"]],
    ["Statut", ["Active", "Active", "En attente"]],
    ["Statut d’emploi", ["Retraitée", "Retirée", "Salariée"]],
    [
      "Pourquoi les gens abandonnent-ils, selon vous?",
      ["Le temps", "Le temps", "L’argent", "La distance", "?"],
    ],
  ])("is none where nobody took themselves out, or where everybody is asked: %s", (title, answers) => {
    expect(withdrawals(title, answers)).toEqual([]);
  });

  it.each<[string, readonly Cell[]]>([
    ["Je refuse que mes renseignements personnels servent au jumelage", ["Non", "Oui", "Non", "Non", "Non"]],
    ["Je m’oppose à l’utilisation de mes réponses", ["", "x"]],
    ["Je ne veux pas que mes réponses soient communiquées", ["Non", "Oui"]],
    ["Je souhaite retirer ma candidature", ["", "Oui"]],
    ["Refus de participer", [false, true, false, false, false]],
    ["I do NOT consent to my personal information being shared", ["No", "Yes", "No", "No", "No"]],
    ["Opt out of the program", ["", "Yes"]],
  ])("is a question that one refuses by a yes, and is no consent: %s", (title, answers) => {
    expect(withdrawals(title, answers)).toMatchObject([{ column: title, names: ["Ève Roy"] }]);
  });

  it("is told even where nearly all refuse by a yes", () => {
    const answers = ["Oui", "Oui", "Non", "Oui", "Oui"];
    expect(withdrawals("Je refuse l’utilisation de mes données", answers)).toMatchObject([
      { names: ["Zoé Lam", "Ève Roy", "Lia Do", "Ivo Ray"] },
    ]);
  });

  it("is no question of something else that one refused", () => {
    for (const title of [
      "Avez-vous déjà refusé un jumelage ?",
      "Is there anything you do not want to share?",
    ])
      expect(withdrawals(title, ["Non", "Oui"])).toEqual([]);
  });

  it("is read once a rule names it", () => {
    const rule: EligibilityRule = {
      ...{ role: "mentee", column: "Désistement", is: "not-one-of", value: ["Oui"] },
    };
    expect(withdrawals("Désistement", ["", "Oui"], [rule])).toEqual([]);
  });
});
