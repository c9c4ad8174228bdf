/** What is said where Google does not answer, or something failed. French. */
export const outOfReach = {
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
};

export const newVersion = {
  what: "Une nouvelle version de Dyade vient d’être installée. Fermez ce panneau, puis rouvrez-le par Extensions > Dyade\u00a0: tout ce qui est dans le classeur y reste.",
  keep: "Garder d’abord mes changements aux réglages",
  kept: "Vos changements sont gardés avec le classeur.",
};

export const fault = {
  title: "Quelque chose a échoué",
  unexpected:
    "Dyade a rencontré une erreur qui vient du programme, pas de vos données. Les réponses n’ont pas été touchées. Réessayez; si l’erreur revient, envoyez les détails à la personne qui entretient Dyade.",
  perhapsWritten:
    "Google n’a pas répondu\u00a0: cela a peut-être été écrit. Regardez dans le classeur, puis réessayez\u00a0: rien ne sera fait deux fois.",
  noAnswer: "Google ne répond pas. Rien n’a été changé. Attendez un peu, puis réessayez.",
  googleFailed:
    "Une panne passagère de Google a interrompu le travail\u00a0: ce n’est ni Dyade ni vos données. Attendez une minute, puis réessayez.",
  writtenUnread:
    "C’est écrit. Seule la relecture qui suit a échoué, chez Google\u00a0: ce que vous voyez ici date d’avant. Attendez une minute, puis relisez le classeur.",
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
};
