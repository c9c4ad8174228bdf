/** What the starter kit writes in the forms and the spreadsheet that it makes, and what it says while it does. French. */
export const kit = {
  /** The comments of the file in which the owner describes the programme. */
  file: {
    head: "Ce que vous dites de votre programme. Écrivez entre les guillemets, puis lancez makeProgrammeFr. Ce qui reste vide se remplace plus tard, dans les formulaires.",
    name: "Le nom de la feuille de calcul",
    organisation: "Le nom de votre organisme",
    contact: "La personne responsable des renseignements personnels\u00a0: son titre et son courriel",
    until: "Jusqu’à quand les réponses sont gardées",
    length: "La durée du programme",
    topics: "Les sujets\u00a0: une seule liste, que les deux formulaires partagent",
  },
  programmeName: "Programme de mentorat",

  forms: {
    mentor: {
      title: "Devenir mentor·e",
      description:
        "Merci de vouloir accompagner quelqu’un. Vos réponses servent à trouver la personne à qui vous pouvez être le plus utile. Une vingtaine de questions, cinq minutes au plus.",
      tab: "Réponses – mentor·es",
    },
    mentee: {
      title: "Être accompagné·e",
      description:
        "Vos réponses servent à trouver la personne qui peut le mieux vous accompagner. Il n’y a pas de bonne réponse. Une vingtaine de questions, cinq minutes au plus.",
      tab: "Réponses – mentoré·es",
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
    journal: {
      title: "Le journal de votre dyade",
      description:
        "Vos objectifs, vos rencontres et la suite\u00a0: deux minutes, autant de fois que vous le voulez. L’une ou l’autre personne de la dyade peut répondre; près de la fin, les deux. Seule la coordination lit vos réponses.",
      tab: "Journal",
    },
    request: {
      title: "Demander une rencontre ou remettre ses choix",
      description: "Pour les personnes qui ont consulté le répertoire des mentor·es.",
      tab: "Demandes",
    },
    acceptance: {
      title: "Acceptez-vous ce jumelage?",
      description: "Une réponse, une minute. Seule la coordination la lit.",
      tab: "Acceptations",
    },
  },
  thanks:
    "Merci! Vos réponses sont enregistrées. Pour les changer, répondez de nouveau avec le même courriel.",
  sections: {
    person: "Vous",
    pairing: "Ce qui vous rapprochera",
    practice: "Le concret",
    importance: "Ce qui compte pour vous",
    choices: "Vos choix",
    news: "Votre dyade",
    links: "Liens à éviter",
    consent: "Vos renseignements personnels",
  },
  guideTab: "Mode d’emploi",
  guideHead: ["Quoi", "Comment, ou à quelle adresse"],
  toAnswer: (title: string) => `Formulaire «\u00a0${title}\u00a0»\u00a0: l’adresse à envoyer`,
  toEdit: (title: string) => `Formulaire «\u00a0${title}\u00a0»\u00a0: pour le modifier`,
  prefilled: "Lien à donner au Répertoire",
  guide: [
    [
      "1. Relire les formulaires",
      "Adaptez les secteurs et la durée. Gardez les titres des questions\u00a0: c’est par eux que Dyade les reconnaît. Si tout le monde vient de quelques villes, faites-en une courte liste, la même dans les deux formulaires.\nLes options de «\u00a0Ce qui compte le plus pour vous\u00a0» et d’«\u00a0Indispensable\u00a0» sont les noms de l’onglet Critères. Si vous en changez un, changez-le aux deux endroits.",
    ],
    [
      "2. Vérifier qui peut répondre",
      "Dans chaque formulaire\u00a0: Publié, Gérer, puis «\u00a0Toute personne disposant du lien\u00a0».",
    ],
    [
      "3. Restreindre cette feuille",
      "Partagez-la avec la coordination et le comité de jumelage seulement, jamais par un lien public.",
    ],
    [
      "4. Envoyer les deux adresses",
      "Aux mentor·es et aux mentoré·es. Les réponses arrivent dans les onglets de cette feuille.",
    ],
    [
      "5. Installer Dyade ici",
      "Ouvrez copier.html, livré avec la trousse, et cliquez sur «\u00a0Copier le programme Dyade\u00a0». Puis, dans cette feuille\u00a0: Extensions > Apps Script, nommez le projet Dyade, sélectionnez tout, collez, enregistrez, et rechargez la feuille. INSTALLER.md montre chaque écran.",
    ],
    ["6. Jumeler", "Extensions > Dyade > Jumeler. Les critères sont déjà réglés."],
    [
      "L’an prochain",
      "Fichier > Créer une copie\u00a0: les formulaires sont copiés avec la feuille. Publiez chaque copie, et supprimez les anciennes réponses. Les adresses de cet onglet restent celles des formulaires d’origine\u00a0: remplacez-les.",
    ],
  ],
  toReplace: (marks: string) => `À remplacer dans les formulaires\u00a0: ${marks}`,

  making: (what: string) => `En cours\u00a0: ${what}`,
  spreadsheet: "la feuille de calcul",
  tabs: "les onglets",
  addresses: "les adresses",
  done: "Tout est prêt. Les adresses sont aussi dans l’onglet «\u00a0Mode d’emploi\u00a0».",
  already:
    "Le programme est déjà fait; rien n’a été refait. Pour en faire un autre, lancez startOver d’abord.",
  address: (what: string, url: string) => `${what}\u00a0: ${url}`,
  forgotten:
    "Le programme précédent est oublié; ses fichiers restent dans votre Drive. La prochaine exécution en fera un nouveau.",
  stopped: (what: string, why: string) =>
    `Arrêt pendant\u00a0: ${what}. ${why} Ce qui est fait est gardé. Relancez la même fonction\u00a0: elle continue où elle s’est arrêtée.`,
  tabNotFound:
    "Google n’a pas encore créé l’onglet des réponses. Attendez une minute, puis relancez la même fonction.",
  otherLanguage:
    "Un programme en anglais est commencé. Terminez-le avec makeProgrammeEn, ou lancez startOver pour l’oublier.",
  nothingYet: "Aucun programme n’est fait. Lancez d’abord makeProgrammeFr.",
  programmeUnreadable: (where: string) =>
    `Le fichier Programme se lit mal (${where}). Rétablissez les guillemets et les virgules, ou reprenez le fichier d’origine.`,
};

export type KitWords = typeof kit;
