import type { MessageWords } from "../../introduction/words.ts";
import { list } from "./grammar.ts";

const message: MessageWords = {
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
  },
  subject: "{programme}\u00a0: votre dyade de mentorat",
  body: `Bonjour {mentoré·e}, bonjour {mentor·e},

{programme} a le plaisir de vous présenter l’un·e à l’autre\u00a0: vous formez une dyade.

Sujets en commun\u00a0: {sujets communs}.

{mentoré·e}, proposez d’ici une semaine deux ou trois moments pour une première rencontre. Une heure suffit pour faire connaissance et dire ce que vous attendez.

Si vous hésitez, ou si le jumelage ne convient pas, écrivez-nous sans gêne\u00a0: personne n’est à blâmer et nous chercherons une autre dyade.

{coordination}`,
  missing: {
    menteeEmail: "Il manque un courriel valable pour la personne mentorée.",
    mentorEmail: "Il manque un courriel valable pour la personne mentore.",
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
  title: "Présenter les dyades",
  lead: "Un message par dyade, prêt dans votre propre messagerie. Dyade n’envoie rien elle-même.",
};

export type IntroductionWords = typeof introduction;
