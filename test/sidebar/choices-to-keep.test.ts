import { expect, test } from "vitest";
import { choicesToKeep } from "../../sidebar/choices-to-keep.ts";
import { obstacle, openWorkbook } from "../../sidebar/workbook.ts";
import type { Criterion } from "../../src/core/programme/settings.ts";
import { kept, smallWorkbook, table } from "./small-workbook.ts";

const TITLES = ["Actif", "Critère", "Type", "Question mentoré·e", "Question mentor·e"];
const REGION: Criterion = { label: "Région", kind: "same", mentee: "Région", mentor: "Région", weight: 7 };

const workbookWith = (...titles: string[]) =>
  openWorkbook(
    smallWorkbook({
      tables: [
        ...smallWorkbook().tables,
        table(
          3,
          "Critères",
          [
            [...TITLES, ...titles],
            ["oui", "Région", "identique", "Région", "Région", 5, "non", ""],
          ],
          false,
        ),
      ],
    }),
  );

test("a weight is written in its cell", () => {
  const workbook = workbookWith("Poids", "Obligatoire", "Options");
  expect(obstacle(workbook)).toBeNull();
  const { edit } = choicesToKeep(workbook, kept({ criteria: [REGION] }));
  expect(edit?.changes).toMatchObject([{ row: 1, column: 5, was: "5", value: 7 }]);
});

test("a weight that would be written nowhere is refused, and the missing titles are named", () => {
  const workbook = workbookWith("Importance", "Obligatoire", "Réglages du comité");
  expect(obstacle(workbook)).toBe("errors");
  expect(() => choicesToKeep(workbook, kept({ criteria: [REGION] }))).toThrow(
    /n’a plus ses titres \(il manque Poids, Options\)\. Rien n’a été changé/,
  );
});
