/** Words of French and English that are also names: months, days, seasons, colours, plants, virtues, feasts. Folded. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre april may june july august",
    "lundi mardi mercredi jeudi vendredi samedi dimanche summer winter autumn spring printemps hiver automne ete",
    "rose violette marguerite iris jasmin olive prune cerise clementine capucine daisy lily ivy olivier laurier fleur bleu",
    "blanc blanche brun brune noir noire vert gris roux blond rouge white black brown green gray grey gold dore argent",
    "aube aurore perle ambre jade ruby crystal cristal soleil lune etoile ciel mer riviere pierre roche bois champ pre",
    "grace hope faith joy will mark bill grant art victoire constance prudence clemence modeste juste parfait desire",
    "aime aimee bonne bon beau belle petit grand jeune vieux long court fort franc sage gentil libre noel paques toussaint",
    "boucher boulanger berger charpentier forgeron fournier meunier marchand cook baker smith young long rich king page",
    "martin loup renard merle loiselle pigeon wolf fox france paris laval chance",
  ].flatMap((line) => line.split(" ")),
);
