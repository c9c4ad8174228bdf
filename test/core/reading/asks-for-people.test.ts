import { describe, expect, it } from "vitest";
import { asksForTie, peopleAsked } from "../../../src/core/reading/asks-for-people.ts";
import { otherPeople } from "../../../src/core/reading/people-named.ts";

const WORDINGS = {
  avoid: [
    "Personnes à éviter",
    "Entreprises à éviter",
    "Mentors à éviter",
    "People to avoid",
    "Who should we not pair you with?",
    "Avec qui ne voulez-vous pas être jumelé·e ?",
    "Y a-t-il quelqu'un avec qui vous préférez ne pas travailler ?",
    "Y a-t-il des personnes ou des entreprises avec qui vous ne souhaitez pas être jumelé·e?",
    "Is there anyone you would rather not be matched with?",
    "Are there people or companies you would prefer not to be paired with?",
    "Do you have a conflict of interest with anyone?",
    "Qui souhaitez-vous éviter ?",
    "Someone you'd be uncomfortable working with",
    "Personnes avec qui vous seriez mal à l'aise",
    "Please don't pair me with",
    "Nommez les personnes dont vous aimeriez être tenu à l'écart",
    "Anyone we should keep away from you?",
    "Personnes à exclure de votre jumelage",
    "Qui ne devrait pas être votre mentor ?",
    "Avec qui n'aimeriez-vous pas être jumelé·e ?",
    "Is there a mentor you do not wish to meet?",
  ],
  manager: [
    "Nom de votre gestionnaire",
    "À qui vous rapportez-vous ?",
    "De qui relevez-vous?",
    "Who do you report to?",
    "Supérieur·e immédiat·e",
    "Nom et titre de votre supérieur",
    "Qui est votre supérieure hiérarchique ?",
    "À qui rendez-vous des comptes ?",
    "Votre chef de service",
    "Second supérieur",
    "Who supervises you?",
    "Who do you answer to at work?",
    "Nom de votre gestionnaire (pour éviter de vous jumeler avec cette personne)",
  ],
  past: [
    "Qui était votre mentor l'an dernier ?",
    "Last year's mentor",
    "Avec qui avez-vous déjà été jumelé·e ?",
    "Previous mentor",
    "Mentor précédent",
    "Who were you paired with before?",
    "Names of your past mentees",
    "Mentor(s) que vous avez déjà eu(s)",
  ],
  subordinates: ["Qui relève de vous ?", "Who do you manage?", "Names of the people who report to you"],
  wish: [
    "My first choice mentor is:",
    "Mentor souhaité",
    "Avec qui aimeriez-vous être jumelé·e ?",
    "Who would you like to be paired with?",
    "Nommez jusqu'à trois mentor·e·s de votre choix, par ordre de préférence",
    "If you do not know, leave blank. Who would you like to be paired with?",
    "Quel gestionnaire aimeriez-vous comme mentor ?",
    "Top 3 mentors",
    "Mentors qui vous intéressent",
  ],
} as const;

describe("a title", () => {
  it.each(
    Object.entries(WORDINGS).flatMap(([asked, titles]) => titles.map((title) => [asked, title] as const)),
  )("asks for %s: %j", (asked, title) => {
    expect(peopleAsked(title)).toBe(asked);
    expect(asksForTie(title)).toBe(asked !== "wish");
  });

  it.each([
    'Race/Ethnicity (you may answer "I prefer not to say")',
    "Quelles erreurs aimeriez-vous éviter ?",
    "Moments à éviter pour les rencontres",
    "Votre gestionnaire approuve-t-il votre participation ?",
    "Does your manager support your participation?",
    "Titre de votre gestionnaire",
    "Études supérieures",
    "Ville",
  ])("asks for no manager and nobody to avoid: %j", (title) => {
    expect(["manager", "avoid"]).not.toContain(peopleAsked(title));
  });

  it("on what to avoid is no criterion either", () => {
    expect(asksForTie("Moments à éviter pour les rencontres")).toBe(true);
    expect(asksForTie("Quels sujets souhaitez-vous aborder ?")).toBe(false);
  });
});

describe("the people of a tab", () => {
  const { find } = otherPeople([
    { name: "Jean-François Roy", email: "jf@x.ca" },
    { name: "Luc Tremblay", email: "" },
    { name: "", email: "anonymous" },
  ]);

  it.each([
    ...["Roy, Jean François", "JF@x.ca ", "M. Jean-François Roy", "J.F. Roy (jf@x.ca)"],
    ...["Jean Fransois Roy", "Jean Roy", "J.-F. Roy", "M. Roy", "Roy, Jean Françoi"],
  ])("are named by e-mail, by name in any order or by one alike: %j", (text) => {
    expect(find(text)).toBe("francois jean roy");
  });

  it.each([
    ...["", "Roy", "anonymous", "Jean Tremblay", "Marie Roy", "autre@x.ca", "Roy et associés"],
    ...["Je connais bien Luc Tremblay depuis longtemps déjà", "Luc Lavoie"],
  ])("are not named by another text: %j", (text) => {
    expect(find(text)).toBeNull();
  });
});
