import type { DoubtReason } from "../../forgetting/spans.ts";
import { type PlaceGroup, type TabPlaces, groupPlaces } from "../../forgetting/group-places.ts";
import type { TypedFault } from "../../forgetting/identity.ts";
import type { Place, PlaceKind, QuestionReason } from "../../forgetting/place.ts";
import { count, list, rowList } from "./grammar.ts";

const quote = (text: string): string => `«\u00a0${text}\u00a0»`;

/** Rows named in a line; more are counted. */
const MOST_ROWS = 4;

const placesOf = ({ rows, cells }: PlaceGroup): string =>
  cells.length > 0
    ? ` (${cells.join(", ")})`
    : rows.length === 0
      ? ""
      : ` (${rowList(rows.slice(0, MOST_ROWS), rows.length)})`;

const KINDS: Record<PlaceKind, (number: number) => string> = {
  answer: (number) =>
    count(number, "réponse de cette personne, supprimée", "réponses de cette personne, supprimées"),
  row: (number) =>
    count(number, "ligne de cette personne, supprimée", "lignes de cette personne, supprimées"),
  dyad: (number) =>
    count(
      number,
      "dyade\u00a0: la ligne reste pour l’autre personne, sans ce nom ni ce qui vient de ses réponses",
      "dyades\u00a0: les lignes restent pour les autres personnes, sans ce nom ni ce qui vient de ses réponses",
    ),
  mention: (number) =>
    count(
      number,
      "cellule qui la nomme\u00a0: son nom y est remplacé",
      "cellules qui la nomment\u00a0: son nom y est remplacé",
    ),
  message: (number) =>
    count(
      number,
      "message à envoyer, qui lui est adressé ou qui parle d’elle, supprimé",
      "messages à envoyer, qui lui sont adressés ou qui parlent d’elle, supprimés",
    ),
  paper: () => "documents à imprimer de sa dyade, vidés, son nom ôté de l’onglet",
  tie: (number) => count(number, "lien déclaré, supprimé", "liens déclarés, supprimés"),
  hidden: (number) => count(number, "endroit caché, nettoyé", "endroits cachés, nettoyés"),
  note: (number) => count(number, "note de cellule, nettoyée", "notes de cellule, nettoyées"),
  dropdown: (number) =>
    count(number, "choix d’une liste déroulante, retiré", "choix de listes déroulantes, retirés"),
  kept: (number) => count(number, "texte nettoyé", "textes nettoyés"),
  settings: (number) => count(number, "réglage, nettoyé", "réglages, nettoyés"),
  reckoned: (number) =>
    count(
      number,
      "cellule qu’une formule calcule\u00a0: à corriger à la main",
      "cellules qu’une formule calcule\u00a0: à corriger à la main",
    ),
  formula: (number) =>
    count(
      number,
      "formule qui la nomme\u00a0: à corriger à la main",
      "formules qui la nomment\u00a0: à corriger à la main",
    ),
  rule: (number) =>
    count(
      number,
      "règle de validation qui la nomme, dans sa formule ou son texte d’aide\u00a0: à corriger à la main",
      "règles de validation qui la nomment, dans leur formule ou leur texte d’aide\u00a0: à corriger à la main",
    ),
  name: () => "son nom est dans le nom de l’onglet ou du fichier\u00a0: à changer à la main",
};

/** What the register says of each kind. */
const RECEIPT: Record<PlaceKind, readonly [string, string]> = {
  answer: ["réponse supprimée", "réponses supprimées"],
  row: ["ligne supprimée", "lignes supprimées"],
  dyad: ["dyade sans ce nom", "dyades sans ce nom"],
  mention: ["cellule nettoyée", "cellules nettoyées"],
  message: ["message supprimé", "messages supprimés"],
  paper: ["onglet vidé", "onglets vidés"],
  tie: ["lien supprimé", "liens supprimés"],
  hidden: ["endroit caché nettoyé", "endroits cachés nettoyés"],
  note: ["note nettoyée", "notes nettoyées"],
  dropdown: ["choix retiré d’une liste", "choix retirés de listes"],
  kept: ["texte nettoyé", "textes nettoyés"],
  settings: ["réglage nettoyé", "réglages nettoyés"],
  reckoned: ["cellule calculée, à corriger à la main", "cellules calculées, à corriger à la main"],
  formula: ["formule à corriger à la main", "formules à corriger à la main"],
  rule: ["règle de validation à corriger à la main", "règles de validation à corriger à la main"],
  name: ["nom à changer à la main", "noms à changer à la main"],
};

const WHY: Record<DoubtReason, string> = {
  namesake: "Quelqu’un d’autre porte ce nom.",
  other: "Le nom est dans un nom plus long, ou à côté d’une autre adresse.",
  shared: "Quelqu’un d’autre a cette adresse.",
  alike: "Le nom ressemble, sans être le même.",
  part: "Seulement une partie du nom.",
  common: "Ces mots, sans majuscule, peuvent vouloir dire autre chose.",
};

/** Where one text stands. */
const placeOf = ({ kind, tab, row, column, cell = "" }: Place): string => {
  if (kind === "kept" || kind === "settings") return "Gardé avec le classeur, hors des onglets";
  const parts = [
    `Onglet ${quote(tab)}`,
    ...(kind === "hidden" ? ["partie cachée"] : []),
    ...(kind === "dropdown" ? ["choix d’une liste déroulante"] : []),
    ...(kind === "note" ? ["note d’une cellule"] : []),
    ...(cell !== "" ? [`cellule ${cell}`] : row !== null ? [`ligne ${String(row)}`] : []),
    ...(column !== "" ? [`colonne ${quote(column)}`] : []),
  ];
  return parts.join(", ");
};

/** Where one text stands in several tabs. */
const tabsOf = (places: readonly Place[]): string =>
  groupPlaces(places)
    .map(({ tab, groups }) => {
      const rows = [...new Set(groups.flatMap((group) => group.rows))].sort((a, b) => a - b);
      const where = tab === "" ? "ce qui est gardé avec le classeur" : quote(tab);
      return rows.length === 0 ? where : `${where} (${rowList(rows.slice(0, MOST_ROWS), rows.length)})`;
    })
    .join(", ");

const ROW_REASONS: ReadonlySet<QuestionReason> = new Set<QuestionReason>(["row", "message", "person"]);

const FAULTS: Record<TypedFault, string> = {
  blank: "Écrivez un nom ou un courriel.",
  "one-word": "Écrivez le prénom et le nom, ou le courriel\u00a0: un seul mot désignerait trop de monde.",
  address:
    "Cette adresse n’est pas complète. Écrivez-la comme dans le formulaire, par exemple ana@exemple.ca.",
};

/** The words of the room where somebody is forgotten, and of what it writes. French. */
export const forgetting = {
  /** What stands in the place of somebody. */
  standIn: (number: number) => `Personne retirée ${String(number)}`,
  reportsTo: "relève de",
  register: {
    title: "Retraits",
    header: ["Date", "Remplacée par", "Ce qui a été retiré", "Par", "Relecture"] as readonly string[],
    what: (tabs: readonly TabPlaces[]) =>
      tabs
        .map(({ tab, groups }) => {
          const parts = groups.map(({ kind, count: number }) => count(number, ...RECEIPT[kind]));
          return `${tab === "" ? "Réglages gardés" : tab}\u00a0: ${parts.join(", ")}`;
        })
        .join("\n"),
    tabs: { papers: "Ententes à imprimer", someTab: "Un onglet" },
    verified: (places: number, questions: number) => {
      const left = [
        ...(places > 0 ? [`${count(places, "endroit", "endroits")} à corriger`] : []),
        ...(questions > 0 ? [count(questions, "question sans réponse", "questions sans réponse")] : []),
      ];
      return left.length === 0
        ? "Plus rien ne nommait cette personne dans ce que Dyade lit du classeur."
        : `Il restait ${left.join(" et ")}.`;
    },
  },

  what: "Une personne retire son consentement, ou demande l’effacement. Dyade montre chaque endroit du classeur où elle figure, puis l’en retire.",
  removedBefore: (number: number) =>
    `${count(number, "personne retirée", "personnes retirées")} jusqu’ici, au registre.`,
  unfinished: (label: string, on: string) =>
    `Le retrait de ${quote(label)}, commencé le ${on}, n’est pas terminé. Ce que Dyade en a gardé ne dit pas de qui il s’agit\u00a0: cherchez de nouveau la personne pour le continuer.`,
  isTheirs: (label: string) => `Le retrait déjà commencé concerne-t-il ${label}?`,
  isTheirsWhat:
    "Si oui, la personne garde le même numéro, et le reçu dira tout ce qui a été retiré depuis le début.",
  goOnWith: (label: string, on: string) => `Oui, continuer ${quote(label)} (${on})`,
  anew: "Non, c’est un autre retrait",
  search: "Nom ou courriel",
  find: "Chercher",
  hint: "La personne n’est plus dans les formulaires? Écrivez tout de même son nom complet ou son courriel\u00a0: Dyade le cherche partout.",
  faults: FAULTS,
  which: "De qui s’agit-il?",
  none: (text: string) => `Personne ne s’appelle ${quote(text)} dans les formulaires ni dans les dyades.`,
  anyway: (text: string) => `Chercher ${quote(text)} partout`,
  another: "Chercher une autre personne",

  found: (label: string, places: number) => `${label}\u00a0: ${count(places, "endroit", "endroits")}`,
  nowhere: (label: string) => `Rien ne nomme ${label} dans le classeur.`,
  nowhereWhat:
    "Dyade a cherché dans tous les onglets, les colonnes cachées, les notes, les listes et les réglages.",
  replaced: (label: string) =>
    `Son nom sera remplacé par ${quote(label)}, pour que l’histoire des autres et les totaux restent justes.`,
  kept: "Gardé avec le classeur",
  group: (group: PlaceGroup) => `${KINDS[group.kind](group.count)}${placesOf(group)}`,

  questions: (number: number) => `${count(number, "question", "questions")} avant de retirer`,
  ask: (reason: QuestionReason, words: string, label: string) =>
    reason === "beside"
      ? `Ce texte est dans une ligne qui concerne ${label}. L’effacer?`
      : reason === "row"
        ? `Cette ligne est-elle de ${label}?`
        : reason === "message"
          ? `Ce message à envoyer est-il pour ${label}, ou à son sujet?`
          : `${quote(words)}\u00a0: est-ce ${label}?`,
  why: (reason: QuestionReason) =>
    reason === "beside"
      ? ""
      : reason === "row"
        ? "Rien ne dit avec certitude de qui est la ligne."
        : reason === "message"
          ? WHY.namesake
          : reason === "person"
            ? "Le nom ou l’adresse est le même, mais pas les deux. Votre réponse vaut pour tout le classeur."
            : WHY[reason],
  them: (reason: QuestionReason): string =>
    reason === "beside"
      ? "Effacer"
      : reason === "row"
        ? "Oui, la supprimer"
        : reason === "message"
          ? "Oui, le supprimer"
          : "Oui, la même personne",
  other: (reason: QuestionReason): string =>
    reason === "beside"
      ? "Garder"
      : reason === "row"
        ? "Non, la garder"
        : reason === "message"
          ? "Non, le garder"
          : "Quelqu’un d’autre",
  places: (reason: QuestionReason, places: readonly Place[]): string => {
    const [place, ...more] = places;
    if (place === undefined) return "";
    if (more.length === 0) return `${placeOf(place)}.`;
    const number = ROW_REASONS.has(reason)
      ? count(places.length, "ligne", "lignes")
      : places.every(({ kind }) => kind === "dropdown")
        ? count(places.length, "liste déroulante", "listes déroulantes")
        : count(places.length, "cellule", "cellules");
    return `${number}\u00a0: ${tabsOf(places)}.`;
  },
  settled: (number: number) => `${count(number, "réponse donnée", "réponses données")}.`,
  reopen: "Revoir mes réponses",

  by: "Vos initiales, pour le registre (facultatif)",
  finalTitle: "Retirer pour de bon",
  final:
    "Cela ne peut pas être annulé dans Dyade. Seul l’historique des versions de Google garde une trace, tant que vous ne l’effacez pas.",
  answersGo: (tabs: readonly string[]) =>
    `Ses réponses seront supprimées ${list(tabs.map((tab) => `de ${quote(tab)}`))}. C’est le seul cas où Dyade touche aux réponses d’un formulaire.`,
  sure: "J’ai lu la liste, et je veux retirer cette personne.",
  remove: (places: number): string => (places === 1 ? "Retirer de cet endroit" : "Retirer de partout"),
  before: (number: number) =>
    `Répondez d’abord ${number < 2 ? "à la question" : `aux ${String(number)} questions`} ci-dessus.`,
  removing: (written: number, all: number) =>
    `Retrait\u00a0: ${String(written)} sur ${count(all, "écriture faite", "écritures faites")}`,

  allGone: "Il ne reste rien à retirer",
  allGoneWhat: "Terminez pour que Dyade relise le classeur et date le retrait dans le registre.",
  finish: "Terminer le retrait",

  interrupted: (written: number, all: number) =>
    `Le retrait s’est arrêté après ${count(written, "écriture", "écritures")} sur ${String(all)}. Ce qui est fait reste fait, et rien d’autre n’a changé. La liste ci-dessous est ce qui reste\u00a0: retirez de nouveau pour continuer.`,
  done: "Retrait terminé",
  clean:
    "Plus rien ne nomme cette personne dans ce que Dyade lit du classeur. Il vient de tout relire; ce qu’il ne lit pas est dit plus bas.",
  leftOver: (places: number) =>
    `Il reste ${count(places, "endroit", "endroits")} que vous seul·e pouvez corriger.`,
  missed: (places: number) =>
    `Il reste ${count(places, "endroit", "endroits")} où cette personne figure, parce que le classeur a changé pendant le retrait. Continuez pour l’en retirer.`,
  unasked: (questions: number) =>
    `Il reste ${count(questions, "question", "questions")}\u00a0: un texte du classeur peut encore parler de cette personne. Continuez pour répondre.`,
  goOn: "Continuer le retrait",
  receipt: "Reçu",
  receiptWhat: (tab: string) =>
    `Une ligne datée, sans renseignement personnel, est dans l’onglet ${quote(tab)}.`,
  noReceipt: (tab: string) => `La ligne n’a pas pu être ajoutée à l’onglet ${quote(tab)}. Copiez-la.`,
  copy: "Copier le reçu",
  copied: "Reçu copié",

  byHand: "Ce que vous seul·e pouvez faire",
  hand: (forms: readonly string[]): readonly string[] => [
    forms.length === 0
      ? "Dans Google Forms, onglet Réponses\u00a0: supprimez sa réponse, dont le formulaire garde sa propre copie. Si une question offre son nom parmi ses choix, retirez-le."
      : `Dans Google Forms, onglet Réponses de chaque formulaire relié ${list(forms.map((form) => `à ${quote(form)}`))}\u00a0: supprimez sa réponse, dont le formulaire garde sa propre copie. Si une question offre son nom parmi ses choix, retirez-le.`,
    "L’historique des versions\u00a0: pour l’effacer aussi, faites une copie du fichier, reliez-y vos formulaires, puis supprimez l’ancien fichier et videz la corbeille.",
    "Les commentaires de la feuille (les bulles de discussion)\u00a0: aucun script ne peut les lire.",
    "Ce que Dyade ne lit pas dans la feuille, et où son nom ou son courriel peut être\u00a0: l’adresse derrière un lien (Insertion > Lien), les règles de mise en forme conditionnelle (menu Format), le nom des plages nommées et la description des plages protégées (menu Données), les vues filtrées, les graphiques et les tableaux croisés, et les métadonnées d’un autre module complémentaire. Cherchez, et corrigez.",
    "Les courriels envoyés\u00a0: présentations, demandes, relances.",
    "Les copies\u00a0: répertoires déjà remis, fichiers téléchargés ou imprimés, cartes d’un événement.",
  ],
};

/** What every language must say. */
export type ForgettingWords = typeof forgetting;
