import { describe, expect, it } from "vitest";
import { detectColumns } from "../../../src/core/reading/fixed-columns.ts";
import { readQuestions } from "../../../src/core/intake/questions.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import type { Role } from "../../../src/core/people/person.ts";
import { tab } from "../workbooks.ts";

function detect(header: readonly string[], role: Role = "mentor", ...rows: Cell[][]) {
  const table = tab("T", header, ...rows);
  return detectColumns(table, readQuestions(table), role).columns;
}

/** Other questions of a form, which are no fixed columns. */
const OTHERS = [
  "Sur quels sujets pouvez-vous accompagner ?",
  "Secteur d'activité",
  "Depuis combien d'années êtes-vous en affaires ?",
  "Région",
  "What is your availability?",
  "Avez-vous déjà géré une équipe ?",
  "Taille de l'entreprise",
  "Years of management experience",
  "Nombre d'employés de votre entreprise",
  "Quelles sont vos priorités pour l'année ?",
  "How would your manager describe you?",
  "Décrivez votre organisation en quelques mots",
  "How many people report to you?",
  "Combien de personnes supervisez-vous ?",
  "Combien de rencontres par mois souhaitez-vous avec votre mentor ?",
  "Quelle est votre priorité de développement ?",
  "Quelles erreurs aimeriez-vous éviter ?",
  "Combien d'employés avez-vous ?",
  "Have you ever had a mentor?",
];

const HEADERS: Record<string, readonly string[]> = {
  timestamp: ["Horodateur", "Timestamp", "Date et heure", "Completion time", "Heure de fin", "Submitted at"],
  email: [
    "Adresse e-mail",
    "Adresse courriel",
    "Courriel",
    "Email Address",
    "E-mail",
    "Email",
    "Votre courriel professionnel",
    "What is your email address?",
    "Adresse électronique",
    "Mail",
  ],
  name: [
    "Nom",
    "Name",
    "Nom complet",
    "Full name",
    "Prénom et nom",
    "Nom et prénom",
    "Nom, prénom",
    "Your name",
    "Votre nom",
    "First & Last Name",
    "First and last name",
    "Quel est votre nom ?",
    "What is your name?",
    "Nom du mentor",
    "Mentor name",
    "Nom de la personne",
  ],
  organisation: [
    "Organisation",
    "Organization",
    "Entreprise",
    "Company",
    "Nom de votre entreprise",
    "Entreprise ou organisation",
    "Company name",
    "Employeur",
    "Organisme",
    "Your department or agency",
    "Ministère",
    "Where do you work?",
    "Pour quelle organisation travaillez-vous ?",
  ],
  manager: [
    "Gestionnaire",
    "Manager",
    "Nom de votre gestionnaire",
    "De qui relevez-vous ?",
    "Who do you report to?",
    "Your line manager",
    "Supérieur immédiat",
    "Supérieur·e hiérarchique",
    "Supervisor",
    "Who is your manager?",
    "Courriel de votre gestionnaire",
    "Manager's email",
    "Reports to",
  ],
  capacity: [
    "Capacité",
    "Capacity",
    "Combien de mentoré·e·s pouvez-vous accompagner ?",
    "How many mentees can you take?",
    "Nombre de mentorés",
    "Nombre de places",
    "Number of mentees",
    "Max mentees",
    "Places",
    "Combien de personnes souhaitez-vous accompagner ?",
  ],
  consent: [
    "Consentement",
    "Consent",
    "J'accepte que mes réponses servent au jumelage",
    "Do you agree to us using the information you provide to us in this way?",
    "I agree to the privacy policy",
    "Acceptez-vous que vos réponses servent au jumelage ?",
    "Je consens à l'utilisation de mes données",
  ],
  avoid: [
    "Personnes à éviter",
    "People to avoid",
    "Y a-t-il des personnes avec qui vous ne souhaitez pas être jumelé·e ?",
    "Is there anyone you would not want to be paired with?",
    "Avez-vous un conflit d'intérêts avec quelqu'un ?",
    "À éviter",
    "Avoid",
  ],
};

describe("fixed columns", () => {
  it.each(Object.entries(HEADERS).flatMap(([name, titles]) => titles.map((title) => [name, title] as const)))(
    "%s is %j",
    (name, title) => {
      const columns: Record<string, unknown> = { ...detect([...OTHERS, title]) };
      expect(columns[name]).toEqual(name === "name" ? [title] : title);
      for (const other of Object.keys(HEADERS)) if (other !== name) expect(columns[other]).toBeNull();
    },
  );

  it.each(["Priorité", "Priority", "Priorité (1 à 3)", "Prioritaire ?"])(
    "priority is %j, of mentees alone",
    (title) => {
      expect(detect([title], "mentee").priority).toBe(title);
      expect(detect([title], "mentor").priority).toBeNull();
    },
  );

  it("are none of the other questions of a form", () => {
    expect(Object.values(detect(OTHERS)).every((column) => column === null)).toBe(true);
    expect(Object.values(detect(OTHERS, "mentee")).every((column) => column === null)).toBe(true);
  });

  it("take a name from first and last", () => {
    expect(detect(["Prénom", "Nom de famille"]).name).toEqual(["Prénom", "Nom de famille"]);
    expect(detect(["Nom", "Prénom"]).name).toEqual(["Prénom", "Nom"]);
    expect(detect(["Your first name", "Your last name"]).name).toEqual(["Your first name", "Your last name"]);
    expect(detect(["First Name", "Last Name", "Company name"]).name).toEqual(["First Name", "Last Name"]);
    expect(detect(["Prénom"]).name).toEqual(["Prénom"]);
    const ofBirth = ["Prénom usuel", "Nom de famille à la naissance"];
    expect(detect(ofBirth).name).toEqual(ofBirth);
  });

  it("take the full name before another that one goes by", () => {
    const rows = [
      ["Sam", "Samantha Tiers"],
      ["Oo-ma", "Uma Quart"],
    ];
    expect(detect(["Preferred name", "Full name"], "mentee", ...rows).name).toEqual(["Full name"]);
  });

  it("take no name from days", () => {
    const rows = [["Horodateur"], ["2026-01-11 09:00:00"], ["2026-01-12 09:00:00"]];
    expect(detect(["Identité"], "mentee", ...rows).name).toBeNull();
    const moments = [["2026-01-11T09:00:00"], ["12/01/2026 9:00"], ["2026.01.12"]];
    expect(detect(["Identité"], "mentee", ...moments).name).toBeNull();
  });

  it("take a name behind a number, and a number that stands for a name", () => {
    const rows = [["001 Roy, Léa"], ["002 Cyr, Max"]];
    expect(detect(["Identité"], "mentee", ...rows).name).toEqual(["Identité"]);
    expect(detect(["Nom"], "mentee", ["101"], ["102"], ["103"]).name).toEqual(["Nom"]);
  });

  it("prefer the e-mail that tells people apart", () => {
    const rows = [
      ["formulaire@x.ca", "a@x.ca"],
      ["formulaire@x.ca", "b@x.ca"],
    ];
    expect(detect(["Email", "Courriel professionnel"], "mentor", ...rows).email).toBe(
      "Courriel professionnel",
    );
  });

  it("find the e-mail by its answers where no header names it", () => {
    const rows = [
      ["Ana", "ana@x.ca", "chef@x.ca"],
      ["Bob", "bob@x.ca", "chef@x.ca"],
    ];
    expect(detect(["Nom", "Contact", "Autre contact"], "mentor", ...rows).email).toBe("Contact");
    expect(
      detect(["Nom", "Autre contact", "Gestionnaire"], "mentor", ["Ana", "x", "ana@x.ca"]).email,
    ).toBeNull();
  });

  it("take for consent what is said of answers and data before other agreements", () => {
    expect(detect(["J'accepte de me déplacer", "J'accepte que mes réponses soient utilisées"]).consent).toBe(
      "J'accepte que mes réponses soient utilisées",
    );
  });

  it("leave the mentees' seats alone", () => {
    expect(detect(["Places"], "mentee").capacity).toBeNull();
  });
});
