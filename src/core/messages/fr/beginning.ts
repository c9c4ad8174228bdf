import { count } from "./grammar.ts";

/** What is said before there is any answer, or before there are answers to both forms. French. */
export const empty = {
  what: "Dyade lit les réponses de deux formulaires\u00a0: celui des mentor·es et celui des mentoré·es. Ce classeur n’a pas encore d’onglet de réponses. Il y a trois façons de commencer.",
  ways: [
    {
      name: "Copier les questions recommandées",
      what: "Les questions des deux formulaires, chacune avec sa raison, à copier dans deux formulaires Google. C’est ce que fait le bouton bleu.",
    },
    {
      name: "Partir de la trousse",
      what: "Elle crée la feuille de calcul et les deux formulaires, déjà liés, avec les critères réglés. Demandez-la à la personne qui a installé Dyade.",
    },
    {
      name: "Lier vos propres formulaires",
      what: "Dans chaque formulaire, ouvrez l’onglet Réponses et choisissez Associer à Sheets, puis ce classeur. Relisez ensuite le classeur.",
    },
  ],
  room: "Ce classeur n’a pas encore de formulaire lié. L’accueil dit comment commencer.",
  goHome: "Voir comment commencer",
  other: "Vos réponses sont déjà dans un autre onglet? Choisissez-le ici.",
};

export const unanswered = {
  oneLinked: "Un formulaire est lié, personne n’y a encore répondu.",
  bothWait: "Vos deux formulaires sont liés, personne n’a encore répondu.",
  oneLinkedWhat:
    "S’il sert aux mentor·es et aux mentoré·es, c’est tout ce qu’il faut. Sinon, liez aussi l’autre formulaire à ce classeur.",
  checkWhat:
    "C’est le bon moment pour revoir vos questions\u00a0: un formulaire se change sans peine tant que personne n’y a répondu.",
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
  alone: {
    mentor:
      "Remettre le répertoire aux mentoré·es, qui le consultent avant tout jumelage, et voir ce que les mentor·es offrent.",
    mentee:
      "Voir quels sujets sont demandés, et copier un message pour recruter des mentor·es sur ces sujets.",
  },
  room: "Cet écran attend des réponses aux deux formulaires.",
};
