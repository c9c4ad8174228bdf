/** What `npm run deploy` says. French. */
export const deploy = {
  building: "Construction…",
  comparing: "Lecture de ce que le projet contient déjà chez Google…",
  creating: (title: string, file: string) =>
    `${file} ne nomme pas encore de projet. Création de «\u00a0${title}\u00a0» dans votre Drive…`,
  created: (addresses: string, file: string) => `C’est créé, et noté dans ${file}\u00a0:\n${addresses}`,
  pushing: "Envoi…",
  upToDate: "Rien à envoyer\u00a0: le projet contient déjà cette version.",
  pushed: (files: string) => `Envoyé\u00a0: ${files}.`,
  next: {
    sheets:
      "Rechargez la feuille de calcul\u00a0: le menu Extensions > Dyade s’y ajoute. Le premier clic demande une autorisation; cliquez ensuite une seconde fois.",
    standalone:
      "Ouvrez le projet, remplissez le fichier Programme, choisissez makeProgrammeFr, puis Exécuter.",
  },
  keeps: (files: string) => `Gardé tel que vous l’avez rempli\u00a0: ${files}.`,
  foreign: (files: string, command: string) =>
    `Le projet contient des fichiers qui ne viennent pas de Dyade\u00a0:\n${files}\nUn envoi les effacerait. Rien n’a été changé. Prenez plutôt un projet vide, ou, pour les remplacer\u00a0:\n  ${command} -- --replace`,
  saved: (folder: string) => `Une copie des fichiers remplacés est dans ${folder}.`,
  notReplaced: (files: string) =>
    `Ces fichiers sont encore dans le projet\u00a0: ${files}. Supprimez-les dans l’éditeur.`,
  troubles: {
    "no-login": (command: string) =>
      `Vous n’êtes pas identifié·e auprès de Google. Deux commandes\u00a0:\n  npx clasp login\n  ${command}`,
    "login-expired": (command: string) =>
      `Google demande de vous identifier de nouveau. Deux commandes\u00a0:\n  npx clasp login\n  ${command}`,
    "api-off": (command: string) =>
      `L’API Apps Script est désactivée pour votre compte.\n  1. Ouvrez https://script.google.com/home/usersettings et activez-la.\n  2. Attendez une minute.\n  3. ${command}`,
    offline: (command: string) => `Google ne répond pas. Vérifiez la connexion, puis\u00a0: ${command}`,
    "no-project": (command: string, file: string) =>
      `Google ne trouve pas le projet nommé dans ${file}. Vérifiez l’identifiant (dans l’éditeur\u00a0: Paramètres du projet > ID du script), puis\u00a0: ${command}`,
    forbidden: (command: string, file: string) =>
      `Google refuse l’accès au projet nommé dans ${file}\u00a0: le compte de «\u00a0npx clasp login\u00a0» ne peut pas le modifier, ou son administration bloque clasp. Changez de compte, ou collez le fichier Dyade.gs (npm run release). Ensuite\u00a0: ${command}`,
    other: (command: string) => `clasp s’est arrêté. La même commande peut être relancée\u00a0: ${command}`,
  },
  unchanged: "Rien n’a été changé.",
  perhapsCreated: (title: string) =>
    `Une feuille de calcul vide «\u00a0${title}\u00a0» est peut-être restée dans votre Drive\u00a0: supprimez-la.`,
  perhapsPushed:
    "L’envoi a peut-être été fait. La même commande dira où en est le projet, et ne refera que ce qui manque.",
  notPushed: "clasp n’a pas dit ce qu’il a envoyé. La même commande dira où en est le projet.",
  fileUnreadable: (file: string) =>
    `${file} se lit mal. Remettez-le comme il était («\u00a0git checkout ${file}\u00a0»), puis relancez.`,
  usage: [
    "Usage\u00a0:",
    "  npm run deploy [-- --replace]",
    "  npm run deploy:kit [-- --replace]",
    "",
    "Construit, puis envoie vers votre propre projet de script, qui est créé d’abord s’il le faut. --replace y remplace les fichiers d’autrui.",
  ].join("\n"),
  unknownOption: (option: string) =>
    `L’option ${option} n’existe pas. La seule est --replace, qui remplace les fichiers d’autrui.`,
};

export type DeployWords = typeof deploy;
