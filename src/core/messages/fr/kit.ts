/** What the starter kit writes in the forms and the spreadsheet that it makes, and what it says while it does. French. */
export const kit = {
  /** The comments of the file in which the owner tells of the programme. */
  file: {
    head: "Ce que vous dites de votre programme. Écrivez entre les guillemets, puis lancez makeProgrammeFr. Ce qui reste vide se remplace plus tard, dans les formulaires.",
    name: "Le nom de la feuille de calcul",
    organisation: "Le nom de votre organisme",
    contact: "La personne responsable des renseignements personnels : son titre et son courriel",
    until: "Jusqu’à quand les réponses sont gardées",
    length: "La durée du programme",
    topics: "Les sujets : une seule liste, que les deux formulaires partagent",
  },
  programmeName: "Programme de mentorat",

  forms: {
    mentor: {
      title: "Devenir mentor·e",
      description:
        "Merci de vouloir accompagner quelqu’un. Vos réponses servent à trouver la personne à qui vous pouvez être le plus utile. Comptez une dizaine de minutes.",
      tab: "Réponses – mentor·e·s",
    },
    mentee: {
      title: "Être accompagné·e",
      description:
        "Vos réponses servent à trouver la personne qui peut le mieux vous accompagner. Il n’y a pas de bonne réponse. Comptez une dizaine de minutes.",
      tab: "Réponses – mentoré·e·s",
    },
    ballot: {
      title: "Après la rencontre éclair",
      description: "Dites avec qui vous aimeriez continuer. Seule la coordination lit vos réponses.",
      tab: "Bulletins",
    },
    pulse: {
      title: "Des nouvelles de votre dyade",
      description:
        "Trois questions, une minute. Vos réponses disent à la coordination qui appeler en premier.",
      tab: "Nouvelles",
    },
    request: {
      title: "Demander une rencontre ou remettre ses choix",
      description: "Pour les personnes qui ont consulté le répertoire des mentor·e·s.",
      tab: "Demandes",
    },
  },
  thanks:
    "Merci! Vos réponses sont enregistrées. Pour les changer, répondez de nouveau avec le même courriel.",
  sections: {
    person: "Vous",
    pairing: "Ce qui vous rapprochera",
    practice: "Le concret",
    choices: "Vos choix",
    news: "Votre dyade",
    links: "Liens à éviter",
    consent: "Vos renseignements personnels",
  },
  guideTab: "Mode d’emploi",
  guideHead: ["Quoi", "Comment, ou à quelle adresse"],
  toAnswer: (title: string) => `Formulaire « ${title} » : l’adresse à envoyer`,
  toEdit: (title: string) => `Formulaire « ${title} » : pour le modifier`,
  prefilled: "Lien à donner au Répertoire",
  guide: [
    [
      "1. Relire les formulaires",
      "Adaptez les régions, les secteurs et la durée. Gardez les titres des questions : c’est par eux que Dyade les reconnaît.",
    ],
    [
      "2. Vérifier qui peut répondre",
      "Dans chaque formulaire : Publié, Gérer, puis « Toute personne disposant du lien ».",
    ],
    [
      "3. Restreindre cette feuille",
      "Partagez-la avec la coordination et le comité de jumelage seulement, jamais par un lien public.",
    ],
    [
      "4. Envoyer les deux adresses",
      "Aux mentor·e·s et aux mentoré·e·s. Les réponses arrivent dans les onglets de cette feuille.",
    ],
    ["5. Jumeler", "Extensions > Dyade > Ouvrir le panneau. Les critères sont déjà réglés."],
    [
      "L’an prochain",
      "Fichier > Créer une copie : les formulaires sont copiés avec la feuille. Publiez chaque copie, et supprimez les anciennes réponses.",
    ],
  ],
  toReplace: (marks: string) => `À remplacer dans les formulaires : ${marks}`,

  making: (what: string) => `En cours : ${what}`,
  spreadsheet: "la feuille de calcul",
  tabs: "les onglets",
  addresses: "les adresses",
  done: "Tout est prêt. Les adresses sont aussi dans l’onglet « Mode d’emploi ».",
  already:
    "Le programme est déjà fait; rien n’a été refait. Pour en faire un autre, lancez startOver d’abord.",
  address: (what: string, url: string) => `${what} : ${url}`,
  forgotten:
    "Le programme précédent est oublié; ses fichiers restent dans votre Drive. La prochaine exécution en fera un nouveau.",
  stopped: (what: string, why: string) =>
    `Arrêt pendant : ${what}. ${why} Ce qui est fait est gardé. Relancez la même fonction : elle continue où elle s’est arrêtée.`,
  tabNotFound:
    "Google n’a pas encore créé l’onglet des réponses. Attendez une minute, puis relancez la même fonction.",
  otherLanguage:
    "Un programme en anglais est commencé. Terminez-le avec makeProgrammeEn, ou lancez startOver pour l’oublier.",
  nothingYet: "Aucun programme n’est fait. Lancez d’abord makeProgrammeFr.",
  programmeUnreadable: (where: string) =>
    `Le fichier Programme se lit mal (${where}). Rétablissez les guillemets et les virgules, ou reprenez le fichier d’origine.`,
};

export type KitWords = typeof kit;
