import { describe, expect, it } from "vitest";
import { readQuestions } from "../../../src/core/intake/questions.ts";
import type { Role } from "../../../src/core/people/person.ts";
import { detectColumns } from "../../../src/core/reading/fixed-columns.ts";
import { otherPeople } from "../../../src/core/reading/people-named.ts";
import { reportDoubts } from "../../../src/core/reading/report-doubts.ts";
import { reporting, shortly } from "../builders.ts";
import { tab } from "../workbooks.ts";

const OTHERS = otherPeople([
  { name: "Carole Boss", email: "carole@x.ca" },
  { name: "Paul Premier", email: "paul@x.ca" },
]);

function detected(columns: Record<string, readonly string[]>, role: Role = "mentee") {
  const titles = Object.keys(columns);
  const rows = [0, 1, 2].map((at) => titles.map((title) => columns[title]?.[at] ?? ""));
  const table = tab("T", titles, ...rows);
  const questions = readQuestions(table);
  return detectColumns(table, questions, role, OTHERS);
}

function doubts(columns: Record<string, readonly string[]>, given = {}): string[] {
  const { issues } = reporting((report) => {
    reportDoubts(detected(columns), given, [], "T", report);
  });
  return issues.map((one) => `${shortly(one)} ${one.severity} ${one.rule ?? ""}`);
}

describe("answers", () => {
  it("of yes and no make no manager, no organisation and nobody to avoid", () => {
    const yes = ["Oui", "Non", "Oui"];
    const { columns } = detected({
      "Votre gestionnaire est informé ? Nom": yes,
      "Nom du gestionnaire": ["Carole Boss", "Luc", ""],
      "Entreprise membre": yes,
      Entreprise: ["Acme", "Bolt", "Acme"],
      "Conflit d'intérêts": yes,
    });
    expect(columns).toMatchObject({
      manager: "Nom du gestionnaire",
      organisation: "Entreprise",
      avoid: null,
    });
  });

  it.each([
    ["Votre entreprise exporte-t-elle ?", ["Non", "Non", "Non"]],
    ["Is your company a co-op?", ["No", "No", "Not sure"]],
    ["Employeur public ou privé", ["Public", "Privé", "Public"]],
  ])("that are all no, or of a kind, make no organisation: %s", (title, answers) => {
    const { columns } = detected({ [title]: answers, "Votre employeur": ["Acme", "Bolt", "Acme"] });
    expect(columns.organisation).toBe("Votre employeur");
  });

  it("that begin with a post make a manager where they go on with the name of somebody", () => {
    const managerOf = (answers: readonly string[]) => detected({ Gestionnaire: answers }).columns.manager;
    expect(managerOf(["Directeur : Luc Roy", "DG : Zoé Lam", ""])).toBe("Gestionnaire");
    expect(managerOf(["Directrice Carole Boss", "Directeur Paul Premier", ""])).toBe("Gestionnaire");
    expect(managerOf(["Directrice", "Directeur des ventes", "Cheffe d'équipe"])).toBeNull();
  });

  it.each([
    "Lien de parenté avec un·e mentor·e",
    "Membres de votre famille dans le programme",
    "Mentor avec qui vous êtes en concurrence",
    "Liens familiaux avec un·e participant·e",
    "Relatives among mentors",
    "Do you have a personal relationship with any of the mentors? Name them",
  ])("that name people make a private tie one of whom to avoid: %s", (title) => {
    expect(detected({ [title]: ["", "Carole Boss", "Non"] }).columns.avoid).toBe(title);
    expect(detected({ [title]: ["Non", "Oui", "Non"] }).columns.avoid).toBeNull();
  });

  it.each(["Entreprise familiale", "Expérience auprès de concurrents", "Compétences"])(
    "that name people make none of %s",
    (title) => {
      expect(detected({ [title]: ["", "Carole Boss", "Non"] }).columns.avoid).toBeNull();
    },
  );

  it("that say there is nobody are answers to the question on managers", () => {
    expect(detected({ Gestionnaire: ["N/A", "No one", "Aucun"] }).columns.manager).toBe("Gestionnaire");
    expect(detected({ Gestionnaire: ["Non", "Non", "Non"] }).columns.manager).toBeNull();
  });

  it.each([
    ["Lieu de travail", "Lieu de travail (organisation)"],
    ["Department", "Employer"],
    ["Étape de l'entreprise", "Compagnie"],
    ["Organisme", "Nom de l'organisme"],
  ])("of %j and %j: the firm as a whole is the organisation", (other, firm) => {
    const columns = { [other]: ["Bureau", "RH", "Bureau"], [firm]: ["Acme", "Bolt", "Cie Zed"] };
    expect(detected(columns).columns.organisation).toBe(firm);
  });

  it("make several columns of one kind, each counting", () => {
    const { columns } = detected({
      "Gestionnaire immédiat": ["Zoé Loin", "", ""],
      "Directrice générale ou directeur général": ["Carole Boss", "Carole Boss", ""],
      "Entreprises à éviter": ["Acme", "", ""],
      "Personnes à éviter": ["Paul Premier", "", ""],
    });
    expect(columns.manager).toEqual(["Gestionnaire immédiat", "Directrice générale ou directeur général"]);
    expect(columns.avoid).toEqual(["Entreprises à éviter", "Personnes à éviter"]);
  });

  it("say whether a post is one's own or somebody's above", () => {
    expect(
      detected({ "Directeur ou directrice": ["Directeur", "Directrice", "Cheffe"] }).columns.manager,
    ).toBeNull();
    expect(
      detected({ Gestionnaire: ["Gestionnaire", "Chef d'équipe", "Gestionnaire"] }).columns.manager,
    ).toBeNull();
  });

  it("of one essay change nothing", () => {
    const essay = "mot ".repeat(3_000);
    expect(
      detected({ Nom: ["Ana", essay, "Bob"], "Votre patron": ["Zoé Roy", essay, "Luc"] }).columns,
    ).toMatchObject({
      name: ["Nom"],
      manager: "Votre patron",
    });
  });

  it("with the names of criteria say what counts most; other answers are an ordinary question's", () => {
    const others = {
      Nom: ["A", "B", "C"],
      "Quels sujets ?": ["x", "y", "z"],
      "Votre région": ["u", "v", "w"],
    };
    const important = { "Ce qui compte le plus pour vous": ["Sujets", "Région", "Sujets, région"] };
    expect(detected({ ...others, ...important }).columns.mostImportant).toBe(
      "Ce qui compte le plus pour vous",
    );
    const quality = { "Ce qui compte le plus chez un mentor": ["L'écoute", "La franchise", "Le temps"] };
    expect(detected({ ...others, ...quality }).columns.mostImportant).toBeNull();
  });

  it.each([
    ["Ce qui compte le plus pour vous", "Indispensable"],
    ["Qu'est-ce qui est le plus important pour vous dans votre jumelage ?", "Critères non négociables"],
    ["Les critères qui devraient peser le plus", "Ce dont vous ne pouvez pas vous passer"],
    ["What matters most to you in a match?", "Must-haves"],
    ["Which criteria should carry the most weight?", "Deal-breakers"],
    ["Your top two priorities", "What can't you do without?"],
  ])("say what counts most, and what is a must, in many words: %s; %s", (mostImportant, musts) => {
    const asked = {
      Nom: ["A", "B", "C"],
      "Which topics would you like help with?": ["x", "y", "z"],
      "Which town are you in?": ["u", "v", "w"],
      "How many years of experience?": ["1", "2", "3"],
      [mostImportant]: ["Topics, Town", "Years of experience", "Town"],
      [musts]: ["", "Town", ""],
    };
    expect(detected(asked).columns).toMatchObject({ mostImportant, musts });
    expect(detected(asked, "mentor").columns).toMatchObject({ mostImportant: null, musts: null });
  });

  it("that name nothing of the form are shown as unknown names where the title speaks of criteria", () => {
    const answers = ["Le feeling", "La distance", "Le feeling"];
    expect(detected({ "Vos critères non négociables": answers }).columns.musts).toBe(
      "Vos critères non négociables",
    );
    const yes = ["Oui", "Non", "Oui"];
    expect(detected({ "Est-il essentiel que votre jumelage soit en ville ?": yes }).columns.musts).toBeNull();
  });
});

describe("doubts", () => {
  it("are told of a question on whom to avoid that is answered by yes and no", () => {
    expect(doubts({ "Avez-vous un conflit d'intérêts ?": ["Oui", "Non", "Non"] })).toEqual([
      "tie-column-doubtful T [Avez-vous un conflit d'intérêts ?] warning avoid",
    ]);
  });

  it("are told of questions answered with people, by what they ask, unless they are a wish", () => {
    const people = ["Carole Boss", "Paul Premier", "carole@x.ca"];
    expect(
      doubts({ "Mentor de l'an dernier": people, "Qui est-ce ?": people, "Mentor souhaité": people }),
    ).toEqual([
      "people-question T [Mentor de l'an dernier] warning past",
      "people-question T [Qui est-ce ?] warning unsure",
    ]);
  });

  it("are told of the column that another is read in the place of, until the coordinator decides", () => {
    const columns = {
      Employeur: ["Acme", "Bolt", "X"],
      "Adresse courriel": ["a@x.ca", "b@x.ca", "c@x.ca"],
      Courriel: ["a@x.ca", "a@x.ca", ""],
    };
    expect(doubts(columns)).toEqual(["column-second T [Courriel] info email"]);
    expect(doubts(columns, { email: "Courriel" })).toEqual([]);
  });
});
