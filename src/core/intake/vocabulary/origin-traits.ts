import { FIRMS } from "./firms.ts";
import type { WordList } from "./matcher.ts";

const ORIGIN: WordList = {
  fr: [
    "origine/ethni*/ethno*/racisé/racisée/raciale/racial/race/minorité/ascendance/ancêtre/peuple",
    "socioéconomique/autoidentifi*/autodéclaration",
    "couleur de peau",
    "communauté/groupe/appartenance/bagage/héritage/identité culturel/culturelle",
    "lieu/pays/ville de naissance",
    "pays/ville natal/natale",
    "équité en … emploi",
    "groupe … équité",
    "groupe désigné",
    "sous représenté",
    "issu/issue/groupe de la diversité",
    "d'où venez/viens",
    "groupe d appartenance",
    "appartenance à … groupe/communauté",
    "appartenez-vous à … groupe/communauté",
    "personne/entrepreneur/entrepreneure/étudiant*/femme/communauté noir/noire",
    "noir/noire … racisé/racisée/autochtone",
    "êtes-vous noir/noire",
    "première génération",
    "auto identifi*/déclaration",
    "déclaration volontaire",
  ],
  en: [
    "origin/ethnic*/race/racial*/racialized/racialised/ancestr*/birthplace/minority/minorities/bipoc/poc",
    "underrepresented/socioeconomic",
    "cultural background/heritage/identity/group/community/affiliation",
    "your/family heritage",
    "country/place of birth",
    "people/person of colour/color",
    "skin colour/color",
    "equity deserving/seeking",
    "equity … group",
    "employment equity",
    "under represented",
    "underserved/designated/diversity group",
    "where … you from",
    "originally from",
    "^heritage$",
    "belong to … community/group",
    "member of … community/group",
    "are you black",
    "black entrepreneur/student/professional/founder/woman/women/community/person/people/owned",
    "first generation student/university/college/immigrant/canadian",
    "socio economic",
  ],
  es: ["origen", "raza", "etnia"],
  not: [
    `origine/origin … ${FIRMS}`,
    `${FIRMS} … origine/origin`,
    "origine … idée/produit/financement/fonds/clientèle/matière/demande/besoin/motivation/difficulté/problème/donnée/référence",
    "origin … idea/product/funding/fund/customer/material/request/motivation/problem/data/referral",
    "minority shareholder/stake/share/investor",
    "race car",
    "génération d'entrepreneur/entrepreneure/dirigeant/gestionnaire/propriétaire",
  ],
};

const CITIZENSHIP: WordList = {
  fr: [
    "nationalité/citoyenneté/immigr*/immigrant/réfugié/réfugiée/migratoire/visa",
    "citoyen canadien",
    "citoyenne canadienne",
    "êtes-vous citoyen/citoyenne",
    "résident permanent",
    "résidente/résidence permanente",
    "nouvel/nouveaux/nouveau arrivant",
    "nouvelle arrivante/arrivant",
    "personne arrivante",
    "statut … canada/québec",
    "permis de travail/séjour/étude",
    "arrivé/arrivée/vivez/vis/résidez/né/née/établi/établie au canada/québec",
    "vivez/habitez/résidez-vous au canada/québec",
    "depuis … êtes-vous au canada/québec",
    "statut de résident/résidence",
    "étudiant* étranger/étrangère/international/internationale",
  ],
  en: [
    "nationality/nationalities/citizen/citizenship/immigra*/newcomer/refugee/migrant",
    "permanent residen*",
    "work/study permit",
    "status in canada",
    "arrived/lived/living/arrival in canada/quebec",
    "came to canada/quebec",
    "residency status",
    "international/foreign student",
  ],
  es: ["nacionalidad", "ciudadanía"],
  not: [
    "citoyenneté corporative/entreprise",
    "citoyenneté d'entreprise",
    "corporate citizenship",
    `nouvel/nouvelle/nouveau arrivant* … ${FIRMS}/programme/poste/équipe`,
    `newcomer … ${FIRMS}/program/programme/team/industry/field/role`,
  ],
};

const RELIGION: WordList = {
  fr: [
    "religi*/confession/confessionnel*/croyance",
    "appartenance/pratique spirituelle",
    "conviction/opinion/allégeance politique",
  ],
  en: ["religi*/faith", "spiritual belief/affiliation/practice", "political affiliation/view/belief/opinion"],
  es: [],
  not: ["good/bad faith"],
};

const MOTHER_TONGUE: WordList = {
  fr: ["langue maternelle/première/natale", "première langue", "langue … à la maison", "langue … enfance"],
  en: [
    "mother tongue/language",
    "native language/speaker/tongue",
    "first/home language",
    "language … at home",
    "language … childhood",
  ],
  not: ["langue … travail/service/correspondance", "language of work/service/correspondence"],
};

const INDIGENOUS: WordList = {
  fr: [
    "autochtone/inuit*/inuk/métis/métisse/amérindien*",
    "^nation$",
    "votre/première nation",
    "premiers peuples",
  ],
  en: ["indigenous", "aboriginal", "first nation", "native american/status", "tribal", "tribe"],
};

/** Questions on origin, citizenship, immigration, religion, mother tongue and Indigenous identity. */
export const ORIGINS: readonly WordList[] = [ORIGIN, CITIZENSHIP, RELIGION, MOTHER_TONGUE, INDIGENOUS];
