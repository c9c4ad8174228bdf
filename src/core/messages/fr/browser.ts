/** What a browser too old for the panel shows. French. */
export const oldBrowser =
  "Ce navigateur est trop ancien pour Dyade. Mettez-le à jour, puis rouvrez le panneau.";
