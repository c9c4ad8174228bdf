import { expect, test } from "vitest";
import { readCriteriaTab } from "../../../../src/core/reading/criteria/criteria-tab.ts";
import { criterionRow } from "../../../../src/core/reading/criteria/criterion-row.ts";
import { criteriaTab as en } from "../../../../src/core/messages/en/criteria-tab.ts";
import { criteriaTab as fr } from "../../../../src/core/messages/fr/criteria-tab.ts";
import type { Criterion } from "../../../../src/core/programme/settings.ts";

const CRITERIA: Criterion[] = [
  {
    label: "Sujets",
    kind: "covers",
    mentee: "Besoins",
    mentor: ["Offre", "Autre offre"],
    weight: 35,
    required: true,
  },
  {
    label: "Région",
    kind: "same",
    mentee: "Région",
    mentor: "Région",
    weight: 0,
    on: false,
    options: ["Estrie"],
  },
  { label: "Affinité", kind: "affinity", weight: 5 },
  {
    label: "Mode",
    kind: "same",
    mentee: "Mode",
    mentor: "Mode",
    weight: 1,
    any: ["Les deux", "Peu importe"],
  },
  { label: "Ville", kind: "same", mentee: "Ville", mentor: "Ville", weight: 1, any: [] },
];

test.each([fr, en])(
  "a row of the Criteria tab is read back as the criterion it was written from",
  (words) => {
    const headers = Object.values(words.criteriaHeaders);
    const rows = [headers, ...CRITERIA.map((criterion) => criterionRow(criterion, words))];
    const read = readCriteriaTab({ id: 1, name: words.criteriaTab, formFed: false, rows }, () => undefined);
    expect(read?.criteria).toMatchObject([
      {
        label: "Sujets",
        kind: "covers",
        mentee: "Besoins",
        mentor: ["Offre", "Autre offre"],
        weight: 35,
        required: true,
      },
      { label: "Région", kind: "same", on: false, weight: 0, options: ["Estrie"] },
      { label: "Affinité", kind: "affinity", mentee: null, mentor: null, weight: 5 },
      { label: "Mode", any: ["Les deux", "Peu importe"] },
      { label: "Ville", any: [] },
    ]);
  },
);
