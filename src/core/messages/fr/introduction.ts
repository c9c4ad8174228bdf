import type { MessageWords } from "../../introduction/words.ts";
import { count, list } from "./grammar.ts";

export const message: MessageWords = {
  blanks: {
    mentor: ["mentor·e", "mentor", "mentore"],
    mentee: ["mentoré·e", "mentoré", "mentorée", "mentoree"],
    mentorEmail: ["courriel mentor·e", "courriel du mentor", "courriel de la mentore"],
    menteeEmail: ["courriel mentoré·e", "courriel du mentoré", "courriel de la mentorée"],
    mentorOrganisation: ["organisation mentor·e", "entreprise mentor·e"],
    menteeOrganisation: ["organisation mentoré·e", "entreprise mentoré·e"],
    topics: ["sujets communs", "sujets en commun", "sujets"],
    programme: ["programme", "nom du programme"],
    coordination: ["coordination", "coordonnatrice", "coordonnateur", "coordo"],
    link: [],
    until: [],
    term: [],
  },
  subject: "{programme}\u00a0: votre dyade de mentorat",
  body: `Bonjour {mentoré·e}, bonjour {mentor·e},

{programme} a le plaisir de vous présenter l’un·e à l’autre\u00a0: vous formez une dyade.

Sujets en commun\u00a0: {sujets communs}.

{mentoré·e}, proposez d’ici une semaine deux ou trois moments pour une première rencontre. Une heure suffit pour faire connaissance et dire ce que vous attendez.

Si vous hésitez, ou si le jumelage ne convient pas, écrivez-nous sans gêne\u00a0: personne n’est à blâmer et nous chercherons une autre dyade.

{coordination}`,
  missing: {
    menteeEmail: "Il manque un courriel valable pour le ou la mentoré·e.",
    mentorEmail: "Il manque un courriel valable pour le ou la mentor·e.",
    menteeConsent: "Demandez d’abord le consentement du ou de la mentoré·e.",
    mentorConsent: "Demandez d’abord le consentement du ou de la mentor·e.",
    programme: "Il manque le nom du programme.",
    coordination: "Il manque le nom de la coordination.",
  },
  tabTitle: "Présentations",
  headers: {
    mentee: "Mentoré·e",
    menteeEmail: "Courriel mentoré·e",
    mentor: "Mentor·e",
    mentorEmail: "Courriel mentor·e",
    to: "Destinataires",
    subject: "Objet",
    message: "Message",
    topics: "Sujets communs",
    missing: "À compléter",
  },
  list: (items) => list(items),
};

/** The words of the introduction messages and of their view, in French. */
export const introduction = {
  message,
  lead: "Un message pour chaque dyade confirmée, ouvert dans votre propre messagerie. Dyade n’envoie rien.",
  locked: "Présenter aussi les dyades verrouillées",
  none: (status: string) =>
    `Aucune dyade confirmée dans cet onglet. Donnez le statut «\u00a0${status}\u00a0» à une dyade, ou cochez la case pour présenter aussi les dyades verrouillées.`,
  template: "Le message",
  language: {
    fr: "Le message est en français, la langue du programme.",
    en: "Le message est en anglais, la langue du programme.",
  },
  programme: "Nom du programme",
  coordination: "Votre nom, ou celui de l’équipe",
  subject: "Objet",
  body: "Texte",
  blanks: (blanks: readonly string[]) =>
    `Ce qui est entre accolades est rempli pour chaque dyade\u00a0: ${blanks.join(", ")}. Une ligne qui n’a rien à dire est laissée de côté.`,
  unknown: (blanks: readonly string[]) =>
    `${list(blanks)}\u00a0: inconnu, et laissé tel quel dans le message.`,
  save: "Garder ce message",
  saved: "Le message est gardé avec le classeur.",
  restore: "Reprendre le texte de départ",
  declined: (pair: string, people: readonly string[]) =>
    `${pair}\u00a0: ${list(people)} ${people.length < 2 ? "a décliné" : "ont décliné"}. Refusez cette dyade, ou choisissez quelqu’un d’autre.`,
  awaiting: (dyads: number) =>
    dyads < 2 ? "1 dyade attend une réponse" : `${String(dyads)} dyades attendent une réponse`,
  awaitingWhat: "Au moins une réponse manque encore\u00a0: attendez-la d’abord.",
  dyads: (dyads: number) => count(dyads, "dyade à présenter", "dyades à présenter"),
  pair: (mentee: string, mentor: string) => `${mentee} et ${mentor}`,
  introduced: "Présentée",
  introducedOf: (pair: string) => `(${pair})`,
  introducedSoFar: (introduced: number, all: number) =>
    `${String(introduced)} sur ${count(all, "présentée", "présentées")}.`,
  introducedAll: "Les cocher toutes",
  preview: "Voir le message",
  topics: (topics: readonly string[]) =>
    topics.length === 0 ? "Aucun sujet commun" : `Sujets communs\u00a0: ${list(topics)}`,
  open: "Ouvrir le courriel",
  openOf: (pair: string) => `Ouvrir le courriel\u00a0: ${pair}`,
  opened: (pair: string) => `Le brouillon s’ouvre dans votre messagerie\u00a0: ${pair}.`,
  copy: "Copier",
  copyOf: (pair: string) => `Copier le message\u00a0: ${pair}`,
  copied: (pair: string) => `Message copié\u00a0: ${pair}.`,
  uncopied:
    "Le navigateur n’a pas permis de copier. Ouvrez «\u00a0Voir le message\u00a0» et sélectionnez le texte.",
  tooLong:
    "Trop long pour s’ouvrir ainsi\u00a0: copiez le message, ou écrivez l’onglet Présentations, d’où un publipostage l’enverra.",
  incomplete: "Complétez d’abord les noms, sous «\u00a0Le message\u00a0».",
  write: "Écrire l’onglet Présentations",
  written: (tab: string) =>
    `Écrit dans l’onglet «\u00a0${tab}\u00a0»\u00a0: une ligne par dyade, prête pour un publipostage.`,
};

export type IntroductionWords = typeof introduction;
