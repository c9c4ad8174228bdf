import { describe, expect, it } from "vitest";
import { choicesToKeep } from "../../sidebar/choices-to-keep.ts";
import { reopenWorkbook } from "../../sidebar/reopen-workbook.ts";
import { changeCriterion, isChanged, openWorkbook, withChoices } from "../../sidebar/workbook.ts";
import { kept, smallWorkbook, table } from "./small-workbook.ts";

describe("choices on a Criteria tab that others write in meanwhile", () => {
  const criteriaTable = (...rows: (string | number)[][]) =>
    table(
      3,
      "Critères",
      [["Actif", "Critère", "Type", "Question mentoré·e", "Question mentor·e", "Poids"], ...rows],
      false,
    );
  const topics = (weight: number) => [
    "oui",
    "Sujets",
    "couvre",
    "Sujets que je veux aborder",
    "Sujets que je peux aborder",
    weight,
  ];
  const region = ["oui", "Région", "identique", "Région", "Région", 5];
  const withTab = (...rows: (string | number)[][]) =>
    smallWorkbook({ tables: [...smallWorkbook().tables, criteriaTable(...rows)] });

  it("hold with the rows that were added, each criterion once", () => {
    const mine = changeCriterion(openWorkbook(withTab(topics(35))), 0, { weight: 60 });
    const again = reopenWorkbook(mine, withTab(topics(20), region));
    expect(again.settings?.criteria.map(({ label, weight }) => [label, weight])).toEqual([
      ["Sujets", 60],
      ["Région", 5],
    ]);
  });
});

describe("weights that two panels change", () => {
  const header = ["Actif", "Critère", "Type", "Question mentoré·e", "Question mentor·e", "Poids"];
  const withWeights = (topics: number, region: number) =>
    smallWorkbook({
      tables: [
        ...smallWorkbook().tables,
        table(
          3,
          "Critères",
          [
            header,
            ["oui", "Sujets", "couvre", "Sujets que je veux aborder", "Sujets que je peux aborder", topics],
            ["oui", "Région", "identique", "Région", "Région", region],
          ],
          false,
        ),
      ],
    });

  it("hold each, that of the criterion changed here as it is here", () => {
    const mine = changeCriterion(openWorkbook(withWeights(35, 5)), 0, { weight: 60 });
    const again = reopenWorkbook(mine, withWeights(20, 9));
    expect(again.settings?.criteria.map(({ weight }) => weight)).toEqual([60, 9]);
    const { edit } = choicesToKeep(again, again.choices);
    expect(edit?.changes).toMatchObject([{ row: 1, was: "20", value: 60 }]);
  });

  it("and choices beside the Criteria tab hold together after a reading", () => {
    const mine = withChoices(openWorkbook(smallWorkbook()), kept({ objective: "fair" }));
    const again = reopenWorkbook(mine, smallWorkbook({ settings: kept({ mostEach: 1, term: 6 }) }));
    expect(again.choices).toEqual(kept({ objective: "fair", mostEach: 1, term: 6 }));
    expect(isChanged(again)).toBe(true);
  });
});
