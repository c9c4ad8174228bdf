import { describe, expect, it } from "vitest";
import { findRoles } from "../../../src/core/reading/find-roles.ts";
import { handMade, sampleTables } from "../workbooks.ts";

function roles(question: string, ...answers: string[]) {
  const found = findRoles(
    handMade("T", ["Nom", question], ...answers.map((answer, index) => [`P${String(index)}`, answer])),
  );
  return found === null ? null : [found.mentor.values, found.mentee.values];
}

describe("one form for both roles", () => {
  it.each([
    [
      "Je souhaite être",
      ["Mentor·e", "Mentoré·e", "Les deux"],
      [
        ["Mentor·e", "Les deux"],
        ["Mentoré·e", "Les deux"],
      ],
    ],
    [
      "I would like to be a…",
      ["Mentor", "Mentee", "Both"],
      [
        ["Mentor", "Both"],
        ["Mentee", "Both"],
      ],
    ],
    [
      "Votre rôle",
      ["Mentor (je peux aider)", "Personne accompagnée"],
      [["Mentor (je peux aider)"], ["Personne accompagnée"]],
    ],
    ["Do you want to sign up as a mentor?", ["Yes", "No"], [["Yes"], ["No"]]],
    [
      "Rôle souhaité",
      ["Personne mentore", "Personne mentorée"],
      [["Personne mentore"], ["Personne mentorée"]],
    ],
    ["What role would you like?", ["Be a mentor", "Find a mentor"], [["Be a mentor"], ["Find a mentor"]]],
    ["Je veux…", ["Devenir mentor", "Trouver un mentor"], [["Devenir mentor"], ["Trouver un mentor"]]],
    [
      "I am",
      ["Looking for a mentor", "Looking for a mentee"],
      [["Looking for a mentee"], ["Looking for a mentor"]],
    ],
    [
      "Je cherche",
      ["Je cherche un mentor", "Je cherche une mentorée"],
      [["Je cherche une mentorée"], ["Je cherche un mentor"]],
    ],
    [
      "But",
      ["Être jumelé à un mentor", "Accompagner un mentoré"],
      [["Accompagner un mentoré"], ["Être jumelé à un mentor"]],
    ],
    [
      "Je souhaite",
      ["Offrir du mentorat", "Recevoir du mentorat"],
      [["Offrir du mentorat"], ["Recevoir du mentorat"]],
    ],
    [
      "Inscription",
      ["Mentor (j'aide un mentoré)", "Mentoré : être accompagné par un mentor"],
      [["Mentor (j'aide un mentoré)"], ["Mentoré : être accompagné par un mentor"]],
    ],
    ["Rôle", ["Accompagnatrice", "Accompagné"], [["Accompagnatrice"], ["Accompagné"]]],
    ["Voulez-vous être mentoré·e ?", ["Oui", "Non"], [["Non"], ["Oui"]]],
  ])("is told by %j", (question, answers, expected) => {
    expect(roles(question, ...answers)).toEqual(expected);
  });

  it.each([
    ["Avez-vous déjà été mentor ?", ["Oui", "Non"]],
    ["Voulez-vous recevoir l'infolettre ?", ["Oui", "Non"]],
    ["Je souhaite être", ["Mentor", "Mentor"]],
  ])("is not told by %j", (question, answers) => {
    expect(roles(question, ...answers)).toBeNull();
  });

  it("is not seen in forms of one role each", () => {
    for (const table of sampleTables()) expect(findRoles(table)).toBeNull();
  });
});
