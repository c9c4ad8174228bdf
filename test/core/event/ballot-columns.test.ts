import { describe, expect, it } from "vitest";
import { ballotColumns, ballotTabs } from "../../../src/core/event/ballot-columns.ts";
import { ballotSheet } from "../../../src/core/event/ballot-sheet.ts";
import { formQuestions } from "../../../src/core/forms/form-questions.ts";
import { event } from "../../../src/core/messages/fr/event.ts";
import { handMade, tab } from "../workbooks.ts";
import { everyoneBut, sampleCohort, written } from "./sample-event.ts";

describe("the columns of ballots", () => {
  it.each(["fr", "en"] as const)("are those of the recommended form, in any order (%s)", (language) => {
    const titles = formQuestions("ballot").map(({ title }) => title[language]);
    const header = ["Horodateur", ...titles].reverse();
    const columns = ballotColumns(tab("Réponses", header));
    expect(columns.head).toBe(1);
    expect(columns.key).toBe(-1);
    expect(columns.choices.map((at) => header[at])).toEqual(
      ["choice-1", "choice-2", "choice-3"].map(
        (id) => formQuestions("ballot").find((question) => question.id === id)?.title[language],
      ),
    );
    expect(columns.refused).toHaveLength(1);
  });

  describe("of the form, when a title of a choice was changed", () => {
    const [FIRST, SECOND, THIRD] = ["Premier", "Deuxième", "Troisième"].map(
      (which) => `Avec qui voulez-vous continuer? ${which} choix`,
    );
    const titles = formQuestions("ballot").map(({ title }) => title.fr);
    const choicesIn = (second: string, without = "") => {
      const header = ["Horodateur", ...titles]
        .filter((title) => title !== without)
        .map((title) => (title === SECOND ? second : title));
      const { choices, isWhole } = ballotColumns(tab("Réponses", header));
      return { choices: choices.map((at) => header[at]), isWhole };
    };

    it("keep their order where the new title still says which it is", () => {
      const choices = [FIRST, "Mon 2e choix", THIRD];
      expect(choicesIn("Mon 2e choix")).toEqual({ choices, isWhole: true });
    });

    it("are not whole where a column is read by nothing", () => {
      expect(choicesIn("Et ensuite?")).toEqual({ choices: [FIRST, THIRD], isWhole: false });
    });

    it("are whole where the form asks for fewer", () => {
      expect(choicesIn(SECOND ?? "", THIRD)).toEqual({ choices: [FIRST, SECOND], isWhole: true });
    });
  });

  it("are those of the sheet that Dyade wrote, below its first row", () => {
    const cohort = sampleCohort();
    const sheet = written(ballotSheet(cohort, null, everyoneBut(cohort), "fr", event.tabs.sheet));
    expect(ballotColumns(sheet)).toMatchObject({ head: 2, choices: [2, 3, 4, 5, 6], refused: [7], key: 8 });
    expect(ballotTabs([sheet], [])).toEqual([sheet]);
    expect(ballotTabs([sheet], [sheet.name])).toEqual([]);
  });

  it("of that sheet are found below rows put in above, and by their tags whatever their headers became", () => {
    const cohort = sampleCohort();
    const plan = ballotSheet(cohort, null, everyoneBut(cohort), "fr", event.tabs.sheet);
    const sheet = written(plan);
    const blank = sheet.rows[0]?.map(() => "") ?? [];
    const [first = [], ...rows] = sheet.rows;
    for (const above of [
      [blank, first],
      [first, blank],
      [first, blank, blank],
    ])
      expect(ballotColumns({ ...sheet, rows: [...above, ...rows] })).toMatchObject({
        ...{ head: above.length + 1, choices: [2, 3, 4, 5, 6], refused: [7], key: 8, isWhole: true },
      });
    const [header = [], ...below] = rows;
    const renamed = [first, header.map((title, at) => (at === 3 || at === 7 ? "À revoir" : title)), ...below];
    expect(ballotColumns({ ...sheet, rows: renamed })).toMatchObject({ isWhole: false });
    const columns = (plan.tags ?? []).flatMap((name, at) => (name === "" ? [] : [{ name, at }]));
    const tags = { run: "r", moment: "m", columns };
    expect(ballotColumns({ ...sheet, rows: renamed, tags })).toMatchObject({
      ...{ choices: [2, 3, 4, 5, 6], refused: [7], isWhole: true },
    });
  });

  it("are told by their words elsewhere: the choices by rank, a no apart from them", () => {
    const header = ["Name", "Third choice", "First choice", "Who would you rather not be paired with?"];
    expect(ballotColumns(handMade("Votes", header))).toMatchObject({
      name: [0],
      choices: [2, 1],
      refused: [3],
    });
  });

  it("are told by their ranks as every form writes them, the unranked last", () => {
    const header = ["Nom", "Autre choix", "Sixième choix", "2de choix", "Choix principal", "5th choice"];
    expect(ballotColumns(handMade("Votes", header)).choices).toEqual([4, 3, 5, 2, 1]);
  });

  it("are told by whole words: whom one should avoid with a negation in any form", () => {
    const header = [
      "Name",
      "Who don't you want to be paired with?",
      "À éviter dans vos jumelages",
      "Repas choisi",
    ];
    expect(ballotColumns(handMade("Votes", header))).toMatchObject({ choices: [], refused: [1, 2] });
  });
});

describe("a tab is not one of ballots", () => {
  it.each([
    ["that asks for choices without telling who chooses", ["Premier choix", "Avec qui ne pas être jumelé"]],
    ["that tells nothing of choices", ["Nom", "Courriel", "Région"]],
  ])("%s", (_, header) => {
    expect(ballotTabs([handMade("Bulletins", header)], [])).toEqual([]);
  });

  it("where choices are asked for beside other things, and neither a no nor the name of the tab says so", () => {
    const header = ["Nom", "Premier choix"];
    expect(ballotTabs([handMade("Inscription au dîner", header)], [])).toEqual([]);
    expect(ballotTabs([handMade("Bulletins", header)], [])).toHaveLength(1);
  });
});
