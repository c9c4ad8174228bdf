/** What is said to whoever opens a workbook with Dyade for the first time, before there is any answer. French. */
export const firstOpening = {
  title: "Première ouverture",
  fromKit: "Ce classeur vient de la trousse de départ\u00a0: ses onglets et ses critères sont prêts.",
  ifCopy: "Ce classeur est une copie?",
  copied:
    "Google a copié aussi les formulaires liés, et ce sont eux qui répondent ici. Quatre gestes avant d’inviter qui que ce soit\u00a0:",
  steps: [
    "Choisissez un onglet de réponses, puis Outils > Gérer le formulaire > Modifier le formulaire. Publiez le formulaire. Faites de même avec l’autre.",
    "Envoyez l’adresse de ces formulaires-là. Celles qui sont écrites dans un onglet, comme Mode d’emploi, mènent encore à ceux d’origine.",
    "Relisez-les\u00a0: le nom de l’organisme, la personne responsable des renseignements personnels, la date de destruction.",
    "Répondez une fois vous-même et relisez le classeur\u00a0: une réponse doit apparaître ici. Supprimez-la ensuite.",
  ],
};

export type FirstOpeningWords = typeof firstOpening;
