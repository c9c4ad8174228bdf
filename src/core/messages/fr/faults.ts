import { server } from "./server.ts";

/** What is in the way of what the panel asked of the script: the sentence and its remedy, by what the script answers. French. */
export const faults = {
  busy: () =>
    "Une autre personne écrit dans ce classeur. Attendez quelques secondes, puis réessayez. Rien n’a été changé.",
  unreadableRequest: () =>
    "Le panneau et le programme ne sont pas de la même version. Rechargez la feuille de calcul.",
  dyadsGone: () =>
    "Cet onglet, ou les réponses dont il vient, n’est plus dans le classeur. Rien n’a été changé. Relisez le classeur.",
  perhapsWritten: () =>
    "Google a cessé de répondre\u00a0: une partie a peut-être été écrite. Regardez l’onglet, puis réessayez\u00a0: rien ne sera fait deux fois.",
  tabUnchecked: () => server.tabUnchecked,
  storeFull: () =>
    "Ce texte ne tient pas dans les 500\u00a0Ko du classeur. Rien n’a été gardé. Raccourcissez-le, ou retirez d’autres choix.",
  protectedCells: () =>
    "Des cellules de cet onglet sont protégées. Rien n’a été changé. Demandez à qui les protège de vous y laisser écrire\u00a0: Données > Protéger des feuilles et des plages.",
  tabGone: (tab: string) => `L’onglet «\u00a0${tab}\u00a0» n’existe plus. Relisez le classeur.`,
  unexpected: () => "C’est une erreur du programme, pas de vos données. Rien n’a été changé. Réessayez.",
  tabChanged: (tab: string) =>
    `L’onglet «\u00a0${tab}\u00a0» a changé entre-temps. Rien n’a été écrit. Relisez le classeur, puis recommencez.`,
};

export type Fault = keyof typeof faults;
export type FaultWords = Readonly<Record<Fault, (tab: string) => string>>;
