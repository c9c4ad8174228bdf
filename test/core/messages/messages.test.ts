import { expect, test } from "vitest";
import { STATUSES } from "../../../src/core/dyads/sheet.ts";
import { dyadWords, languageOf, runWords } from "../../../src/core/messages/index.ts";
import { faults as englishFaults } from "../../../src/core/messages/en/faults.ts";
import { faults as frenchFaults } from "../../../src/core/messages/fr/faults.ts";
import { faultText } from "../../../src/core/messages/fault-text.ts";
import { server as english } from "../../../src/core/messages/en/server.ts";
import { server as french } from "../../../src/core/messages/fr/server.ts";

test("a stated choice is told with who made it, and a mutual one as such", () => {
  const contribution = (byMentee: number | null, byMentor: number | null) => ({
    criterion: { kind: "chosen" as const, label: "Choix" },
    evidence: { kind: "choice" as const, byMentee, byMentor },
    satisfaction: 1,
    points: 20,
    of: 25,
    factor: 1,
    must: false,
  });
  expect(dyadWords("fr").reason(contribution(0, null))).toBe("1er choix du ou de la mentoré·e");
  expect(dyadWords("fr").reason(contribution(null, 2))).toBe("3e choix du ou de la mentor·e");
  expect(dyadWords("en").reason(contribution(1, 0))).toBe("Chosen by both");
});

test("long lists of common options are cut, and the rest is counted", () => {
  const reason = dyadWords("fr").reason({
    criterion: { kind: "covers", label: "Sujets" },
    evidence: { kind: "common", options: ["a", "b", "c", "d", "e", "f"] },
    satisfaction: 1,
    points: 10,
    of: 10,
    factor: 1,
    must: false,
  });
  expect(reason).toBe("Sujets\u00a0: a, b, c et 3 autres");
});

test("no two statuses of a language read alike", () => {
  for (const language of ["fr", "en"] as const) {
    const { statuses } = dyadWords(language);
    expect(new Set(STATUSES.map((status) => statuses[status])).size).toBe(STATUSES.length);
  }
});

test("both languages of the add-on's own words say the same things", () => {
  expect(Object.keys(english)).toEqual(Object.keys(french));
});

test("what the script answers to be in the way is worded in the language of the panel, with the tab that it is of", () => {
  expect(Object.keys(englishFaults)).toEqual(Object.keys(frenchFaults));
  expect(faultText("tabGone", "Liens", "fr")).toBe(
    "L’onglet «\u00a0Liens\u00a0» n’existe plus. Relisez le classeur.",
  );
  expect(faultText("busy", "", "en")).toMatch(/^Someone else is writing in this workbook\./);
});

test("a script that says what this version does not know is another one", () => {
  for (const fault of ["later-fault", "toString", ""])
    expect(faultText(fault, "", "en")).toBe(
      "The panel and the program are not of the same version. Reload the spreadsheet.",
    );
});

test("what stands in the way of a mentee is named in each language, one or several", () => {
  const pair = { mentee: "Lea", mentor: "Ada" };
  const liftable = [
    { kind: "criterion" as const, label: "Langue" },
    { kind: "refusal" as const, ...pair },
    { kind: "lock" as const, ...pair },
  ];
  expect(runWords("fr").without(liftable)).toBe(
    "sans la règle «\u00a0Langue\u00a0», le refus de la dyade de Lea et Ada ou la dyade gardée de Lea et Ada, cette personne aurait une place",
  );
  expect(runWords("en").without(liftable)).toBe(
    "without the rule “Langue”, the refusal of the dyad of Lea and Ada or the locked dyad of Lea and Ada, this person would have a place",
  );
  expect(runWords("en").without([{ kind: "link", link: "same-manager" }])).toBe(
    "without the rule “same manager”, this person would have a place",
  );
  expect(runWords("fr").without([{ kind: "link", link: "past" }])).toContain("«\u00a0dyade passée\u00a0»");
});

test("both languages of a dyads tab say the same things", () => {
  expect(Object.keys(dyadWords("en"))).toEqual(Object.keys(dyadWords("fr")));
  expect(Object.keys(runWords("en"))).toEqual(Object.keys(runWords("fr")));
});

test("a French locale of any country reads French, any other reads English", () => {
  expect(["fr", "fr-CA", "fr_FR", "en", "es-MX", "frr"].map(languageOf)).toEqual([
    "fr",
    "fr",
    "fr",
    "en",
    "en",
    "en",
  ]);
});
