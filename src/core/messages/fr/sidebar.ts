import type { LinkKind } from "../../links/link.ts";
import type { Role } from "../../people/person.ts";
import type { Columns, CriterionKind } from "../../programme/settings.ts";
import { dyadsTab } from "./dyads-tab.ts";
import { count, list } from "./grammar.ts";
import { home } from "./home.ts";

const kinds: Record<CriterionKind, string> = {
  covers: "ce que la personne cherche est couvert",
  shares: "les réponses se recoupent",
  same: "au moins une réponse en commun",
  different: "aucune réponse en commun",
  near: "des réponses proches",
  ahead: "mentor·e plus avancé·e",
  overlap: "des disponibilités communes",
  chosen: "les choix nommés par chaque personne",
  affinity: "une affinité déclarée dans l’onglet Liens",
  text: "des textes qui parlent de la même chose",
};

const columns: Record<keyof Columns, string> = {
  timestamp: "Horodateur",
  name: "Nom",
  email: "Courriel",
  organisation: "Organisation",
  manager: "Gestionnaire",
  capacity: "Places offertes",
  priority: "Priorité",
  consent: "Consentement",
  avoid: "À éviter",
  mostImportant: "Ce qui compte le plus",
  musts: "Indispensable",
};

const links: Record<LinkKind, string> = {
  "same-person": "la même personne",
  "reporting-line": "ligne hiérarchique",
  "same-manager": "même gestionnaire",
  declared: "lien déclaré",
  avoid: "à éviter, à sa demande",
  past: "dyade passée",
  "unknown-manager": "gestionnaire inconnu·e",
};

const roles: Record<Role, string> = { mentor: "Mentor·es", mentee: "Mentoré·es" };

/** The words of the sidebar, in French. */
export const sidebar = {
  language: "Langue",
  close: "Fermer",
  retry: "Réessayer",
  reread: "Relire le classeur",
  back: "Revenir aux réglages",
  showCell: "Voir la cellule",
  showTab: "Voir l’onglet",
  others: (number: number) =>
    number < 2 ? "Afficher aussi le dernier" : `Afficher les ${String(number)} autres`,
  none: "aucune",
  list: (items: readonly string[]) => list(items),
  quoted: (text: string) => `«\u00a0${text}\u00a0»`,

  loading: "Lecture du classeur…",

  outOfReach: {
    title: "Google ne répond pas",
    what: "Dyade n’arrive pas à lire cette feuille de calcul. Cela se produit surtout quand plusieurs comptes Google sont ouverts dans le même navigateur\u00a0: Google ne sait plus lequel est le vôtre.",
    remedy: "Ce que vous pouvez faire",
    steps: [
      "Ouvrez la feuille de calcul dans une fenêtre de navigation privée, ou dans un profil du navigateur où un seul compte Google est ouvert.",
      "Rouvrez-y le panneau par Extensions > Dyade.",
      "Si rien ne change, demandez à la personne propriétaire de la feuille de la partager avec vous en modification, puis envoyez les détails à la personne qui vous aide.",
    ],
    brief:
      "Google n’a pas répondu. Si plusieurs comptes Google sont ouverts dans ce navigateur, ouvrez la feuille de calcul dans une fenêtre de navigation privée ou dans un profil qui n’a qu’un compte, puis réessayez.",
  },

  newVersion: {
    what: "Une nouvelle version de Dyade vient d’être installée. Fermez ce panneau, puis rouvrez-le par Extensions > Dyade\u00a0: tout ce qui est dans le classeur y reste.",
    keep: "Garder d’abord mes changements aux réglages",
    kept: "Vos changements sont gardés avec le classeur.",
  },

  fault: {
    title: "Quelque chose a échoué",
    unexpected:
      "Dyade a rencontré une erreur qui vient du programme, pas de vos données. Les réponses n’ont pas été touchées. Réessayez; si l’erreur revient, envoyez les détails à la personne qui entretient Dyade.",
    perhapsWritten:
      "Google n’a pas répondu\u00a0: cela a peut-être été écrit. Regardez dans le classeur, puis réessayez\u00a0: rien ne sera fait deux fois.",
    noAnswer: "Google ne répond pas. Rien n’a été changé. Attendez un peu, puis réessayez.",
    offline:
      "Pas de connexion à Internet\u00a0: rien n’a été envoyé. Vérifiez votre connexion, puis réessayez.",
    sessionOver:
      "Google ne vous reconnaît plus, comme après une nuit. Rien n’a été changé. Rechargez la feuille de calcul, puis rouvrez le panneau par Extensions > Dyade.",
    outdated:
      "Une nouvelle version de Dyade vient d’être installée, et ce panneau est de l’ancienne. Rien n’a été changé. Fermez-le, puis rouvrez-le par Extensions > Dyade.",
    details: "Détails pour la personne qui vous aide",
    detailsWhat: "Ils disent où le programme s’est arrêté. Collez-les dans un message.",
    copy: "Copier les détails",
    copied: "Détails copiés",
  },

  sources: {
    ballots: (tab: string, answers: number) =>
      `Bulletins de «\u00a0${tab}\u00a0»\u00a0: ${count(answers, "réponse compte", "réponses comptent")}.`,
    choices: (tab: string, answers: number) =>
      `Choix remis dans «\u00a0${tab}\u00a0»\u00a0: ${count(answers, "réponse compte", "réponses comptent")}.`,
    gone: (tab: string) =>
      `L’onglet «\u00a0${tab}\u00a0» n’est plus dans le classeur\u00a0: ses réponses ne comptent plus.`,
    setAside: "Mettre de côté",
    setAsideWhich: (tab: string) => `Mettre de côté «\u00a0${tab}\u00a0»`,
    refusals: "Les refus sont des lignes de l’onglet Liens, et y restent.",
  },
  setup: {
    title: "Préparer les dyades",
    tabs: "Réponses",
    tab: roles,
    chooseTab: "Choisir un onglet",
    responses: (number: number) => (number === 0 ? "aucune réponse" : count(number, "réponse", "réponses")),
    criteria: "Critères",
    noCriteria:
      "Aucun critère n’a été trouvé\u00a0: les deux onglets n’ont pas de question en commun. Toutes les dyades auront le même score.",
    kinds,
    required: "obligatoire",
    weight: (label: string) => `Poids du critère «\u00a0${label}\u00a0»`,
    weightInvalid: "Entrez un nombre de 0 à 100.",
    share: (percent: string) => `${percent} du total`,
    off: "non compté",
    read: "Ce qui sera lu",
    chooseColumn: "Choisir une colonne",
    columns,
    questions: "Questions comparées",
    checking: "Vérification des réponses…",
    questionsToSettle: (number: number) => count(number, "question à trancher", "questions à trancher"),
    forInformation: (number: number) =>
      `Rien à trancher\u00a0: ${count(number, "information", "informations")}`,
    noIssue: "Rien à signaler dans les réponses",
    issues: (number: number) => count(number, "point à vérifier", "points à vérifier"),
    errors: (number: number) => count(number, "erreur à corriger", "erreurs à corriger"),
    leftOutFirst: "Placer d’abord les personnes restées à placer la dernière fois",
    propose: "Proposer les dyades",
    blockedByErrors: "Corrigez d’abord les erreurs. Si vous changez le classeur, relisez-le ensuite.",
    blockedByTabs: "Choisissez d’abord l’onglet des mentor·es et celui des mentoré·es.",
    blockedByAnswers: "Les dyades attendent des réponses aux deux formulaires.",
    waits: "Rien n’est encore sûr\u00a0: regardez d’abord comment vos questions sont lues.",
    skip: "Aller à la proposition",
    seeQuestions: "Voir vos questions",
    proposeAnyway: "Proposer quand même",
    saved: "Vos changements seront gardés avec le classeur.",
    cancelled: "Calcul annulé. Aucune dyade n’a été écrite.",
  },

  dyadsTab,
  home,

  empty: {
    what: "Dyade lit les réponses de deux formulaires\u00a0: celui des mentor·es et celui des mentoré·es. Ce classeur n’a pas encore d’onglet de réponses. Il y a trois façons de commencer.",
    ways: [
      {
        name: "Copier les questions recommandées",
        what: "Les questions des deux formulaires, chacune avec sa raison, à copier dans deux formulaires Google. C’est ce que fait le bouton bleu.",
      },
      {
        name: "Partir de la trousse",
        what: "Elle crée la feuille de calcul et les deux formulaires, déjà liés. Demandez-la à la personne qui a installé Dyade.",
      },
      {
        name: "Lier vos propres formulaires",
        what: "Dans chaque formulaire, ouvrez l’onglet Réponses et choisissez Associer à Sheets, puis ce classeur. Relisez ensuite le classeur.",
      },
    ],
    other: "Vos réponses sont déjà dans un autre onglet? Choisissez-le ici.",
  },

  unanswered: {
    bothLinked: "Vos deux formulaires sont liés",
    oneLinked: "Un formulaire est lié",
    noAnswer: "0 réponse pour l’instant.",
    oneLinkedWhat:
      "S’il sert aux mentor·es et aux mentoré·es, c’est tout ce qu’il faut. Sinon, liez aussi l’autre formulaire à ce classeur.",
    checkWhat:
      "C’est le bon moment pour revoir vos questions\u00a0: un formulaire se change sans peine tant que personne n’y a répondu.",
    check: "Vérifier vos questions",
    answered: {
      mentor: (number: number) => count(number, "réponse de mentor·e", "réponses de mentor·es"),
      mentee: (number: number) => count(number, "réponse de mentoré·e", "réponses de mentoré·es"),
    },
    linked: {
      mentor: "Le formulaire des mentor·es est lié\u00a0: 0 réponse pour l’instant.",
      mentee: "Le formulaire des mentoré·es est lié\u00a0: 0 réponse pour l’instant.",
    },
    unlinked: {
      mentor: "Le formulaire des mentor·es n’est pas encore lié à ce classeur.",
      mentee: "Le formulaire des mentoré·es n’est pas encore lié à ce classeur.",
    },
    already: "Ce que vous pouvez déjà faire",
    alone: {
      mentor:
        "Remettre le répertoire aux mentoré·es, qui le consultent avant tout jumelage, et voir ce que les mentor·es offrent.",
      mentee: "Voir quels sujets sont demandés, et copier un message pour recruter des mentor·es de ce côté.",
    },
    room: "Cet écran attend des réponses à vos formulaires.",
  },

  running: {
    title: "Calcul en cours",
    saving: "Enregistrement des réglages…",
    reading: "Lecture des réponses…",
    pairing: "Recherche des meilleures dyades…",
    reached: (percent: string) => `Calcul fait à ${percent}`,
    cancel: "Annuler",
    escape: "Échap annule aussi. Aucune dyade n’est écrite avant la fin.",
  },

  result: {
    title: (number: number) =>
      number === 0 ? "Aucune dyade possible" : count(number, "dyade proposée", "dyades proposées"),
    of: (placed: number, mentees: number) =>
      `${String(placed)} ${placed < 2 ? "personne mentorée placée" : "personnes mentorées placées"} sur ${String(mentees)}`,
    best: "Meilleur score",
    mean: "Score moyen",
    lowest: "Plus bas",
    optimal: (criteria: readonly string[], others: number) =>
      criteria.length === 0
        ? "Aucun autre ensemble de dyades ne place plus de personnes."
        : `Il n’existe pas de meilleur ensemble de dyades, selon\u00a0: ${list(
            others === 0 ? criteria : [...criteria, count(others, "autre critère", "autres critères")],
          )}.`,
    histogram: "Répartition des scores",
    histogramText: (lowest: string, best: string, mean: string) =>
      `Répartition des scores\u00a0: de ${lowest} à ${best}, moyenne ${mean}.`,
    bin: (from: number, to: number) => `${String(from)} à ${String(to)}`,
    scores: "Score",
    dyads: "Dyades",
    locked: (number: number) =>
      count(number, "dyade gardée malgré un conflit", "dyades gardées malgré un conflit"),
    watch: (number: number) => count(number, "dyade à examiner", "dyades à examiner"),
    conflicts: (number: number) => count(number, "conflit évité", "conflits évités"),
    pair: (mentee: string, mentor: string) => `${mentee} et ${mentor}`,
    link: (kind: LinkKind, relation?: string) =>
      relation === undefined ? links[kind] : `${links[kind]}\u00a0: ${relation}`,
    above: "au-dessus de",
    unplaced: (number: number) => count(number, "personne à placer", "personnes à placer"),
    seats: (number: number) => count(number, "place libre", "places libres"),
    seatsOf: (mentor: string, number: number) => `${mentor}\u00a0: ${String(number)}`,
    seatsElsewhere: (number: number) =>
      `${count(number, "autre place", "autres places")} avec des mentor·es qui ont déjà une dyade.`,
    notices: (number: number) => count(number, "avis sur les données", "avis sur les données"),
    writing: "Écriture du nouvel onglet…",
    written: (tab: string) =>
      `Les dyades sont dans l’onglet «\u00a0${tab}\u00a0». Les réponses n’ont pas été touchées.`,
    unwritten: "Les dyades sont calculées, mais l’onglet n’a pas pu être écrit.",
    writeAgain: "Écrire l’onglet",
    show: "Voir les dyades",
    again: "Modifier et proposer de nouveau",
  },

  refused: {
    impossible: "Aucune dyade n’a pu être calculée",
    impossibleWhat: "Voici ce qui bloque et comment le corriger. Aucune dyade n’a été écrite.",
    unusable: "Les réglages ne conviennent pas au classeur",
    unusableWhat: "Un onglet ou une colonne a peut-être changé de nom. Aucune dyade n’a été écrite.",
  },

  rooms: {
    title: "Menu",
    home: "Revenir à l’accueil",
    prepare: {
      name: "Préparer les dyades",
      what: "Les onglets de réponses, les critères et leurs poids, puis la proposition",
    },
    groups: {
      recruit: home.stages.recruit,
      check: home.stages.check,
      pair: home.stages.pair,
      decide: home.stages.decide,
      accompany: "Accompagner",
      tools: home.tools,
    },
    names: {
      questions: { name: "Questions à copier", what: "Les questions recommandées pour vos deux formulaires" },
      uses: { name: "Vos questions", what: "Ce qui est comparé, et comment chaque question est lue" },
      rules: { name: "Règles du jumelage", what: "Qui peut participer, les liens, ce qui passe d’abord" },
      doubts: {
        name: "Questions à trancher",
        what: "Les doutes qu’une réponse de votre part règle pour de bon",
      },
      check: { name: "Vérifier les données", what: "Tout ce qui est à corriger dans les réponses" },
      needs: { name: "Besoins et offres", what: "Les sujets demandés et les places qui y répondent" },
      conflicts: { name: "Conflits trouvés", what: "Chaque lien entre deux personnes, avec sa preuve" },
      coordination: {
        name: "Onglet Coordination",
        what: "Ce que vous savez de chaque personne, et à quoi cela sert",
      },
      decide: {
        name: "Décider des dyades",
        what: "Les dyades une à une, avec les mots des deux personnes et ce que coûterait un autre choix",
      },
      bank: {
        name: "Chercher une personne",
        what: "Plusieurs critères à la fois, de la plus proche à la moins proche",
      },
      repair: { name: "Ajuster après un départ ou un refus", what: "Le moins de changements possible" },
      compare: { name: "Comparer deux propositions", what: "Ce qui est gardé, changé, gagné et perdu" },
      report: { name: "Rapport", what: "Les images de la proposition, et un onglet à partager" },
      directory: { name: "Répertoire", what: "Un fichier de mentor·es que les mentoré·es consultent" },
      requests: { name: "Demandes", what: "Qui a demandé à rencontrer qui, et qui attend" },
      event: { name: "Jumelage éclair", what: "L’horaire d’une rencontre, et ce que chaque personne en dit" },
      introductions: { name: "Présenter les dyades", what: "Un message prêt à envoyer à chaque dyade" },
      followUp: { name: "Suivi", what: "Qui s’est rencontré, et qui a besoin d’un appel" },
      yearly: { name: "Bilan annuel", what: "Les chiffres du programme, sans nommer personne" },
      settings: { name: "Réglages", what: "Les exporter, ou reprendre ceux d’un autre classeur" },
      help: { name: "Aide", what: "Comment se calcule un score, en mots simples" },
    },
  },

  severity: { error: "Erreur", warning: "À vérifier", info: "Pour information" },
};

/** What every language must say. */
export type SidebarWords = typeof sidebar;
