import { type WordList, recogniser } from "./matcher.ts";

/** People and firms, as the questions on whom to avoid call them. */
const SOMEBODY =
  "personne/gens/individu/quelqu/collègue/participant*/candidat/candidate/entreprise/organisation/organisme/firme/compagnie/société/employeur/qui/mentor/mentore/protégé/nom/concurrent/compétiteur/client/fournisseur";

const SOMEBODY_ENGLISH =
  "person/people/anyone/anybody/someone/somebody/who/whom/individual/colleague/participant/company/companie/organisation/organization/firm/employer/mentor/mentee/protege/name/competitor/client/supplier";

const PAIRED =
  "jumelé/jumelée/jumeler/jumelage/jumellé/pairé/pairée/paire/mis/mise/associé/associée/associer/rencontrer/travailler/matché/matcher/mentoré/accompagné/accompagnée/accompagner/avoir/collaborer";

const PAIRED_ENGLISH =
  "pair/paired/match/matched/partner/partnered/meet/work/assign/assigned/mentored/placed/together/linked/put/with";

/** Whom somebody must not be paired with. */
const AVOID: WordList = {
  fr: [
    `${SOMEBODY} … évit*`,
    "^à éviter",
    "^éviter",
    "évit* … jumel*/rencontrer",
    `ne/n … pas … ${PAIRED}`,
    `pas … ${PAIRED}`,
    `jamais … ${PAIRED}`,
    `refus* … ${PAIRED}`,
    "conflit d'intérêt",
    "conflit/conflits … avec",
    "en conflit",
    "incompatib*/malaise/inconfort*/veto",
    "mal à l'aise",
    "avec qui … pas",
    "^pas/jamais avec",
    "pas être avec",
    "pas … comme mentor/mentore",
    "avec qui/lesquelles/lesquels/laquelle/lequel … inapproprié/problème/problématique/délicat/gênant",
    "restriction de jumelage/pairage",
    "connaissez … trop",
    "^exclure/exclusion",
    "liste noire",
    "tenir/rester/demeurer/tenu/tenue/gardé/gardée … loin/distance/écart",
    "qui/personne/gens/mentor/mentore … fuir/contourner",
    "évit* … mentor/mentore/personne/jumelage",
    "personne/mentor/mentore … à ne pas",
    "^qui ne voulez/voudriez/souhaitez/aimeriez … pas",
    "mentor/mentore non souhaité/désiré/désirable",
    "mentor/mentore indésirable",
    "anti choix",
    "pas être/devenir/soit votre/ton/mon mentor/mentore",
    `${SOMEBODY} … exclu*`,
    `${SOMEBODY} … écart*`,
    "personne … trop proche",
    "personne/gens/mentor/mentore/nom … ne conviendrait/conviendraient/conviennent pas",
    "tout le monde sauf",
    "jumelage/dyade non souhaité/désiré/souhaitable",
    "non désiré/grata",
    "proscri*",
    "mentor/mentore/personne/gens/jumelage refusé/refusée/proscrit/proscrite/interdit/interdite",
    "mieux ne pas … proposer/jumeler/présenter",
    "ne pas vous/te/me proposer/présenter/assigner/attribuer",
    "personne/gens/quelqu/mentor/mentore … ne/n voulez/veux/voudriez/souhaitez/souhaites … pas",
    "ne/n … pas … voir/croiser",
    "qui … être gênant/malaisant/maladroit",
    "^concurrent",
    "^compétiteur",
    "concurrent/concurrente/compétiteur/compétitrice direct/directe",
    "^vos/mes/votre/mon/ton/tes concurrent/compétiteur",
    "^vos/mes/principaux/principales concurrent/compétiteur",
    "entreprise/firme/organisation/compagnie/société concurrente $",
  ],
  en: [
    `${SOMEBODY_ENGLISH} … avoid*`,
    "^avoid",
    "avoid being … paired/matched",
    "avoid … pairing/matching",
    `not … ${PAIRED_ENGLISH}`,
    `never … ${PAIRED_ENGLISH}`,
    `don/won/wouldn/shouldn/can/couldn/mustn t … ${PAIRED_ENGLISH}`,
    `cannot … ${PAIRED_ENGLISH}`,
    "not … as your/my/a mentor/mentee",
    "whom/who … conflict/inappropriate/awkward",
    "know/knows too well",
    "matching/pairing restriction",
    "no match/pair/pairing list/with",
    "^exclude/exclusion",
    "blocklist/blacklist/uncomfortable",
    "not this/these/that person/people/mentor",
    "anyone/anybody/everyone but",
    "undesired/unwanted mentor/mentee",
    "conflict/conflicts of interest",
    "conflict/conflicts … with",
    `${SOMEBODY_ENGLISH} … exclu*`,
    "keep … apart/away",
    "incompatib*",
    "not be/become your/my mentor/mentee",
    "do not match/pair",
    "unwanted pair*/match*",
    "off limits",
    "keep/stay/steer … away/clear/distance",
    "mentor/mentee/person/people/who … declin*/reject*",
    "mentor/mentee/people/person/anyone/who … skip",
    "no go mentor/mentee/list/people",
    "not be a good fit/match",
    "not introduce … to",
    "shouldn/don/wouldn/won t introduce",
    "mentor/mentee/people/person/anyone/someone … issue/problem/trouble with",
    "^competitor",
    "direct/main competitor",
    "^your/my competitor",
    "don t/do not/didn t get along",
  ],
  es: ["evitar", "no … emparejado/emparejada/emparejar"],
  not: [
    "pour/afin d'éviter",
    "pour/afin de ne pas",
    "in order to avoid",
    "to avoid any/a conflict",
    // What begins so asks of things
    "^jour/journée/moment/heure/date/plage/période/sujet/thème/lieu/endroit/day/time/hour/topic/subject/place",
    "qu est-ce … évit*",
    "avoid doing/saying",
    "pas manquer/rater",
    "wait/waiting to/for",
    "say/answer/disclose/specify/discuss/talk/cover/address/répondre/préciser/dire",
    "pas/jamais … aborder/discuter/parler/partager",
    "premier/première/1er/1ère/deuxième/2e/second/seconde/troisième/3e choix",
    "first/second/third/1st/2nd/3rd choice",
    "sujet/thème/moment/horaire/erreur/piège/aliment/approche/comportement/situation/méthode/question/pratique/habitude/lieu/ton … évit*",
    "évit* … sujet/thème/moment/horaire/erreur/piège/aliment/approche/comportement/situation/conflits de travail/question",
    "jour/heure/date/plage/période … évit*",
    "topic/subject/time/hour/day/date/mistake/pitfall/food/approach/behaviour/behavior/situation/trap/habit/place … avoid*",
    "avoid* … topic/subject/time/hour/day/date/mistake/pitfall/food/approach/behaviour/behavior/situation/trap/habit/burnout",
  ],
};

/** Kinship and rivalry: whoever is named is not to be paired, where the answers name people. */
const PRIVATE_TIES: WordList = {
  fr: [
    "parenté/apparenté/apparentée/concurren*/compétiteur/compétitrice/conjoint/conjointe",
    "parent/conjoint/conjointe/proche … parmi",
    "membre … famille",
    "famille parmi/dans",
    "lien/relation familial/familiale/familiaux/personnel/personnelle/amoureux/amoureuse/intime",
    "lien/relation de famille/parenté/dépendance",
    "en concurrence/compétition",
  ],
  en: [
    "family member",
    "relative/relatives/kinship/competitor/competition/competing/compete",
    "related to",
    "family/personal/romantic/close relationship/tie/connection/link",
    "relationship/tie/connection … declare/disclose",
    "spouse … mentor/program*/participant",
  ],
  not: ["expérience/experience/expertise/stratégie/strategy/conseil/advice/défi/challenge"],
};

/** What is avoided where it is nobody: times, topics, mistakes. */
const AVOIDED_THINGS: WordList = {
  fr: [
    "moment/horaire/jour/heure/date/plage/période … évit*",
    "indisponib*",
    "moment/horaire/jour/heure/plage … pas disponible",
    "à éviter",
  ],
  en: ["time/hour/day/date … avoid*", "unavailab*", "not available", "to avoid"],
};

export const asksWhomToAvoid = recogniser(AVOID);

export const asksWhatToAvoid = recogniser(AVOIDED_THINGS);

/** Whether a title asks with whom one has a private tie; its answers say whether it names anybody. */
export const mayAskWhomToAvoid = recogniser(PRIVATE_TIES);
