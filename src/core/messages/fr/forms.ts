import type { QuestionKind } from "../../forms/question.ts";
import { formNames } from "./form-names.ts";
import { count } from "./grammar.ts";

/** The types of questions, as Google Forms calls them. */
const kinds: Record<QuestionKind, string> = {
  text: "Réponse courte",
  email: "Réponse courte (validation\u00a0: adresse e-mail)",
  number: "Réponse courte (validation\u00a0: nombre)",
  paragraph: "Paragraphe",
  date: "Date",
  one: "Choix multiples",
  several: "Cases à cocher",
  scale: "Échelle linéaire, de 1 à 5",
  grid: "Grille de cases à cocher",
};

/** The recommended questions, to be copied into a form made by hand. French. */
export const forms = {
  what: "Dans Google Forms, ajoutez une question, choisissez son type, puis collez le titre et les options. Gardez les titres\u00a0: c’est par eux que Dyade reconnaît les questions.",
  form: "Formulaire",
  names: formNames,
  kinds,
  required: "obligatoire",
  lacking: (number: number) => count(number, "question utile à ajouter", "questions utiles à ajouter"),
  complete: "Ce formulaire pose toutes les questions utiles.",
  present: (number: number) => count(number, "question déjà posée", "questions déjà posées"),
  readFrom: (tab: string) => `Comparé à l’onglet «\u00a0${tab}\u00a0».`,
  notFound: "Ce formulaire n’est pas encore lié au classeur\u00a0: toutes ses questions sont ici.",
  toReplace: "Les mots entre crochets sont à remplacer par les vôtres.",
  priority:
    "Pour placer quelqu’un en premier, ajoutez vous-même une colonne «\u00a0Priorité\u00a0» à droite des réponses\u00a0: un nombre, le plus grand d’abord. Ne le demandez pas dans le formulaire.",
  absent: {
    title: "Questions utiles absentes des formulaires",
    go: "Copier ces questions",
  },
  why: "Pourquoi",
  help: "Description",
  options: "Options",
  rows: "Lignes",
  columns: "Colonnes",
  ends: "Étiquettes de 1 et de 5",
  most: (number: number) => `Validation de la réponse\u00a0: sélectionner au plus ${String(number)}.`,
  other: "Ajoutez aussi l’option «\u00a0Autre\u00a0».",
  copy: {
    title: "Copier le titre",
    help: "Copier la description",
    options: "Copier les options",
    rows: "Copier les lignes",
    columns: "Copier les colonnes",
  },
  copyNamed: (what: string, title: string) => `${what}\u00a0: ${title}`,
  copied: (title: string) => `Copié\u00a0: ${title}`,
  copyFailed:
    "Le navigateur n’a pas permis la copie. Sélectionnez le texte ci-dessous, puis copiez-le avec Ctrl+C.",
  topics: {
    title: "La liste des sujets",
    what: "Un sujet par ligne. Les deux formulaires doivent offrir la même liste, mot pour mot.",
    label: "Sujets",
    save: "Garder la liste",
    saved: "La liste est gardée avec le classeur.",
    none: "Écrivez au moins un sujet.",
    comma: (topic: string) =>
      `«\u00a0${topic}\u00a0» contient une virgule\u00a0: Google s’en sert pour séparer les réponses. Préférez «\u00a0et\u00a0».`,
  },
};

export type FormsWords = typeof forms;
