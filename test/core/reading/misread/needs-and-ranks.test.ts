import { expect, test } from "vitest";
import { setUp } from "../../../../src/core/reading/set-up.ts";
import { snapshotOf, tab } from "../../workbooks.ts";

const NEEDS = ["Vente, Export", "Relève", "Finances", "RH, Vente"];
const OFFERS = ["Vente", "Export, Relève", "Finances, RH", "Vente, RH"];

function criteriaOf(asked: Readonly<Record<string, readonly string[]>>, offered: string) {
  const person = (letters: string, at: number): string[] => [
    `${letters} ${"abcd".charAt(at)}`,
    `${letters}${String(at)}@x.example`,
  ];
  const mentees = NEEDS.map((_, at) => [
    ...person("Eva", at),
    ...Object.values(asked).map((answers) => answers[at] ?? ""),
  ]);
  const mentors = OFFERS.map((answer, at) => [...person("Mo", at), answer]);
  const { programme } = setUp(
    snapshotOf([
      tab("Mentors", ["Nom", "Courriel", offered], ...mentors),
      tab("Mentorés", ["Nom", "Courriel", ...Object.keys(asked)], ...mentees),
    ]),
  );
  return (programme?.settings.criteria ?? []).map(({ kind, mentee, on }) => [kind, mentee, on]);
}

test.each([
  ["Dans quels domaines aimeriez-vous progresser ?", "Vos champs d'expertise"],
  ["Sujets que vous souhaitez aborder", "Sujets que vous pouvez aborder"],
  ["Vos principaux enjeux", "Vos forces"],
  ["Sur quoi voulez-vous travailler ?", "Sur quoi êtes-vous à l'aise ?"],
  ["Thématiques souhaitées", "Thématiques offertes"],
  ["Compétences à développer", "Compétences à transmettre"],
  ["Que cherchez-vous ?", "Qu'offrez-vous ?"],
  ["Expertise recherchée", "Expertise"],
  ["What are you hoping to get out of this program?", "How can you help?"],
  ["Areas where you'd like guidance", "Areas you can advise on"],
  ["I want to learn about", "I can teach"],
  ["Mentoring topics", "Mentoring topics"],
])("what one looks for meets what one offers: %j, %j", (asked, offered) => {
  expect(criteriaOf({ [asked]: NEEDS }, offered)).toEqual([["covers", asked, true]]);
});

test.each([
  ["Sujet principal", "Sujet secondaire", "Sujets"],
  ["Top topic", "Second topic", "Topics you can help with"],
  ["Primary area of need", "Secondary area of need", "Areas of expertise"],
  ["Choix de sujet no 1", "Choix de sujet no 2", "Sujets"],
  ["Sujets - Rang 1", "Sujets - Rang 2", "Sujets"],
  ["Sujet secondaire", "Sujet tertiaire", "Sujets"],
  ["Vos sujets [1er choix]", "Vos sujets [2e choix]", "Sujets"],
  ["1re priorité de développement", "2e priorité de développement", "Compétences que vous pouvez développer"],
])("of ranked topics the first counts by itself and all count: %j, %j", (first, second, offered) => {
  const asked = {
    [first]: ["Vente", "Relève", "Finances", "RH"],
    [second]: ["Export", "Vente", "", "Vente"],
  };
  expect(criteriaOf(asked, offered)).toEqual([
    ["covers", first, true],
    ["covers", [first, second], true],
  ]);
});
