import { type WordList, recogniser } from "./matcher.ts";

/** What is asked about a person who is named, rather than their name. */
const ABOUT_SOMEBODY = [
  "décri*",
  "describ*",
  "combien",
  "how many/long/often/much/well",
  "how would/do/did/does",
  "pourquoi",
  "why",
  "années",
  "years",
  "depuis",
  "compétence*",
  "skill*",
  "expérience*",
  "experience*",
  "newsletter",
  "infolettre",
];

/** Who stands above somebody. */
const MANAGER: WordList = {
  fr: [
    "gestionnaire",
    "supérieur",
    "supérieure",
    "superviseur",
    "superviseure",
    "superviseuse",
    "supervise",
    "patron",
    "patronne",
    "boss",
    "n+1",
    "n+2",
    "n+3",
    "chef/cheffe d'équipe/unité",
    "chef/cheffe de service/département/division/section/bureau/secteur",
    "chef/cheffe immédiat/immédiate/hiérarchique/direct/directe",
    "votre/ton/son chef/cheffe",
    "responsable direct/directe/immédiat/immédiate/hiérarchique",
    "ligne hiérarchique",
    "relevez",
    "relèves-tu",
    "qui tu relèves",
    "rapportez-vous",
    "vous rapportez",
    "te rapportes",
    "rendez … compte",
    "sous la responsabilité/direction/supervision/gouverne de",
    "évalue votre rendement/travail/performance",
    "qui vous dirige/gère/encadre",
    "qui … votre évaluation",
    "qui dirige votre équipe/service/département/direction/organisation/entreprise",
  ],
  en: [
    "manager",
    "supervisor",
    "supervises",
    "boss",
    "line management",
    "superior",
    "report/reports/reporting to",
    "report/reports/reporting directly to",
    "report … to $",
    "team lead/leader/head",
    "head/chief of department/section/unit/division/team/service",
    "department/section/unit/division head",
    "who oversees/manages/leads you/your",
    "answer/answerable/accountable to",
    "direct leader",
  ],
  es: ["jefe", "jefa", "gerente", "supervisora", "a quién reporta/reportas"],
  not: [
    ...ABOUT_SOMEBODY,
    "êtes-vous",
    "are you",
    "évit*",
    "avoid",
    "accompagn*",
    "comme mentor/mentore",
    "comme mentore",
    "as a/your mentor/mentee",
    "étude/enseignement/formation/école/diplôme supérieur/supérieure",
    "project/product/account/case/office manager",
    "gestionnaire de projet/produit/compte/dossier",
    "nouveau/nouvelle gestionnaire",
    "new manager",
    "devenir",
    "become",
    "becoming",
    "poste/rôle/niveau/défi/style de gestionnaire",
    "avez-vous déjà",
    "have you ever",
  ],
};

/** Titles of posts: who holds one above somebody is asked, or what one does oneself. The answers decide. */
const POST_ABOVE: WordList = {
  fr: [
    "directeur",
    "directrice",
    "direction générale",
    "dg",
    "président",
    "présidente",
    "vice président/présidente",
    "vp",
    "pdg",
    "contremaître",
    "chef",
    "cheffe",
    "dirigeant",
    "dirigeante",
    "supervis*",
    "hiérarchi*",
  ],
  en: [
    "director",
    "ceo",
    "president",
    "vice president",
    "vp",
    "chief",
    "leader",
    "foreman",
    "dean",
    "principal",
    "skip level",
    "head of",
  ],
  not: [
    ...ABOUT_SOMEBODY,
    "évit*",
    "avoid",
    "mentor*",
    "mentee*",
    "protégé*",
    "souhait*",
    "aimeriez",
    "would like",
    "choix",
    "choice",
    "prefer*",
    "préfér*",
  ],
};

/** What is asked about a superior, and is not who it is, unless the name is asked too. */
const ABOUT_MANAGER: WordList = {
  fr: [
    "titre",
    "fonction",
    "poste",
    "téléphone",
    "numéro",
    "département de",
    "lieu",
    "au courant",
    "approuve",
    "approuvé",
    "autoris*",
    "appui*",
    "soutien*",
    "d'accord",
    "accord de",
    "informé",
    "signature",
    "commentaire",
  ],
  en: [
    "title",
    "position",
    "phone",
    "number",
    "approv*",
    "support*",
    "aware",
    "informed",
    "agree*",
    "permission",
    "signature",
    "comment",
    "supporti*",
  ],
};
const NAME_ASKED: WordList = {
  fr: ["nom", "prénom", "qui", "courriel"],
  en: ["name", "who", "whom", "email", "e-mail"],
  es: ["nombre", "quién"],
};

/** Who stands below somebody. */
const SUBORDINATES: WordList = {
  fr: [
    "qui relèvent/relève de vous/toi",
    "relevant de vous",
    "qui … supervisez-vous",
    "qui … dirigez-vous",
    "qui … gérez-vous",
    "que vous supervisez/dirigez/gérez/encadrez",
    "sous votre responsabilité/direction/supervision",
    "vos subordonné",
    "vos employé",
    "qui vous rapporte/rapportent",
    "membre de votre équipe",
  ],
  en: [
    "report/reports to you",
    "report/reports directly to you",
    "your direct reports",
    "direct reports",
    "do you supervise/manage",
    "you supervise/manage",
    "your subordinates",
    "your team members",
  ],
};

/** People and firms, as the questions on whom to avoid call them. */
const SOMEBODY =
  "personne/gens/individu/quelqu/collègue/participant/participante/candidat/candidate/entreprise/organisation/organisme/firme/compagnie/société/employeur/qui/mentor/mentore/protégé/nom";
const SOMEBODY_ENGLISH =
  "person/people/anyone/anybody/someone/somebody/who/whom/individual/colleague/participant/company/companie/organisation/organization/firm/employer/mentor/mentee/protege/name";
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
    "incompatib*",
    "mal à l'aise",
    "malaise",
    "inconfort*",
    "avec qui … pas",
    "pas être/devenir/soit votre/ton/mon mentor/mentore",
    `${SOMEBODY} … exclu*`,
    `${SOMEBODY} … écart*`,
    "personne … trop proche",
    "jumelage/dyade non souhaité/désiré/souhaitable",
    "non désiré",
  ],
  en: [
    `${SOMEBODY_ENGLISH} … avoid*`,
    "^avoid",
    "avoid being … paired/matched",
    "avoid … pairing/matching",
    `not … ${PAIRED_ENGLISH}`,
    `never … ${PAIRED_ENGLISH}`,
    `don/won/wouldn/shouldn t … ${PAIRED_ENGLISH}`,
    "conflict/conflicts of interest",
    "conflict/conflicts … with",
    "uncomfortable",
    `${SOMEBODY_ENGLISH} … exclu*`,
    "keep … apart",
    "keep … away",
    "incompatib*",
    "not be/become your/my mentor/mentee",
    "do not match/pair",
    "unwanted pair*/match*",
    "off limits",
  ],
  es: ["evitar"],
  not: [
    "pour/afin d'éviter",
    "pour/afin de ne pas",
    "in order to avoid",
    "to avoid any/a conflict",
    "say/answer/disclose/specify",
    "répondre/préciser/dire",
    "premier/première/1er/1ère/deuxième/2e/second/seconde/troisième/3e choix",
    "first/second/third/1st/2nd/3rd choice",
    "sujet/thème/moment/horaire/erreur/piège/aliment/approche/comportement/situation/méthode/question/pratique/habitude/lieu/ton … évit*",
    "évit* … sujet/thème/moment/horaire/erreur/piège/aliment/approche/comportement/situation/conflits de travail/question",
    "jour/heure/date/plage/période … évit*",
    "topic/subject/time/hour/day/date/mistake/pitfall/food/approach/behaviour/behavior/situation/trap/habit/place … avoid*",
    "avoid* … topic/subject/time/hour/day/date/mistake/pitfall/food/approach/behaviour/behavior/situation/trap/habit/burnout",
  ],
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

/** With whom somebody was paired before, or is now. */
const PAST: WordList = {
  fr: [
    "mentor/mentore/protégé/dyade/jumelage/binôme/cohorte/édition … précédent/précédente/antérieur/antérieure/actuel/actuelle/passé/passée",
    "précédent/précédente/ancien/ancienne/dernier/dernière/ex mentor/mentore/protégé/dyade/jumelage/binôme/cohorte",
    "mentor/mentore/protégé/dyade/jumelage/jumelé/jumelée … an/année/cohorte/édition dernier/dernière/passé/passée/précédente",
    "an/année dernier/dernière/passé/passée/précédente",
    "déjà … jumelé/jumelée/mentoré/rencontré/mentor/accompagné/accompagnée",
    "déjà … été … avec",
    "mentor/mentore/protégé … déjà",
    "qui était votre/ton mentor/mentore/protégé",
    "avez-vous eu … mentor/mentore",
    "par le passé",
    "dans le passé",
  ],
  en: [
    "previous/former/past/prior/last/current/ex mentor/mentee/pair*/match*/partner/protege/dyad/cohort",
    "mentor/mentee/paired/matched/partner/match/pairing … last year/season/cohort/term/time/round",
    "last year … mentor/mentee/pair*/match*/partner",
    "already/previously … paired/matched/met/worked/mentored/partnered/mentor/mentee",
    "paired/matched/mentored/worked/partnered … before/previously/past",
    "who was your mentor/mentee",
    "have you been paired/matched/mentored",
    "in the past",
  ],
  es: ["mentor/mentora anterior"],
};

/** Whom somebody wishes to be paired with, or to choose. */
const WISH: WordList = {
  fr: [
    "choix",
    "choisi*",
    "choisir",
    "souhait*",
    "préfér*",
    "aimeriez",
    "aimerais",
    "voudriez",
    "voulez",
    "veux",
    "désir*",
    "idéal",
    "idéale",
    "favori",
    "favorite",
    "class*",
    "rang",
    "intéress*",
    "coup de coeur",
    "comme mentor/mentore",
    "demande",
    "demandé",
    "demandez",
    "suggestion",
  ],
  en: [
    "choice",
    "choose",
    "chosen",
    "prefer*",
    "would … like",
    "like to",
    "wish*",
    "want",
    "request*",
    "favourite",
    "favorite",
    "ideal",
    "rank*",
    "top",
    "interest*",
    "desired",
    "pick*",
    "select*",
    "nominat*",
    "hope",
    "hoping",
    "as your mentor",
    "as a mentor",
    "in mind",
  ],
  es: ["prefer*", "eleccion", "elegir", "desea*"],
};

/** Words that turn a wish into its contrary. */
const NEGATION: WordList = {
  fr: [
    "ne/n … pas/jamais/aucun/aucune/aucunement",
    "pas/jamais",
    "sauf",
    "excepté",
    "surtout pas",
    "sans",
    "refus*",
    "moins",
  ],
  en: [
    "not",
    "never",
    "don/won/wouldn/shouldn/doesn/can/couldn t",
    "except",
    "least",
    "without",
    "rather than",
    "refus*",
    "unwanted",
    "other than",
  ],
};

const isManager = recogniser(MANAGER);
const isAboutManager = recogniser(ABOUT_MANAGER);
/** Whether a title asks who somebody is, by name or by e-mail. */
export const asksForName = recogniser(NAME_ASKED);

/** Whether a title asks who stands above somebody. */
export function asksForManager(title: string): boolean {
  return isManager(title) && (asksForName(title) || !isAboutManager(title)) && !asksForSubordinates(title);
}

export const mayAskForManager = recogniser(POST_ABOVE);
export const asksForSubordinates = recogniser(SUBORDINATES);
export const asksWhomToAvoid = recogniser(AVOID);
export const asksWhatToAvoid = recogniser(AVOIDED_THINGS);
export const asksForPastPartner = recogniser(PAST);
export const speaksOfWish = recogniser(WISH);
export const speaksOfRefusal = recogniser(NEGATION);
