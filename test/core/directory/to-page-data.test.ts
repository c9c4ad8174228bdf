import { describe, expect, it } from "vitest";
import { pageData } from "../../../src/core/directory/page-data.ts";
import { directoryData } from "../../../src/core/directory/to-page-data.ts";
import { WORDS, programmeOf, sampleProgramme, tablesOf } from "./programmes.ts";

const programme = programmeOf(
  tablesOf([
    {
      name: "Ana",
      email: "ana@secret.example",
      about: "Écrivez-moi : perso@secret.example, le soir.",
      shown: "Oui, avec mon courriel",
    },
    { name: "Bob", email: "bob@secret.example", shown: "Oui, sans mon courriel", topics: "Relève, Finances" },
    { name: "Cléo", email: "cleo@secret.example", shown: "Non" },
    { name: "Dan", email: "dan@secret.example", shown: "Oui", about: "dan2@secret.example" },
  ]),
);

describe("what a directory knows", () => {
  it("is what suits it: neither phones nor what only the committee reads", () => {
    const { columns, mentors } = directoryData(programme, {}, WORDS);
    expect(columns.map(({ label }) => label)).toEqual(["Entreprise", "Sujets", "Courte présentation"]);
    expect(mentors.map(({ name }) => name)).toEqual(["Ana", "Bob", "Dan"]);
  });

  it("is only what the coordinator chose", () => {
    const data = directoryData(
      programme,
      { columns: ["sujets", "Gestionnaire", "À éviter", "Consentement"] },
      WORDS,
    );
    expect(data.columns.map(({ label }) => label)).toEqual(["Sujets"]);
    expect(JSON.stringify(data)).not.toMatch(/Rival|aucun|accepte|819/);
  });

  it("holds no e-mail, not even inside an answer, unless chosen and agreed to", () => {
    const all = ["Courte présentation", "Sujets"];
    expect(JSON.stringify(directoryData(programme, { columns: all }, WORDS))).not.toContain("@");
    const { mentors } = directoryData(programme, { columns: all, emails: true }, WORDS);
    expect(mentors.map(({ email }) => email)).toEqual(["ana@secret.example", "", ""]);
    expect(mentors.map(({ cells }) => cells[1]?.[0])).toEqual([
      "Écrivez-moi : perso@secret.example, le soir.",
      "",
      "[…]",
    ]);
  });

  it("asks only what is compared with columns that are shown, and never for choices", () => {
    expect(directoryData(programme, {}, WORDS).needs.map(({ label }) => label)).toEqual(["Sujets"]);
    expect(directoryData(programme, { columns: ["Entreprise"] }, WORDS).needs).toEqual([]);
  });

  it("goes through its schema as it is, for the sample programme too", () => {
    const data = directoryData(sampleProgramme(), { agreed: true }, WORDS);
    expect(pageData.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
    expect(data.needs.map(({ label, input }) => `${label}: ${input}`)).toContain("Disponibilités: grid");
    const topics = data.columns.find(({ label }) => label === "Sujets");
    expect(topics?.options).toContain("Finances, comptabilité et fiscalité");
  });
});
