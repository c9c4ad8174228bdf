import type { PaperWords } from "../../papers/words.ts";
import { monthsOf } from "./follow-up.ts";
import { count, dayInWords, list } from "./grammar.ts";

const paper: PaperWords = {
  kinds: {
    paper: ["Document", "Documents"],
    part: ["Partie", "Section", "Titre"],
    text: ["Texte"],
    blank: ["À écrire", "À remplir", "Ligne à remplir"],
  },
  termBlank: ["durée", "durée de la dyade"],
  term: monthsOf,
  ownTerm: (months, isExact, until) => {
    const end = `jusqu’au ${dayInWords(until)}`;
    return months === null ? end : `${isExact ? "" : "environ "}${monthsOf(months)}, ${end}`;
  },
  templateTab: "Modèles de documents",
  tabTitle: (mentee, mentor) => `Entente\u00a0: ${mentee} et ${mentor}`,
  headers: {
    kind: "Genre",
    text: (blanks) =>
      `Texte. Changez, ajoutez ou retirez des lignes\u00a0: «\u00a0Document\u00a0» commence un document, «\u00a0À écrire\u00a0» laisse de la place sur le papier. Ce qui est entre accolades est rempli pour chaque dyade\u00a0: ${blanks.join(", ")}.`,
  },
  lines: [
    ["paper", "Entente de mentorat"],
    ["text", "{programme}"],
    ["text", "Entre {mentoré·e}, mentoré·e, et {mentor·e}, mentor·e."],
    ["part", "Ce que nous visons"],
    ["text", "Sujets en commun\u00a0: {sujets communs}."],
    ["blank", "Premier objectif\u00a0:"],
    ["blank", "Deuxième objectif\u00a0:"],
    ["blank", "À quoi nous verrons que nous avançons\u00a0:"],
    ["part", "Comment nous nous rencontrons"],
    ["blank", "Début et fin de l’entente ({durée}, sauf si nous en décidons autrement)\u00a0:"],
    ["blank", "Rythme, durée et lieu des rencontres\u00a0:"],
    ["blank", "Comment nous joindre entre deux rencontres\u00a0:"],
    ["part", "Ce à quoi nous nous engageons"],
    ["text", "Ce que nous nous disons reste entre nous, sauf si la sécurité de quelqu’un est en jeu."],
    ["text", "{mentoré·e} prépare chaque rencontre, et décide de ce qui le ou la concerne."],
    ["text", "{mentor·e} écoute, questionne et partage son expérience, sans décider à la place de l’autre."],
    ["text", "Si une rencontre doit être déplacée, nous nous avertissons dès que possible."],
    [
      "text",
      "L’un·e ou l’autre peut mettre fin à l’entente en tout temps, sans avoir à se justifier. Il suffit d’avertir {coordination}.",
    ],
    ["part", "Signatures"],
    ["blank", "{mentoré·e}, mentoré·e. Signature et date\u00a0:"],
    ["blank", "{mentor·e}, mentor·e. Signature et date\u00a0:"],
    ["paper", "Guide de la première rencontre"],
    ["text", "Pour {mentoré·e} et {mentor·e}. Comptez une heure."],
    ["part", "Faire connaissance (20 minutes)"],
    [
      "text",
      "Racontez-vous votre parcours\u00a0: ce que vous avez choisi, et ce qui est arrivé sans que vous l’ayez choisi.",
    ],
    ["text", "Qu’est-ce qui vous a donné envie de participer?"],
    ["part", "Dire ce que vous attendez (20 minutes)"],
    ["text", "Vous avez en commun\u00a0: {sujets communs}."],
    ["text", "{mentoré·e}, qu’aimeriez-vous avoir changé à la fin de notre entente?"],
    ["text", "{mentor·e}, que pouvez-vous offrir, et que ne pouvez-vous pas offrir?"],
    ["blank", "Les deux objectifs que nous retenons\u00a0:"],
    ["part", "Vous entendre (20 minutes)"],
    ["text", "Lisez l’entente ensemble, changez ce qui ne convient pas, puis signez-la."],
    ["blank", "Date, heure et lieu des trois prochaines rencontres\u00a0:"],
    ["part", "Avant de vous quitter"],
    ["text", "Que retenez-vous, chacun·e, de cette heure?"],
    [
      "text",
      "Si vous hésitez, ou si le jumelage ne convient pas, écrivez à {coordination}\u00a0: personne n’est à blâmer.",
    ],
  ],
};

/** The words of what a dyad prints, signs and reads, and of its view, in French. */
export const papers = {
  paper,
  lead: "Une entente à signer et un guide pour la première rencontre, remplis pour chaque dyade, dans un onglet à imprimer.",
  none: (status: string) =>
    `Aucune dyade confirmée dans cet onglet. Donnez le statut «\u00a0${status}\u00a0» à une dyade, ou cochez la case pour montrer aussi les dyades verrouillées.`,
  locked: "Montrer aussi les dyades verrouillées",
  template: "Ce que disent les documents",
  ownText:
    "C’est le texte de départ. Pour le changer, écrivez-le dans un onglet et modifiez-le comme n’importe quelle feuille.",
  writeTemplate: "Écrire l’onglet des modèles",
  templateWritten: (tab: string) =>
    `Le texte est dans l’onglet «\u00a0${tab}\u00a0». Changez-le, puis relisez ici.`,
  fromTab: (tab: string) => `Le texte vient de l’onglet «\u00a0${tab}\u00a0».`,
  namesake: (tab: string) =>
    `Votre onglet «\u00a0${tab}\u00a0» porte le nom de l’onglet des modèles, mais n’en a pas la forme\u00a0: il est à vous, et n’est pas lu. Si vous écrivez l’onglet des modèles, il prendra un autre nom.`,
  nameless: (title: string) =>
    `«\u00a0${title}\u00a0» ne nommerait personne\u00a0: ni {mentoré·e} ni {mentor·e} n’y est. Ajoutez-les dans une ligne de l’onglet des modèles, puis relisez.`,
  noPaper:
    "Cet onglet ne contient plus aucun document. Ajoutez une ligne de genre «\u00a0Document\u00a0», ou écrivez l’onglet de nouveau.",
  untitled: "Document sans titre",
  unknown: (blanks: readonly string[]) =>
    `${list(blanks)}\u00a0: inconnu, et laissé tel quel dans les documents.`,
  oddRows: (rows: readonly number[]) =>
    `${rows.length < 2 ? "Ligne" : "Lignes"} ${list(rows.map(String))}\u00a0: le genre n’est pas dans la liste, et la ligne est lue comme du texte.`,
  chosen: "À imprimer",
  unsaid: {
    programme: "Il manque le nom du programme. Écrivez-le sous",
    coordination: "Il manque votre nom, ou celui de l’équipe. Écrivez-le sous",
  },
  dyads: (dyads: number) => count(dyads, "dyade", "dyades"),
  pair: (mentee: string, mentor: string) => `${mentee} et ${mentor}`,
  write: "Écrire l’onglet",
  writeOf: (pair: string) => `Écrire l’onglet de ${pair}`,
  written: (tab: string) =>
    `Écrit dans l’onglet «\u00a0${tab}\u00a0». Pour l’imprimer\u00a0: Fichier, Imprimer, feuille active, ajustée à la largeur.`,
  noneChosen: "Cochez au moins un document.",
};

export type PapersWords = typeof papers;
