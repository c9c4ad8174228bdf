import { count } from "./grammar.ts";

/** The words of the command line. French. */
export const cli = {
  usage: [
    "Usage\u00a0:",
    "  npm run -s dyade -- propose CLASSEUR.xlsx [--out SORTIE.xlsx] [--settings REGLAGES.json] [--json]",
    "  npm run -s dyade -- propose --mentors MENTORS.csv --mentees MENTORES.csv [--out …] [--settings …] [--json]",
    "  npm run -s dyade -- solve INSTANCE.json",
  ].join("\n"),
  startUsage: [
    "Usage\u00a0:",
    "  npm start",
    "  npm start -- CLASSEUR.xlsx [--out SORTIE.xlsx] [--settings REGLAGES.json]",
    "  npm start -- --mentors MENTORS.csv --mentees MENTORES.csv [--out …] [--settings …]",
    "",
    "Jumelle une fois, garde le résultat dans une copie du classeur, puis dit l’adresse de l’aperçu, à ouvrir dans un navigateur.",
    "Sans fichier, c’est le programme d’exemple. Ctrl+C pour arrêter.",
  ].join("\n"),
  unknownCommand: (name: string) =>
    `La commande «\u00a0${name}\u00a0» n’existe pas. Commandes\u00a0: propose, solve.`,
  unknownOption: (name: string) => `L’option «\u00a0${name}\u00a0» n’existe pas.`,
  missingValue: (name: string) => `L’option «\u00a0${name}\u00a0» attend une valeur.`,
  optionTwice: (name: string) => `L’option «\u00a0${name}\u00a0» est donnée deux fois.`,
  noInput: "Indiquez un classeur .xlsx, ou --mentors et --mentees avec un fichier CSV chacun.",
  tooManyInputs: "Indiquez un seul classeur.",
  twoInputs: "Indiquez un classeur ou des fichiers CSV, pas les deux.",
  bothCsv: "--mentors et --mentees vont ensemble\u00a0: indiquez les deux fichiers CSV.",
  outIsInput: (path: string) =>
    `«\u00a0${path}\u00a0» est aussi le fichier lu\u00a0: choisissez un autre nom avec --out.`,
  outIsNoXlsx: (path: string) => `«\u00a0${path}\u00a0»\u00a0: le fichier de sortie doit finir par .xlsx.`,
  files: {
    "file-not-found": (path: string) => `«\u00a0${path}\u00a0»\u00a0: ce fichier n’existe pas.`,
    "file-unreadable": (path: string) => `«\u00a0${path}\u00a0»\u00a0: ce fichier ne peut pas être lu.`,
    "file-is-empty": (path: string) => `«\u00a0${path}\u00a0»\u00a0: ce fichier est vide.`,
    "file-is-old-excel": (path: string) =>
      `«\u00a0${path}\u00a0» est dans l’ancien format d’Excel\u00a0: enregistrez-le en .xlsx, puis réessayez.`,
    "file-is-locked-by-password": (path: string) =>
      `«\u00a0${path}\u00a0» est protégé par un mot de passe\u00a0: retirez-le, puis réessayez.`,
    "file-is-no-workbook": (path: string) => `«\u00a0${path}\u00a0» n’est pas un classeur .xlsx.`,
    "file-is-no-text": (path: string) =>
      `«\u00a0${path}\u00a0» n’est pas du texte en UTF-8\u00a0: exportez la feuille en CSV (UTF-8), puis réessayez.`,
    "file-not-writable": (path: string) => `«\u00a0${path}\u00a0» ne peut pas être écrit.`,
  },
  settingsNotJson: (path: string) => `«\u00a0${path}\u00a0» n’est pas du JSON valide.`,
  settingsUnknownKey: (key: string) => `Réglages\u00a0: la clé «\u00a0${key}\u00a0» n’existe pas.`,
  settingsWrongValue: (place: string, expected: string) =>
    `Réglages\u00a0: «\u00a0${place}\u00a0» attend ${expected}.`,
  settingsMissing: (place: string) => `Réglages\u00a0: «\u00a0${place}\u00a0» manque.`,
  expected: {
    string: "un texte",
    number: "un nombre",
    boolean: "true ou false",
    array: "une liste",
    object: "un objet",
    other: "une autre valeur",
    atLeast: (least: string) => `un nombre d’au moins ${least}`,
    oneOf: (values: string) => `une de ces valeurs\u00a0: ${values}`,
  },
  addOnRefused: (message: string) => `L’extension a refusé\u00a0: ${message}`,
  fault: (message: string) => `Erreur du programme, pas de vos données\u00a0: ${message}`,
  progress: (percent: number) => `Recherche des dyades\u00a0: ${String(percent)}\u00a0%`,
  people: (mentors: number, seats: number, mentees: number) =>
    `${count(mentors, "mentor·e", "mentor·es")} (${count(seats, "place", "places")}), ${count(mentees, "mentoré·e", "mentoré·es")}`,
  placed: (placed: number, mean: string, lowest: string) =>
    `${count(placed, "dyade proposée", "dyades proposées")}, score moyen ${mean}, le plus bas ${lowest}`,
  nothingPlaced: "Aucune dyade possible",
  proven: {
    total: "Prouvé\u00a0: aucune autre répartition ne place plus de personnes, ni mieux.",
    fair: "Prouvé\u00a0: aucune autre répartition ne place plus de personnes, ni n’a de moins bonnes dyades meilleures.",
    floor:
      "Prouvé\u00a0: aucune autre répartition ne place plus de personnes, n’a plus de dyades au score voulu, ni autant avec un meilleur total.",
    "first-choices":
      "Prouvé\u00a0: aucune autre répartition ne place plus de personnes, n’honore plus de premiers choix, ni autant avec un meilleur total.",
    stable:
      "Vérifié\u00a0: personne ne formerait une meilleure dyade avec quelqu’un qui la préférerait aussi.",
  },
  amongGuaranteed: "Cela vaut parmi les répartitions qui gardent les places garanties.",
  guarantees: (count: number) => `Places garanties (${String(count)})`,
  unplaced: (count: number) => `À placer (${String(count)})`,
  toWatch: (count: number) => `À surveiller (${String(count)})`,
  about: (people: string, what: string) => `${people}\u00a0: ${what}`,
  levels: { ok: "", caution: "prudence", unknown: "à vérifier", conflict: "conflit" },
  unused: (count: number) => `Mentor·es sans dyade (${String(count)})`,
  places: (places: number) => count(places, "place", "places"),
  issues: (count: number) => `À vérifier dans les réponses (${String(count)})`,
  more: (count: number) => `… et ${String(count)} de plus, dans le classeur`,
  written: (path: string) => `Classeur écrit\u00a0: ${path}`,
  impossible: "Aucune répartition ne peut être proposée\u00a0:",
  serving: (address: string) => `Aperçu\u00a0: ${address}`,
  stopHint: "Ctrl+C pour arrêter.",
};

export type CliWords = typeof cli;
