import type { Band } from "../../programme/bands.ts";
import { directoryFile } from "./directory-file.ts";
import { count, list } from "./grammar.ts";

/** The words of a directory page, in French. */
export const directoryPage = {
  ...directoryFile,
  /** What the page shows where its script cannot run. */
  noScript:
    "Pour chercher, comparer et garder une liste, ouvrez ce fichier dans un navigateur récent (Safari, Chrome, Edge ou Firefox).",
  language: "Langue",
  languages: { fr: "Français", en: "English" },
  intro: "Cherchez, comparez, puis demandez une rencontre ou remettez vos choix.",
  privacy:
    "Rien de ce que vous cochez ou écrivez ici ne quitte votre appareil avant que vous n’envoyiez une demande.",
  personalIntro: (reader: string) =>
    `${reader}, voici des mentor·es choisi·es pour vous d’après vos réponses, la meilleure correspondance d’abord.`,
  search: "Chercher",
  searchHint: "Un nom, un sujet, une ville…",
  needs: "Ce que vous cherchez",
  needsHint:
    "Répondez à ce qui compte pour vous\u00a0: les mentor·es les plus proches passent en premier, avec les raisons.",
  filters: "Filtrer",
  chosenFilters: (number: number) => count(number, "filtre", "filtres"),
  answered: (number: number) => count(number, "réponse", "réponses"),
  clear: "Tout effacer",
  remove: (what: string) => `Retirer «\u00a0${what}\u00a0»`,
  more: (number: number) => `Voir ${count(number, "autre", "autres")}`,
  choose: "Choisir…",
  found: (shown: number, all: number) =>
    shown === all
      ? count(all, "mentor·e", "mentor·es")
      : `${count(shown, "mentor·e", "mentor·es")} sur ${String(all)}`,
  byFit: "les plus proches de vos réponses d’abord",
  see: (number: number) => `Voir ${number < 2 ? "la personne trouvée" : `les ${String(number)} mentor·es`}`,
  nobody: "Personne ne répond à tout cela à la fois.",
  nobodyHint: "Retirez un filtre, ou cherchez avec un mot plus court.",
  empty: "Ce répertoire ne contient encore personne.",
  /** Said of a volunteer to whoever looks for help: nothing, where there is nothing kind to say. */
  fit: {
    veryGood: "Très bon accord",
    good: "Bon accord",
    toDiscuss: "Des points en commun",
    little: "",
  } satisfies Record<Band, string>,
  why: "Ce qui vous rapproche",
  failed: (labels: readonly string[]) => `Le programme demande un point commun ici\u00a0: ${list(labels)}`,
  profile: "Voir le profil",
  closeProfile: "Réduire le profil",
  of: (action: string, name: string) => `${action}, ${name}`,
  add: "Ajouter à ma liste",
  added: "Retirer de ma liste",
  write: "Écrire un courriel",
  list: "Ma liste",
  listOf: (number: number) => `Ma liste\u00a0: ${count(number, "mentor·e", "mentor·es")}`,
  listHint: "La personne que vous préférez d’abord. La liste reste sur cet appareil.",
  up: (name: string) => `Monter ${name}`,
  down: (name: string) => `Descendre ${name}`,
  takeOut: (name: string) => `Retirer ${name} de ma liste`,
  send: "Remettre mes choix",
  sendOnly: (number: number) =>
    `Le formulaire prend ${count(number, "choix", "choix")}\u00a0: les premiers de la liste.`,
  handOver: "Imprimez cette liste ou notez-la, puis remettez-la à la personne qui coordonne le mentorat.",
  yourName: "Votre nom",
  yourNameHint: "Il sera inscrit dans la demande.",
  print: "Imprimer",
  newWindow: "(nouvelle fenêtre)",
  choicesSubject: "Mes choix de mentor·es",
  choicesBody: (mentors: readonly string[], asker: string) =>
    `Bonjour,\n\nVoici mes choix de mentor·es, par ordre de préférence\u00a0:\n\n${mentors
      .map((name, at) => `${String(at + 1)}. ${name}`)
      .join("\n")}\n\n${asker}`,
  writeSubject: "Mentorat",
};

export type DirectoryPageWords = typeof directoryPage;
