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
    ["Voulez-vous un mentor ?", ["Oui", "Non"], [["Non"], ["Oui"]]],
    ["Would you like a mentor?", ["Yes", "No"], [["No"], ["Yes"]]],
    [
      "Vous voulez…",
      ["Accompagner quelqu'un", "Être accompagné·e"],
      [["Accompagner quelqu'un"], ["Être accompagné·e"]],
    ],
    [
      "Vous êtes",
      ["Une personne qui accompagne", "Une personne accompagnée", "L'une et l'autre"],
      [
        ["Une personne qui accompagne", "L'une et l'autre"],
        ["Une personne accompagnée", "L'une et l'autre"],
      ],
    ],
    [
      "Que souhaitez-vous ?",
      ["Partager mon expérience", "Bénéficier de l'expérience d'une autre personne", "Les 2"],
      [
        ["Partager mon expérience", "Les 2"],
        ["Bénéficier de l'expérience d'une autre personne", "Les 2"],
      ],
    ],
    [
      "En tant que",
      ["Mentore", "Mentorée", "Mentore et mentorée"],
      [
        ["Mentore", "Mentore et mentorée"],
        ["Mentorée", "Mentore et mentorée"],
      ],
    ],
    [
      "Votre rôle",
      ["Mentor", "Mentore", "Mentorée", "Mentoré"],
      [
        ["Mentor", "Mentore"],
        ["Mentorée", "Mentoré"],
      ],
    ],
    ["Votre rôle", ["Mentore", "Mentoré"], [["Mentore"], ["Mentoré"]]],
    ["Votre rôle", ["Mentor", "Mentore"], [["Mentor"], ["Mentore"]]],
    [
      "Que souhaitez-vous faire ?",
      ["Donner", "Recevoir", "Les deux"],
      [
        ["Donner", "Les deux"],
        ["Recevoir", "Les deux"],
      ],
    ],
    [
      "I want to",
      ["Offer mentoring", "Seek mentoring", "Offer and seek mentoring"],
      [
        ["Offer mentoring", "Offer and seek mentoring"],
        ["Seek mentoring", "Offer and seek mentoring"],
      ],
    ],
    [
      "Je veux",
      ["Offrir du mentorat", "Recevoir du mentorat", "Offrir et recevoir du mentorat"],
      [
        ["Offrir du mentorat", "Offrir et recevoir du mentorat"],
        ["Recevoir du mentorat", "Offrir et recevoir du mentorat"],
      ],
    ],
    [
      "Join as",
      ["Guide", "Learner", "Guide & Learner"],
      [
        ["Guide", "Guide & Learner"],
        ["Learner", "Guide & Learner"],
      ],
    ],
  ])("is told by %j", (question, answers, expected) => {
    expect(roles(question, ...answers)).toEqual(expected);
  });

  it.each([
    ["Avez-vous déjà été mentor ?", ["Oui", "Non"]],
    ["Voulez-vous recevoir l'infolettre ?", ["Oui", "Non"]],
    ["Je souhaite être", ["Mentor", "Mentor"]],
    ["Vos motivations", ["Partager mon expérience", "Apprendre des autres"]],
    ["Ce qui vous attire", ["Partager mon expérience", "Apprendre des autres", "Élargir mon réseau"]],
  ])("is not told by %j", (question, answers) => {
    expect(roles(question, ...answers)).toBeNull();
  });

  it.each([
    ["Souhaitez-vous être mentor·e ?", "Souhaitez-vous être mentoré·e ?"],
    ["Souhaitez-vous être mentor·e ?", "Souhaitez-vous être accompagné·e par un·e mentor·e ?"],
    ["Would you like to sign up as a mentor?", "Would you like to have a mentor?"],
  ])("is told by two questions of yes or no, which some answer twice with yes: %s", (first, second) => {
    const rows = [
      ["Ada", "Oui", "Non"],
      ["Ben", "Non", "Oui"],
      ["Cy", "Oui, volontiers", "Oui"],
    ];
    for (const [mentor, mentee] of [
      [first, second],
      [second, first],
    ] as const) {
      const header = ["Nom", mentor, mentee];
      const swapped = mentor === second ? rows.map(([name = "", a = "", b = ""]) => [name, b, a]) : rows;
      expect(findRoles(handMade("T", header, ...swapped))).toEqual({
        mentor: { column: first, values: ["Oui", "Oui, volontiers"] },
        mentee: { column: second, values: ["Oui"] },
      });
    }
  });

  it("is told by the question that names roles, whatever is asked with yes or no beside it", () => {
    const header = [
      "Nom",
      "Souhaitez-vous garder votre mentor ?",
      "Voudriez-vous un autre mentoré ?",
      "Rôle",
    ];
    const table = handMade("T", header, ["Ada", "Non", "Oui", "Mentor"], ["Ben", "Oui", "Non", "Mentoré"]);
    expect(findRoles(table)?.mentor).toEqual({ column: "Rôle", values: ["Mentor"] });
  });

  it("is not seen in forms of one role each", () => {
    for (const table of sampleTables()) expect(findRoles(table)).toBeNull();
  });
});

describe("where everybody takes both roles", () => {
  it.each([
    ["Votre rôle", "Les deux"],
    ["Rôle", "Les deux rôles"],
    ["Your role in the program", "Both"],
    ["Je m'inscris comme", "Mentor et mentoré"],
    ["Mentor ou mentoré ?", "Les deux"],
    ["Participation", "Mentor & mentee"],
  ])("%j, %j parts nobody and serves both", (question, answer) => {
    expect(roles(question, answer, answer, answer)).toEqual([[answer], [answer]]);
  });

  it.each([
    ["Préférez-vous des rencontres en personne ou à distance ?", "Les deux"],
    ["Langue", "Both"],
    ["Quel rôle joue la famille dans votre entreprise ?", "Les deux"],
  ])("%j, %j is about something else", (question, answer) => {
    expect(roles(question, answer, answer, answer)).toBeNull();
  });
});
