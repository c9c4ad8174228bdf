import { expect, it } from "vitest";
import { asksForEmail } from "../../../../src/core/intake/vocabulary/contact.ts";
import { namePartAsked } from "../../../../src/core/intake/vocabulary/names.ts";
import { asksForOrganisation } from "../../../../src/core/intake/vocabulary/organisation.ts";

const kept = (recognise: (title: string) => boolean, titles: readonly string[]): string[] =>
  titles.filter(recognise);

it("an organisation has many names", () => {
  const titles = [
    "Raison sociale de l'entreprise",
    "Nom commercial",
    "Nom de votre OBNL",
    "Nom de votre coopérative",
    "Nom de la startup",
    "Startup",
    "Your business",
    "Where do you currently work?",
    "Établissement d'enseignement",
    "Affiliation institutionnelle",
    "Municipalité / employeur",
  ];
  expect(kept(asksForOrganisation, titles)).toEqual(titles);
});

it("an organisation is not what is asked about it", () => {
  const titles = [
    "Que fait votre entreprise ?",
    "What does your company do?",
    "Activités de l'entreprise",
    "Produits ou services de l'entreprise",
    "Date de création de l'entreprise",
    "Numéro d'entreprise (NEQ)",
    "Where is your company located?",
    "Vision for your company",
    "Ancienneté dans l'organisation",
    "Langue de travail de l'entreprise",
    "Gestion d'entreprise",
    "Description de votre entreprise",
    "Souhaitez-vous un mentor de votre organisation ?",
    "Votre entreprise est-elle membre de la Chambre ?",
    "Type d'organisation",
    "Taille de l'entreprise",
    "Entreprises à éviter",
    "Adresse de l'entreprise",
    "How many years in the company?",
  ];
  expect(kept(asksForOrganisation, titles)).toEqual([]);
});

it.each([
  ["Nom / Name", "either"],
  ["Nom - Prénom", "whole"],
  ["First & Last Name", "whole"],
  ["Name (first and last)", "either"],
  ["Veuillez inscrire votre nom complet", "whole"],
  ["Prénom / First name", "first"],
  ["Nom de famille / Last name", "last"],
  ["Name & surname", "whole"],
  ["Nom de l'étudiant(e)", "either"],
  ["Nom2", "either"],
  ["Q1 - Nom complet", "whole"],
  ["Q1. What is your name?", "either"],
  ["Bonjour ! Quel est votre nom complet ?", "whole"],
  ["Hello, what's your name?", "either"],
  ["Prénom usuel", "first"],
  ["Nom de l'élève", "either"],
  ["Nom du dirigeant", "either"],
  ["Nom du bénévole", "either"],
  ["Preferred name", "either"],
  ["Prénom préféré", "first"],
  ["Comment vous appelez-vous ?", "whole"],
  ["What should we call you?", "whole"],
  ["Comment appelez-vous votre entreprise ?", null],
  ["Nom d'usage", "either"],
  ["Member name", "either"],
  ["Nom du membre", "either"],
  ["Nom préféré de mentor", null],
  ["Preferred mentor name", null],
  ["Nom du référent", null],
  ["Emergency contact name", null],
  ["Nom de votre entreprise", null],
  ["Nom de votre gestionnaire", null],
  ["Nom du projet", null],
  ["Username", null],
  ["Nombre y apellidos", "whole"],
  ["Apellidos y nombres", "whole"],
  ["Nombre", null],
  ["Nombre de mentoré·es", null],
  ["Nombre de membres de la famille", null],
  ["Nom et nombre de participants", null],
])("%j asks for the part of a name %s", (title, part) => {
  expect(namePartAsked(title)).toBe(part);
});

it("an e-mail is asked for in many ways, and not where it is a subject or somebody else's", () => {
  const titles = [
    "Adresse de messagerie",
    "Email2",
    "Courriel / Email",
    "Email ID",
    "What email should we use to contact you?",
  ];
  expect(kept(asksForEmail, titles)).toEqual(titles);
  const others = [
    "Courriel de votre gestionnaire",
    "Mailing address",
    "Marketing par courriel",
    "Gestion des courriels",
    "Email sent",
  ];
  expect(kept(asksForEmail, others)).toEqual([]);
});
