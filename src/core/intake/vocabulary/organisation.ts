import { ABOUT_THINGS } from "./about.ts";
import { recogniser } from "./matcher.ts";

/** A place of work. */
export const asksForOrganisation = recogniser({
  fr: [
    "organisation/organisme/entreprise/employeur/compagnie/société/firme/agence/ministère/département",
    "établissement/université/affiliation",
    "^cie",
    "^boîte$",
    "lieu/milieu de travail",
    "direction générale/régionale",
    "raison sociale",
    "nom commercial",
    "où travaillez-vous",
    "pour/chez qui travaillez-vous",
    "nom de la/votre école/commerce/institution/association/équipe/startup/ferme/coopérative/obnl/cabinet/laboratoire",
    "nom de l'école/institution/association/équipe/obnl",
    "nom du commerce/cabinet/laboratoire",
    "^startup$",
    "^commerce$",
    "unité administrative",
  ],
  en: [
    "organisation/organization/employer/company/companies/firm/agency/department/workplace/institution",
    "university/affiliation",
    "business name",
    "name of business/school/startup/institution",
    "name of your business/school/startup/institution",
    "place of work",
    "where do you work",
    "where do you currently work",
    "where are you employed",
    "^business$",
    "^your business$",
    "who do you work for",
  ],
  es: ["organización", "empresa", "empleador"],
  not: [
    ...ABOUT_THINGS,
    "secteur/sector/taille/size/âge/année/year/stade/étape",
    // In French it is where one learns a trade
    "which/what/current/early/late/growth/business/company/startup stage",
    "stage of/your/the",
    "phase/nombre/how/number/depuis/since/site/website/mission/croissance/growth/employé/employee",
    "effectif/reason/création/fondation/activité/produit/product/vision/logo/numéro/neq/langue/language",
    "ancienneté/seniority/fait/does/located/descri*/défi/challenge/rôle/role/poste/position/title/titre",
    "fonction/function/type/genre/statut/status/catégorie/category/membre/member/ville/city/adresse",
    "address/région/region/téléphone/phone/courriel/email/revenu*/revenue/culture/valeur/value",
    "gestionnaire/manager/supervis*/supérieur/directeur/directrice/director/president/chef/head/évit*",
    "avoid*/jumel*/pair*/match*/mentor*/bénévol*/volunteer*/concurrent/competitor/client/pouvez/souhait*",
    "aimeriez/voulez/would/can/industr*/industry/compétence/skill/expérience/experience",
    "raison pour/de/d",
    "public/privé/private ou/or",
    "sens/niveau/capacité/qualité d/de organisation",
    "sens de l organisation",
    "organisation du/de/d travail/temps/tâche/horaire/agenda/projet/événement/évènement/journée",
    "organisation de votre/vos/mon/mes/la/l/son travail/temps/tâche/horaire/agenda/semaine/journée/événement",
    "organisation personnelle",
    "organization of your/my/the work/time/event",
    "^gestion",
    "chiffre d'affaires",
    "avez-vous",
    "have you",
  ],
});

/** A firm as a whole, where another question may ask for a part of it or for the place. */
export const speaksOfFirm = recogniser({
  fr: ["organisation", "organisme", "entreprise", "employeur", "compagnie", "société", "raison sociale"],
  en: ["organisation", "organization", "employer", "company", "firm", "business name"],
});

const speaksOfWorkplace = recogniser({
  fr: ["où travaillez-vous", "pour/chez qui travaillez-vous", "lieu/milieu de travail"],
  en: [
    "workplace",
    "place of work",
    "where do you work",
    "where do you currently work",
    "where are you employed",
    "who do you work for",
  ],
});

/** Whether a title asks for the firm that somebody works for, and for no part of one. */
export function asksForFirm(title: string): boolean {
  return asksForOrganisation(title) && (speaksOfFirm(title) || speaksOfWorkplace(title));
}
