import { expect, it } from "vitest";
import { needsAndOffers } from "../../../src/core/scoring/needs-and-offers.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { sampleTables, snapshotOf, tab } from "../workbooks.ts";

it("each topic tells how many mentees want it and how many seats offer it, the shortages first", () => {
  const mentors = tab(
    "Mentors",
    ["Nom", "Places", "Sujets"],
    ["Ana", 3, "Vente"],
    ["Bob", 0, "Vente, Relève"],
    ["Cid", 1, "Design"],
  );
  const mentees = tab(
    "Mentorés",
    ["Nom", "Sujets"],
    ["D", "Vente, Relève"],
    ["E", "Relève"],
    ["F", "Export, Vente"],
  );
  const { programme } = setUp(
    snapshotOf([mentors, mentees], {
      criteria: [
        { kind: "covers", mentee: "Sujets", mentor: "Sujets", options: ["Vente", "Relève", "Design"] },
      ],
    }),
  );
  const [criterion] = programme?.settings.criteria ?? [];
  if (programme === null || criterion === undefined) throw new Error("The tables cannot be read.");
  expect(needsAndOffers(programme, criterion)).toEqual([
    { text: "Relève", mentees: 2, mentors: 1, seats: 0, shortage: 2 },
    { text: "Export", mentees: 1, mentors: 0, seats: 0, shortage: 1 },
    { text: "Vente", mentees: 2, mentors: 2, seats: 3, shortage: 0 },
    { text: "Design", mentees: 0, mentors: 1, seats: 1, shortage: 0 },
  ]);
});

it("of the sample are read whole, commas within options included", () => {
  const { programme } = setUp(snapshotOf(sampleTables()));
  const criterion = programme?.settings.criteria.find(({ kind }) => kind === "covers");
  if (programme === null || criterion === undefined) throw new Error("The sample cannot be read.");
  const topics = needsAndOffers(programme, criterion);
  expect(topics.map(({ text }) => text)).toContain("Finances, comptabilité et fiscalité");
  for (const { mentees, seats, shortage } of topics) expect(shortage).toBe(Math.max(0, mentees - seats));
});

it("means the same by equivalents, and counts nobody who is left out", () => {
  const header = ["Nom", "Places", "Accord", "Sujets"];
  const mentors = tab(
    "Mentors",
    header,
    ["Ana", 2, "oui", "Human resources"],
    ["Bob", 5, "non", "Ressources humaines"],
    ["Cid", 0, "oui", "Relève"],
  );
  const mentees = tab(
    "Mentorés",
    header.filter((title) => title !== "Places"),
    ["D", "oui", "Ressources humaines, Relève"],
    ["E", "oui", "Human resources"],
    ["F", "oui", "RH, RH"],
    ["G", "non", "Relève"],
  );
  const columns = { consent: "Accord" };
  const { programme } = setUp(
    snapshotOf([mentors, mentees], {
      mentors: { tab: "Mentors", columns },
      mentees: { tab: "Mentorés", columns },
      criteria: [
        {
          kind: "covers",
          mentee: "Sujets",
          mentor: "Sujets",
          equivalents: [["Ressources humaines", "Human resources", "RH"]],
        },
      ],
    }),
  );
  const [criterion] = programme?.settings.criteria ?? [];
  if (programme === null || criterion === undefined) throw new Error("The tables cannot be read.");
  expect(needsAndOffers(programme, criterion)).toEqual([
    { text: "Ressources humaines", mentees: 3, mentors: 1, seats: 2, shortage: 1 },
    { text: "Relève", mentees: 1, mentors: 1, seats: 0, shortage: 1 },
  ]);
});
