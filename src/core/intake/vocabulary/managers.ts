import { ABOUT_SOMEBODY } from "./about.ts";
import { type WordList, recogniser } from "./matcher.ts";

/** Who stands above somebody. */
const MANAGER: WordList = {
  fr: [
    "gestionnaire/supérieur*/superviseur/superviseure/superviseuse/supervise/patron/patronne",
    "boss/relevez",
    "n+1",
    "n+2",
    "n+3",
    "chef/cheffe d'équipe/unité",
    "chef/cheffe de service/département/division/section/bureau/secteur",
    "chef/cheffe immédiat/immédiate/hiérarchique/direct/directe",
    "votre/ton/son chef/cheffe",
    "responsable direct/directe/immédiat/immédiate/hiérarchique",
    "votre/ton responsable $",
    "responsable de votre/ton évaluation/équipe/service/unité",
    "qui est ton/votre responsable",
    "approuve/autorise vos/tes congés/vacances/absences/heures",
    "directeur/directrice de thèse/mémoire/recherche",
    "ligne hiérarchique",
    "relèves-tu",
    "qui tu relèves",
    "rapportez-vous",
    "vous rapportez",
    "te rapportes",
    "rendez … compte",
    "sous la responsabilité/direction/supervision/gouverne de",
    "évalue votre rendement/travail/performance",
    "qui vous dirige/gère/encadre",
    "qui … votre évaluation/appréciation",
    "qui dirige votre/ton équipe/service/département/direction/organisation/entreprise/unité/faculté/secteur/bureau",
    "à qui … faites/fais … rapport",
    "sous l autorité de",
    "signe … vos/tes/votre/ta feuille/feuilles/temps/congés/dépenses",
    "directeur/directrice de votre/ton/mon département/service/unité/école/faculté/secteur/équipe",
    "directeur/directrice du/de la département/service/unité",
  ],
  en: [
    "manager/supervisor/supervises/boss/superior",
    "line management",
    "report/reports/reporting to",
    "report/reports/reporting directly to",
    "report … to $",
    "whom do you report",
    "people/direct leader",
    "team lead/leader/head",
    "head/chief of department/section/unit/division/team/service",
    "department/section/unit/division head",
    "who oversees/manages/leads you/your",
    "answer/answerable/accountable to",
    "who … your performance/annual review/appraisal/evaluation",
    "who … your leave/vacation/timesheet/time",
    "in charge of you/your",
    "who … your annual leave",
    "thesis/research/doctoral advisor/adviser",
    "principal investigator",
    "line/direct/your/project/first/second/immediate mgr",
    "^mgr",
    "section/division/unit chief",
    "reporting line",
    "sign/signs off on/your",
    "principal of your/my/the",
  ],
  es: ["jefe", "jefa", "gerente", "supervisora", "a quién reporta/reportas"],
  not: [
    ...ABOUT_SOMEBODY,
    "êtes-vous",
    "are you",
    "évit*/avoid/accompagn*/devenir/become/becoming/qualité",
    "comme mentor/mentore",
    "as a/your mentor/mentee",
    "étude/enseignement/formation/école/diplôme supérieur*",
    "project/product/account/case/office/new manager",
    "gestionnaire de projet/produit/compte/dossier",
    "nouveau/nouvelle gestionnaire",
    "poste/rôle/niveau/défi/style de gestionnaire",
    "avez-vous déjà",
    "have you ever",
    "relation/difficulté/conflit avec",
    "relationship/relation/difficulties/issue with",
    "que pensez",
    "look/looking for in",
    "cherchez/recherchez chez",
    "chez un/une/votre/le/la/les gestionnaire/supérieur*/patron/patronne/superviseur/superviseure/boss",
    "superviseur de stage/chantier",
    "style/type/mode/méthode/philosophie de gestion/leadership/supervision/direction",
    "management/leadership/supervision style",
  ],
};

/** Titles of posts: who holds one above somebody is asked, or what one does oneself. The answers decide. */
const POST_ABOVE: WordList = {
  fr: [
    "directeur/directrice/dg/président/présidente/vp/pdg/contremaître/doyen/doyenne/recteur/rectrice/chef",
    "cheffe/dirigeant*/commandant/commandante/capitaine/responsable/supervis*/hiérarchi*",
    "direction générale",
    "tuteur/tutrice de stage",
    "qui vous/t embauche/emploie",
    "pour qui travaillez-vous",
    "qui vous a embauché/embauchée",
  ],
  en: [
    "director/ceo/president/vp/chief/leader/foreman/dean",
    // Alone it is an adjective: `Employeur principal`
    "^principal$",
    "school/your principal",
    "principal s name",
    "skip level",
    "head of",
    "captain/commander",
    "commanding officer",
    "partner in charge",
    "who hired/employs you",
    "do you work for",
  ],
  not: [
    ...ABOUT_SOMEBODY,
    "évit*/avoid/mentor*/mentee*/protégé*/souhait*/aimeriez/choix/choice/prefer*/préfér*",
    "would like",
  ],
};

/** What is asked about a superior, and is not who it is, unless the name is asked too. */
const ABOUT_MANAGER: WordList = {
  fr: [
    "titre/fonction/poste/téléphone/numéro/lieu/approuve/approuvé/autoris*/appui*/soutien*/informé/encourag*",
    "signature/commentaire",
    "département/accord de",
    "au courant",
    "d'accord",
  ],
  en: [
    "title/position/phone/number/approv*/support*/aware/informed/agree*/permission/signature/supporti*",
    "manager/supervisor/boss comment",
    "manager/supervisor/boss s comment",
    "comment from/by",
  ],
};

const NAME_ASKED: WordList = {
  fr: ["nom", "prénom", "qui", "courriel", "nomme/appelle"],
  en: ["name", "who", "whom", "email", "e-mail"],
  // Alone, in French it is a number
  es: ["su/tu nombre", "quién"],
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
    "vos subordonné/employé",
    "qui vous rapporte/rapportent",
    "membre de votre équipe",
  ],
  en: [
    "report/reports to you",
    "report/reports directly to you",
    "direct reports",
    "you supervise/manage",
    "your subordinates",
    "your team members",
  ],
  not: ["reports to $"],
};

const isManager = recogniser(MANAGER);

const isAboutManager = recogniser(ABOUT_MANAGER);

/** Whether a title asks who somebody is, by name or by e-mail. */
export const asksForName = recogniser(NAME_ASKED);

export const asksForSubordinates = recogniser(SUBORDINATES);

export const mayAskForManager = recogniser(POST_ABOVE);

/** Whether a title asks who stands above somebody. */
export function asksForManager(title: string): boolean {
  return isManager(title) && (asksForName(title) || !isAboutManager(title)) && !asksForSubordinates(title);
}
