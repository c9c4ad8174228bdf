/** What each version brings to whoever coordinates a programme, the newest first. French. */
export const news = {
  title: "Nouveautés",
  version: (version: string) => `Vous avez la version ${version} de Dyade.`,
  versions: [
    {
      version: "0.2.0",
      what: [
        "«\u00a0Vos questions\u00a0»\u00a0: voyez comment chaque question est lue, et corrigez-la d’un clic.",
        "«\u00a0Questions à trancher\u00a0»\u00a0: Dyade ne devine plus qui est qui, il vous le demande.",
        "«\u00a0Règles du jumelage\u00a0»\u00a0: qui peut participer, qui ne pas jumeler, ce qui passe d’abord.",
        "«\u00a0Onglet Coordination\u00a0»\u00a0: une ligne par personne pour ce que vous seul·e savez.",
        "«\u00a0Décider des dyades\u00a0» dit combien chaque dyade dépend des poids, et sur quel critère elle repose.",
        "Vos décisions, vos notes et vos colonnes suivent d’une proposition à l’autre, même si l’onglet est trié, renommé ou copié.",
        "Avec un seul formulaire rempli, le répertoire et les besoins se voient déjà.",
        "«\u00a0Oublier une personne\u00a0»\u00a0: chaque endroit où elle figure, puis son retrait, avec un reçu.",
        "Dyade s’installe en collant un seul fichier.",
      ],
    },
    {
      version: "0.1.0",
      what: [
        "Les dyades sont proposées dans un nouvel onglet, avec leurs raisons, et vérifiées à mesure que vous les changez.",
        "Le répertoire, le jumelage éclair, les présentations, le suivi et le bilan annuel.",
      ],
    },
  ],
};

export type NewsWords = typeof news;
