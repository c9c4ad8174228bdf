/** The words of the check of an installation, in French. */
export const installationCheck = {
  title: "Quelque chose ne va pas?",
  what: "Dyade essaie, en quelques secondes, tout ce qu’il lui faut\u00a0: lire, écrire dans un onglet d’essai qui disparaît aussitôt, calculer. Vos réponses et vos dyades restent telles quelles.",
  start: "Vérifier l’installation",
  again: "Vérifier de nouveau",
  running: "Vérification en cours",
  allWell: "Tout ce qui a été essayé fonctionne.",
  failed: (points: number) =>
    points < 2 ? "Un point ne fonctionne pas." : `${String(points)} points ne fonctionnent pas.`,
  stopped: "La vérification a été arrêtée.",
  signs: { pass: "Fonctionne", fail: "Ne fonctionne pas", skipped: "Pas essayé" },
  checks: {
    menu: { name: "Le menu de Dyade ouvre le panneau.", remedy: "" },
    worker: {
      name: "Les calculs se font à côté, sans figer le panneau.",
      remedy:
        "Vous pouvez jumeler quand même\u00a0: ce sera plus lent. Mettez votre navigateur à jour, ou essayez-en un autre.",
    },
    reach: {
      name: "Google laisse le panneau parler à la feuille de calcul, sous votre compte.",
      remedy: "",
    },
    version: {
      name: "Le panneau et le script sont de la même version.",
      remedy:
        "Fermez ce panneau, rechargez la feuille de calcul, puis rouvrez-le. Si cela ne change rien, une partie de Dyade n’a pas été remplacée\u00a0: installez-le de nouveau.",
    },
    read: {
      name: "Dyade lit les onglets.",
      remedy: "Rechargez la feuille de calcul. Si cela ne change rien, demandez de l’aide.",
    },
    write: {
      name: "Dyade écrit dans un onglet, et ce qui ressemble à une formule y reste un texte.",
      remedy:
        "Vérifiez que vous pouvez modifier cette feuille de calcul (bouton Partager). Si vous le pouvez, n’écrivez rien avec Dyade avant d’avoir demandé de l’aide.",
    },
    trace: {
      name: "L’essai n’a laissé aucune trace.",
      remedy:
        "Attendez un peu, puis vérifiez de nouveau\u00a0: Dyade enlèvera l’onglet d’essai. Vous pouvez aussi supprimer vous-même les onglets ~W2 et ~O3.",
    },
    typing: {
      name: "Dyade s’aperçoit de ce que vous tapez.",
      remedy:
        "Si vous avez tapé dans la cellule jaune, attendez une minute, puis essayez de nouveau. En attendant, Dyade revérifie les dyades chaque fois que le panneau lit leur onglet.",
    },
  },
  typing: {
    offer: "Un dernier essai se fait à la main\u00a0: taper un mot dans un onglet d’essai.",
    start: "Essayer",
    ask: "Dans l’onglet d’essai qui vient de s’ouvrir, tapez un mot dans la cellule jaune, puis Entrée. Ensuite\u00a0:",
    done: "C’est fait",
    stop: "Laisser tomber",
  },
  copy: "Copier pour la personne qui vous aide",
  copied: "Copié",
  copyWhat:
    "Un texte technique\u00a0: versions, durées, messages de Google. Aucun nom, aucune adresse, aucune réponse.",
};

export type InstallationCheckWords = typeof installationCheck;
