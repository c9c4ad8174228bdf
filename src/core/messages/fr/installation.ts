import { home } from "./home.ts";
import { server } from "./server.ts";

/** What the drawings of the installation show: Google's own words, as its screens have them, and ours. French. */
export const installation = {
  spreadsheet: "Programme de mentorat",
  tabs: ["Réponses – mentor·es", "Réponses – mentoré·es"],
  menus: ["Fichier", "Édition", "Affichage", "Insertion", "Données", "Outils"],
  extensions: "Extensions",
  extensionItems: ["Modules complémentaires", "Macros", "Apps Script"],
  appsScript: "Apps Script",
  dyade: "Dyade",
  pair: server.pair,
  untitled: "Projet sans titre",
  file: "Code.gs",
  save: "Enregistrer le projet",
  run: "Exécuter",
  selectAll: "Ctrl+A",
  paste: "Ctrl+V",
  end: "// Fin de Dyade. End of Dyade.",
  reload: "Recharger",
  required: "Autorisation requise",
  requiredWhat: ["Un script associé à ce document a besoin", "de votre autorisation pour s’exécuter."],
  cancel: "Annuler",
  ok: "OK",
  unverified: "Google n’a pas validé cette application",
  unverifiedWhat: [
    "L’application demande l’accès à des données",
    "de votre compte Google. Son développeur",
    "n’a pas été validé par Google.",
  ],
  advanced: "Paramètres avancés",
  goTo: "Accéder à Dyade (non sécurisé)",
  back: "Retour à la sécurité",
  wants: "Dyade souhaite accéder à votre compte Google",
  permissions: [
    ["Afficher et gérer les feuilles de calcul dans", "lesquelles cette application a été installée"],
    ["Afficher du contenu dans des invites et", "des barres latérales de Google Sheets"],
  ],
  allow: "Autoriser",
  panel: home.title,
  stages: Object.values(home.stages),
  propose: home.next.propose,
  alt: {
    menu: "Le menu Extensions est ouvert; le choix Apps Script est entouré.",
    paste: "L’éditeur de script\u00a0: le nom du projet et tout le texte sont entourés.",
    save: "L’éditeur de script après le collage\u00a0: la disquette et la dernière ligne sont entourées.",
    reload: "La feuille de calcul\u00a0: le bouton Recharger du navigateur est entouré.",
    dyade: "Le menu Extensions est ouvert, puis Dyade\u00a0: le premier choix est entouré.",
    required: "La boîte «\u00a0Autorisation requise\u00a0»\u00a0: le bouton OK est entouré.",
    unverified:
      "L’écran «\u00a0Google n’a pas validé cette application\u00a0»\u00a0: Paramètres avancés, puis le lien du bas, sont entourés.",
    allow: "Les deux permissions demandées\u00a0: le bouton Autoriser est entouré.",
    panel: "La feuille de calcul avec le panneau de Dyade à droite.",
  },
};

export type InstallationWords = typeof installation;
