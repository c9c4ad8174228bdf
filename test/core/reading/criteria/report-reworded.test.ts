import { describe, expect, it } from "vitest";
import { issueText } from "../../../../src/core/messages/index.ts";
import type { Criterion } from "../../../../src/core/programme/settings.ts";
import { setUp } from "../../../../src/core/reading/set-up.ts";
import { snapshotOf, tab } from "../../workbooks.ts";

const criterion = (more: Partial<Criterion>): Criterion => ({
  ...{ label: "Sujets", kind: "covers", mentee: "Sujets", mentor: "Sujets", weight: 1 },
  ...more,
});

const letter = (at: number): string => String.fromCharCode(65 + at);

/** What is reported of reworded answers where mentors and mentees answer « Sujets » so, one a person. */
function reported(mentors: readonly string[], mentees: readonly string[], more: Partial<Criterion>) {
  const rows = (role: string, answers: readonly string[]) =>
    answers.map((answer, at) => [`${role}${letter(at)}@x.example`, `${role}${letter(at)} Roy`, answer]);
  const tables = [
    tab("Mentors", ["Courriel", "Nom", "Sujets"], ...rows("Ada", mentors)),
    tab("Mentorés", ["Courriel", "Nom", "Sujets"], ...rows("Lea", mentees)),
  ];
  const settings = {
    ...{ mentors: { tab: "Mentors" }, mentees: { tab: "Mentorés" } },
    criteria: [criterion(more)],
  };
  const { issues } = setUp(snapshotOf(tables, settings));
  return issues.filter(({ code }) => code === "criterion-answer-alike");
}

const SAME = { equivalents: [["RH", "Ressources humaines"]] };
const REWORDED = "Ressources humaines (RH et paie)";

describe("an answer that a criterion names, reworded in a form", () => {
  it("is told where it means the same as another, in whichever form, with how many give the new text", () => {
    expect(reported(["RH"], [REWORDED, "Vente", REWORDED], SAME)).toMatchObject([
      { severity: "info", rule: "Sujets", read: "Ressources humaines", names: [REWORDED], count: 2 },
    ]);
    expect(reported([REWORDED, "Vente"], ["RH, Vente", "Vente"], SAME)).toMatchObject([{ count: 1 }]);
  });

  it("is told where it suits anybody", () => {
    const any = { any: ["Aucune préférence pour l’instant"] };
    const reworded = "Aucunes préférences pour l’instant";
    expect(reported(["Vente"], [reworded, "Vente"], any)).toMatchObject([
      { read: "Aucune préférence pour l’instant", names: [reworded], count: 1 },
    ]);
  });

  it("is told nowhere once it is listed, where one person gave both, or where the criterion does not count", () => {
    const answers = [[REWORDED, "RH"], ["Vente"]] as const;
    expect(reported(...answers, { ...SAME, options: [REWORDED] })).toEqual([]);
    expect(reported(...answers, { equivalents: [["RH", "Ressources humaines", REWORDED]] })).toEqual([]);
    expect(reported([`Ressources humaines, ${REWORDED}`], ["Vente"], SAME)).toEqual([]);
    expect(reported(...answers, { ...SAME, on: false })).toEqual([]);
  });

  it("is not taken for one that a number, a negation or a name sets apart, nor for one that nobody gives", () => {
    const named = {
      equivalents: [
        ["Moins de 2 ans", "Débutant"],
        ["Montréal", "Métropole"],
      ],
    };
    expect(reported(["Moins de 5 ans", "Montréal-Est"], ["Pas débutant", "Vente"], named)).toEqual([]);
    expect(reported(["Vente"], ["Vente"], SAME)).toEqual([]);
  });
});

it("is said in both languages", () => {
  const [issue] = reported(["RH"], [REWORDED, REWORDED], SAME);
  if (issue === undefined) throw new Error("no issue");
  expect(issueText(issue, "fr")).toContain(
    `2 personnes ont répondu «\u00a0${REWORDED}\u00a0», qui est peut-être «\u00a0Ressources humaines\u00a0», reformulée`,
  );
  expect(issueText(issue, "en")).toContain(
    `2 people answered “${REWORDED}”, which may be “Ressources humaines” reworded`,
  );
});
