import { expect, test } from "vitest";
import type { Removed } from "../../../../src/core/dyads/words.ts";
import type { Link } from "../../../../src/core/links/link.ts";
import { dyads } from "../../../../src/core/messages/fr/dyads.ts";

const link = (told: Partial<Link>): string =>
  dyads.link({ mentee: 0, mentor: 0, kind: "declared", level: "conflict", chain: [], ...told });
const removed = (told: Partial<Removed>): string =>
  dyads.noAllowedMentor({ links: [], refused: 0, noSeats: 0, criteria: [], mentors: 3, ...told });

test("one person in both roles is told for certain where it is, and as a doubt where it is not", () => {
  expect(link({ kind: "same-person" })).toBe("il s’agit de la même personne");
  expect(link({ kind: "same-person", level: "unknown" })).toBe("il s’agit peut-être de la même personne");
});

test("a link is told with what was declared and its chain, where there are any", () => {
  expect(link({})).toBe("lien déclaré");
  expect(link({ relation: "client", chain: ["Ada", "Lea"] })).toBe("lien déclaré, client (Ada et Lea)");
});

test("an arrow is for who is above whom alone", () => {
  expect(link({ kind: "reporting-line", chain: ["Ada", "Bob", "Lea"] })).toContain("(Ada → Bob → Lea)");
  expect(link({ kind: "same-manager", chain: ["Lea", "Bob", "Ada"] })).not.toContain("→");
});

test("why no mentor is possible counts each rule, in the number of those it removed", () => {
  expect(
    removed({
      links: [{ kind: "same-person", mentors: 1 }],
      criteria: [{ label: "Langue", mentors: 2 }],
      refused: 1,
      noSeats: 2,
      mentors: 6,
    }),
  ).toBe(
    "Aucune possibilité parmi 6 mentor·es\u00a0: 1 écarté·e (même personne), 2 écarté·es par «\u00a0Langue\u00a0», 1 refusé·e auparavant et 2 sans place.",
  );
});

test("where no rule removed anybody none is told", () => {
  expect(removed({ mentors: 0 })).toBe("Aucune possibilité parmi 0 mentor·e.");
});

test("the only mentor possible is told as such, several are counted, and those of whom a place would do are named", () => {
  expect(dyads.mentorsFull(1)).toBe("Plus de place chez la seule personne possible.");
  expect(dyads.mentorsFull(4)).toBe("Plus de place chez les 4 mentor·es possibles.");
  expect(dyads.seatMore(["Ada", "Bob"])).toBe("Une place de plus chez Ada ou Bob suffirait.");
  expect(dyads.nobodyOffers(["Vente"], 1)).toBe(
    "Le ou la mentor·e n’offre pas Vente\u00a0: recrutez de ce côté.",
  );
  expect(dyads.nobodyOffers(["Vente", "Droit"], 4)).toBe(
    "Aucun·e n’offre Vente ni Droit\u00a0: recrutez de ce côté.",
  );
});

test("who has the places of another mentor is named, and of many the rest is counted", () => {
  const seats = { seats: 2, left: 0 };
  expect(dyads.alternative("Ada", { ...seats, holders: ["Lea", "Max"] })).toBe("Ada, avec Lea et Max");
  expect(dyads.alternative("Ada", { ...seats, holders: ["A", "B", "C", "D", "E"] })).toBe(
    "Ada, avec A, B, C et 2 autres",
  );
  expect(dyads.alternative("Ada", seats)).toBe("Ada\u00a0: ses 2 places sont prises");
  expect(dyads.alternative("Ada", { seats: 2, left: 1, holders: ["Lea"] })).toBe("Ada\u00a0: 1 place libre");
});

const reason = (
  evidence: Parameters<typeof dyads.reason>[0]["evidence"],
  label?: string,
  wishes = {},
): string =>
  dyads.reason({
    criterion: { kind: "near", ...(label === undefined ? {} : { label }) },
    evidence,
    satisfaction: 0.5,
    points: 4.4,
    of: 9.5,
    factor: 1,
    must: false,
    ...wishes,
  });

test("a reason says who is suited by anybody, and what the mentee finds the most important", () => {
  expect(reason({ kind: "indifferent", answer: "Peu importe" }, "Style")).toBe(
    "Style\u00a0: Peu importe, convient à tout",
  );
  expect(reason({ kind: "none" }, "Style", { factor: 2, must: true })).toBe(
    "Style\u00a0: 50\u00a0% (compte double, indispensable pour le ou la mentoré·e)",
  );
  expect(reason({ kind: "none" }, "Style", { must: true })).toBe(
    "Style\u00a0: 50\u00a0% (indispensable pour le ou la mentoré·e)",
  );
  expect(reason({ kind: "none" }, "Style", { factor: 2.5 })).toBe(
    "Style\u00a0: 50\u00a0% (compte 2,5 fois pour le ou la mentoré·e)",
  );
});

test("a reason tells both answers, or the share of a criterion without any", () => {
  expect(reason({ kind: "answers", mentee: "3", mentor: "5" }, "Style")).toBe("Style\u00a0: 3 et 5");
  expect(reason({ kind: "none" })).toBe("near\u00a0: 50\u00a0%");
});

test("three common options are all named, of four the last is counted", () => {
  const common = (...options: string[]): string => reason({ kind: "common", options }, "Sujets");
  expect(common("a", "b", "c")).toBe("Sujets\u00a0: a, b, c");
  expect(common("a", "b", "c", "d")).toBe("Sujets\u00a0: a, b, c et 1 autre");
});

test("a choice is told by its rank, however far down, and by who made it", () => {
  const choice = (byMentee: number | null, byMentor: number | null): string =>
    reason({ kind: "choice", byMentee, byMentor });
  expect([choice(1, null), choice(null, 0), choice(6, null), choice(3, 2)]).toEqual([
    "2e choix du ou de la mentoré·e",
    "1er choix du ou de la mentor·e",
    "7e choix du ou de la mentoré·e",
    "Choix réciproque",
  ]);
});

test("a dyad of an earlier year is told once", () => {
  expect(link({ kind: "past", level: "caution", relation: "dyade passée", chain: ["Lea", "Ada"] })).toBe(
    "dyade passée (Lea et Ada)",
  );
});
