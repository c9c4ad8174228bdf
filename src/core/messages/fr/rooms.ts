import { home } from "./home.ts";

/** The menu: its groups, and the name of each room with what it is for. French. */
export const rooms = {
  title: "Menu",
  home: "Revenir à l’accueil",
  prepare: {
    name: "Préparer les dyades",
    what: "Les onglets de réponses, les critères et leurs poids, puis la proposition",
  },
  groups: {
    recruit: home.stages.recruit,
    check: home.stages.check,
    pair: home.stages.pair,
    decide: home.stages.decide,
    accompany: "Accompagner",
    tools: home.tools,
  },
  names: {
    questions: { name: "Questions à copier", what: "Les questions recommandées pour vos deux formulaires" },
    uses: { name: "Vos questions", what: "Ce qui est comparé, et comment chaque question est lue" },
    rules: { name: "Règles du jumelage", what: "Qui peut participer, les liens, ce qui passe d’abord" },
    ways: {
      name: "Autres façons de jumeler",
      what: "Ce que chacune donnerait\u00a0: personnes placées, moyenne, moins bonne dyade, premiers choix",
    },
    helps: {
      name: "Ce qui aiderait",
      what: "Quelle place, qui recruter, quelle règle, et ce que cela apporterait à l’ensemble",
    },
    doubts: {
      name: "Questions à trancher",
      what: "Les doutes qu’une réponse de votre part règle pour de bon",
    },
    check: { name: "Vérifier les données", what: "Tout ce qui est à corriger dans les réponses" },
    needs: { name: "Besoins et offres", what: "Les sujets demandés et les places qui y répondent" },
    conflicts: { name: "Conflits trouvés", what: "Chaque lien entre deux personnes, avec sa preuve" },
    coordination: {
      name: "Onglet Coordination",
      what: "Ce que vous savez de chaque personne, et à quoi cela sert",
    },
    decide: {
      name: "Décider des dyades",
      what: "Les dyades une à une, avec les mots des deux personnes et ce que coûterait un autre choix",
    },
    arrivals: {
      name: "Nouvelles personnes",
      what: "Qui a répondu depuis la proposition, qui lui convient et à quel prix",
    },
    asking: {
      name: "Demander avant de confirmer",
      what: "Chaque personne dit si elle accepte, et sa réponse revient ici",
    },
    bank: {
      name: "Chercher une personne",
      what: "Plusieurs critères à la fois, de la plus proche à la moins proche",
    },
    repair: { name: "Ajuster après un départ ou un refus", what: "Le moins de changements possible" },
    compare: { name: "Comparer deux propositions", what: "Ce qui est gardé, changé, gagné et perdu" },
    sets: {
      name: "Autres ensembles",
      what: "Jusqu’à cinq autres ensembles de dyades pour un comité, et qui y changerait",
    },
    report: { name: "Rapport", what: "Les images de la proposition, et un onglet à partager" },
    directory: { name: "Répertoire", what: "Un fichier de mentor·es que les mentoré·es consultent" },
    requests: { name: "Demandes", what: "Qui a demandé à rencontrer qui, et qui attend" },
    event: { name: "Jumelage éclair", what: "L’horaire d’une rencontre, et ce que chaque personne en dit" },
    introductions: { name: "Présenter les dyades", what: "Un message prêt à envoyer à chaque dyade" },
    papers: {
      name: "Ententes à imprimer",
      what: "Une entente à signer et un guide de la première rencontre",
    },
    followUp: { name: "Suivi", what: "Qui s’est rencontré, et qui a besoin d’un appel" },
    yearly: { name: "Bilan annuel", what: "Les chiffres du programme, sans nommer personne" },
    lessons: {
      name: "Critères et suites",
      what: "Ce que les dyades suivies disent des critères, sans conclure trop vite",
    },
    settings: { name: "Réglages", what: "Les exporter, ou reprendre ceux d’un autre classeur" },
    forget: {
      name: "Oublier une personne",
      what: "Chaque endroit où une personne figure, puis son retrait, avec un reçu",
    },
    help: { name: "Aide", what: "Comment se calcule un score, en mots simples" },
  },
};

export type RoomsWords = typeof rooms;
