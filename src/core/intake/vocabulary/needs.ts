import { recogniser } from "./matcher.ts";

/** What somebody looks for: help, knowledge, a way. */
export const speaksOfNeed = recogniser({
  fr: [
    "besoin/aimeriez/aimerais/souhait*/voudriez/voudrais/voulez/désir*/recherch*/cherch*/apprendre",
    "développer/améliorer/progresser/approfondir/travailler/explorer/comprendre/avancer/évoluer",
    "perfectionner/renforcer/acquérir/veux/préoccup*/lacune/défi/enjeu/objectif",
    "priorité de développement",
    // Not the English `but`, nor what is non-profit
    "^but",
    "votre/vos/mon/mes/ton/tes/le/les/un/quel/quels/principal but",
    "but de/du/des/d/visé/poursuivi/recherché/professionnel/personnel",
    "attente/difficulté/problème/obstacle/aide/frein/freine/freinent/bloque/bloquent/blocage/empêche",
    "empêchent/manque/manquent/soutien/appui/accompagn*/sujet/thème/intérêt",
  ],
  en: [
    "need/seek/seeking/want/wish/hope/hoping/learn/improve/explore/understand/strengthen/stuck/concern",
    "gap/grow/develop/goal/objective/challenge/expectation/help/support/guidance/struggl*/difficult*",
    "barrier/obstacle/topic",
    "look/looking for",
    "would … like",
    "work on",
    "get better",
    "advice on/about",
    "hold/holding … back",
    "in your way",
    "keep/keeps you up/awake",
    "interested in",
    "get out of",
    "gain from",
  ],
  es: ["necesid*", "busca", "objetivo"],
  not: [
    "pourquoi/why/motiv*/combien/fréquence/frequency/format",
    "how many/often/long",
    "besoins particuliers",
    "special needs",
    "mode de",
  ],
});

/** What somebody can give: help, knowledge, experience. */
export const speaksOfOffer = recogniser({
  fr: [
    "offr*/offert*/expertise/pouvez/peux/pourriez/partager/transmettre/aider/force/compétence/spécialit*",
    "maîtris*/apporter/contribu*/enseigner/accompagner/conseiller/savoir/connaissance/sujet/thème/talent",
    "aborder",
    "à l'aise",
    "expérience en/dans/de",
    "disposé/prêt/prête/utile/utiles à",
    "être utile",
  ],
  en: [
    "offer*/expertise/share/strength/skill/speciali*/specialty/comfortable/contribute/teach/advise",
    "knowledge/topic",
    "expert in",
    "can/could you",
    "you/I can",
    "able/bring/willing to",
    "good at",
    "pass on",
    "mentor/coach … on/in",
    "experience in/with",
    "be useful",
    "of use to",
  ],
  es: ["ofrec*", "experiencia"],
  not: [
    "pourquoi/why/motiv*/combien/fréquence/frequency/format",
    "how many/often/long",
    "mode de",
    "déjà été",
    "been a mentor",
  ],
});
