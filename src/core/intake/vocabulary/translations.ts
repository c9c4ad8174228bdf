import { fold } from "../../people/fold.ts";

/**
 * Words by which mentors and mentees name what they look for and offer: French, then English, then what means the same in
 * either. The beginning of a word is enough where its ending varies.
 */
const SAME_IN_TWO_LANGUAGES: readonly (readonly string[])[] = [
  ["affaires", "business"],
  ["achat", "approvisionnement", "purchasing", "procurement", "sourcing"],
  ["agriculture", "agroalimentaire", "farming", "agri-food"],
  ["argent", "finance", "financement", "budget", "money", "funding", "financing"],
  ["assurance", "insurance"],
  ["bénévolat", "volunteering"],
  ["bien-être", "wellness", "well-being", "wellbeing"],
  ["carrière", "career"],
  ["changement", "change"],
  ["client", "clientèle", "customer"],
  ["commerce", "retail", "trade"],
  ["communication", "communications"],
  ["comptabilité", "accounting", "bookkeeping"],
  ["conciliation", "équilibre", "balance"],
  ["conseil", "consulting", "advice"],
  ["confiance", "confidence"],
  ["construction", "building"],
  ["croissance", "growth"],
  ["créativité", "creativity"],
  ["culture", "arts"],
  ["cybersécurité", "cybersecurity"],
  ["démarrage", "startup", "start-up"],
  ["développement", "development"],
  ["données", "data"],
  ["droit", "juridique", "légal", "law", "legal"],
  ["durable", "sustainability", "sustainable"],
  ["embauche", "recrutement", "hiring", "recruitment", "recruiting"],
  ["enseignement", "éducation", "teaching", "education"],
  ["entrepreneuriat", "entrepreneurship"],
  ["entreprise", "company", "firm"],
  ["environnement", "environment"],
  ["exportation", "international", "export", "exports"],
  ["fabrication", "manufacturier", "manufacturing"],
  ["fiscalité", "impôt", "tax", "taxes"],
  ["formation", "training"],
  ["gestion", "gérer", "gestionnaire", "management", "manage", "managing"],
  ["gouvernance", "governance"],
  ["humaines", "human"],
  ["informatique", "technologie", "numérique", "ti", "it", "technology", "digital", "computing"],
  ["ingénierie", "génie", "engineering"],
  ["innovation"],
  ["langue", "language"],
  ["leadership", "direction"],
  ["logistique", "logistics"],
  ["marketing", "mercatique"],
  ["négociation", "negotiation"],
  ["opérations", "operations"],
  ["organisation", "organization"],
  ["planification", "planning"],
  ["politique", "policy"],
  ["production", "manufacture"],
  ["projet", "project"],
  ["publicité", "advertising"],
  ["qualité", "quality"],
  ["recherche", "research"],
  ["relations", "relationships"],
  ["relève", "transfert", "succession"],
  ["réseau", "réseautage", "network", "networking"],
  ["ressources", "resources"],
  ["santé", "health", "healthcare"],
  ["sociaux", "social"],
  ["stratégie", "stratégique", "strategy", "strategic"],
  ["stress"],
  ["temps", "time"],
  ["tourisme", "tourism", "hospitality"],
  ["travail", "work"],
  ["vente", "sales", "selling"],
  ["équipe", "personnel", "team", "staff"],
  ["équité", "inclusion", "diversité", "diversity", "equity"],
  ["éthique", "ethics"],
  ["étude", "studies"],
].map((words) => words.map(fold));

/** Letters that tell a word whatever its ending. */
const ROOT = 6;

function rootOf(word: string): string {
  const singular = word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word;
  return singular.slice(0, ROOT);
}

const CONCEPTS = new Map(
  SAME_IN_TWO_LANGUAGES.flatMap((words) =>
    words.map((word) => [rootOf(word), rootOf(words[0] ?? word)] as const),
  ),
);

/** What a folded word means, the same for its translation and whatever its ending. */
export function conceptOf(word: string): string {
  const root = rootOf(word);
  return CONCEPTS.get(root) ?? root;
}
