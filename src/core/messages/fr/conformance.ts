/** The words of the conformance suite: its menu, its page, its tab of results, and what the importer refuses. French. */
export const conformance = {
  menu: "Tout vérifier",
  title: "Dyade – conformité",
  intro:
    "Cette page compare Google Sheets avec ce que Dyade suppose de lui. Les vérifications se font dans des onglets ~ temporaires, et rien ne sort de cette feuille de calcul. Lancez-la dans une feuille faite pour cela, pas dans celle d’un programme.",
  account: "Votre compte",
  accounts: {
    personal: "personnel (gmail.com)",
    organisation: "d’un organisme (Workspace)",
    unknown: "je ne sais pas",
  },
  start: "Tout vérifier",
  again: "Vérifier de nouveau",
  running: (done: number, all: number) =>
    `${String(done)}\u00a0vérification${done > 1 ? "s" : ""} sur\u00a0${String(all)}`,
  summary: (agree: number, differ: number, left: number) =>
    `${String(agree)} conforme${agree > 1 ? "s" : ""}, ${String(differ)} différente${differ > 1 ? "s" : ""}, ${String(left)} à faire par une personne.`,
  agrees: "conforme",
  differs: "différent",
  skipped: "à faire par une personne",
  expected: "attendu",
  observed: "observé",
  needsForms:
    "demande la permission de créer des formulaires\u00a0: collez trousse.gs dans un projet vide pour le vérifier",
  asked: "Ce que vous seul·e pouvez voir",
  askedWhat: "Chaque geste prend quelques secondes. Passez ceux que vous voulez.",
  prepare: "Préparer",
  done: "C’est fait",
  yes: "Oui",
  no: "Non",
  openLink: "Ouvrir le lien",
  openWindow: "Ouvrir la fenêtre",
  copyGot: "Cette copie a reçu les propriétés du document.",
  copyTagged: "Cette copie a gardé l’étiquette du classeur.",
  results: "Les résultats",
  resultsTab: "Résultats",
  written: "L’onglet Résultats est à jour.",
  copy: "Copier les résultats",
  copied: "Les résultats sont copiés.",
  notCopied: "Le navigateur n’a pas copié\u00a0: le texte est choisi, faites Ctrl+C.",
  copyWhat:
    "Collez ce texte dans un fichier, et remettez-le à qui entretient Dyade\u00a0: il ne contient que des mesures.",
  failed: (why: string) => `Un appel n’a pas abouti\u00a0: ${why}`,
  list: "Les vérifications",
  columns: {
    id: "vérification",
    sentence: "ce que Dyade suppose",
    expected: "attendu",
    observed: "observé",
    outcome: "résultat",
    milliseconds: "millisecondes",
    notes: "mesures",
    setting: "version, langue, fuseau, compte",
  },
  byHand: {
    firstTen: [
      "Dyade\u00a0: les dix vérifications qui décident le plus, à coller dans un script vide.",
      "1. Créez une feuille de calcul vide, puis Extensions > Apps Script. Remplacez tout par ce texte et enregistrez.",
      "2. Exécutez etape1_step1. Google demande la permission de lire cette feuille et de créer un formulaire (vérification K1)\u00a0: il restera dans votre Drive, sous le nom «\u00a0~K1 Dyade\u00a0», et peut être supprimé.",
      "3. Faites dans la feuille les trois gestes que le journal demande\u00a0: glisser (~O4), supprimer une ligne (~O5), trier (~O6).",
      "4. Attendez que le panneau P4 ait fini, puis exécutez etape2_step2.",
      "Les résultats sont dans le journal et dans l’onglet ~dix. Rien ne sort de la feuille.",
    ],
    kit: [
      "Dyade\u00a0: les vérifications de la trousse, à coller dans un projet Apps Script vide (script.new).",
      "Exécutez verifierTrousse_checkKit. Google demande la permission de créer des formulaires et des feuilles de calcul\u00a0: ils restent dans votre Drive, leurs noms commencent par ~K, et ils peuvent être supprimés.",
      "Les résultats sont dans le journal.",
    ],
  },
  importer: {
    usage: "npm run live:import FICHIER\u00a0: garde les résultats copiés de la page de conformité.",
    missing: (file: string) => `Le fichier ${file} est introuvable.`,
    unreadable: "Ce fichier ne contient pas les résultats copiés de la page de conformité.",
    strange: (place: string) => `Ces résultats ont un défaut\u00a0: ${place}.`,
    unknown: (ids: string) => `Ces vérifications ne sont pas de cette version de Dyade\u00a0: ${ids}.`,
    twice: (ids: string) => `Ces vérifications y sont deux fois\u00a0: ${ids}.`,
    empty: "Ces résultats ne contiennent aucune vérification faite.",
    kept: (file: string, count: number) =>
      `${String(count)}\u00a0vérification${count > 1 ? "s gardées" : " gardée"} dans ${file}. Lancez npm test pour les comparer.`,
  },
  page: {
    title: "Ce que Dyade suppose de Google",
    intro:
      "Personne ne peut essayer Google Sheets depuis ce dépôt. Ce que Dyade suppose de lui est donc écrit ici, une phrase à la fois, avec sa source et l’état de la preuve. Chaque phrase est aussi une vérification que l’émulateur passe à chaque `npm test`, et que n’importe qui peut passer chez Google en une minute.",
    made: "Cette page est faite par `npm run hypotheses`.",
    proven: (count: number, all: number, days: string) =>
      count === 0
        ? `**0 hypothèse prouvée sur ${String(all)}**\u00a0: personne n’a encore passé les vérifications chez Google.`
        : `**${String(count)} hypothèse${count > 1 ? "s" : ""} prouvée${count > 1 ? "s" : ""} sur ${String(all)}**\u00a0: ${days}.`,
    how: [
      "Pour prouver, sans rien installer\u00a0: dans une feuille de calcul vide, **Extensions > Apps Script**; nommez le projet _Dyade – conformité_, collez `conformite/Code.gs` de la livraison à la place du texte, faites par **+ > HTML** une page nommée `live` et collez-y `conformite/live.html`, affichez le manifeste (**Paramètres du projet**) et collez-y `conformite/appsscript.json`, enregistrez, rechargez la feuille, puis **Extensions > Dyade – conformité > Tout vérifier**. Copiez les résultats dans un fichier, et remettez-le à qui entretient Dyade\u00a0: `npm run live:import FICHIER` les garde. (`npm run build:live` écrit les mêmes fichiers dans `dist-live`.)",
      "Sans page\u00a0: `conformite/dix-premiers.gs` se colle tel quel dans un projet vide, et dit les dix premières.",
    ],
    head: ["N°", "Ce que Dyade suppose", "Qui en dépend", "D’où on le sait", "Preuve"],
    evidence: {
      documented: "documenté",
      "seen live by others": "vu en vrai par d’autres",
      assumed: "supposé",
    },
    because: (evidence: string, source: string) => `${evidence}\u00a0: ${source}`,
    unproven: "aucune",
    day: (day: string) => `le ${day}`,
    safe: (why: string) => `diffère, sans danger\u00a0: ${why}`,
    groups: {
      E: "Le langage",
      W: "Écrire",
      R: "Lire",
      T: "Les onglets",
      D: "Listes, notes, couleurs et graphiques",
      P: "Ce qui est gardé, et les tailles",
      H: "Les pages et ce qui passe entre elles et le script",
      S: "Le panneau",
      O: "Les déclencheurs",
      L: "Deux personnes",
      K: "La trousse",
      M: "Le reste de l’émulateur",
    },
  },
};

export type ConformanceWords = typeof conformance;
