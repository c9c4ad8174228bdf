import { FIRMS } from "./firms.ts";
import type { WordList } from "./matcher.ts";

/** Ages by which forms part the young from others. */
const AGES = "16/17/18/19/20/21/24/25/26/29/30/31/34/35/36/39/40/41/44/45/49/50/54/55/59/60/64/65";

const AGE: WordList = {
  fr: [
    "âge/naissance/ddn",
    "né/née avant/après/en/entre/le/au/à/ici/e",
    "nés/nées avant/après/en/entre",
    "votre/quelle génération",
    "^génération$",
    "génération à laquelle",
    "personne aînée",
    `moins/plus de ${AGES} ans`,
    `${AGES} ans et moins/plus`,
    `${AGES} ans ou moins/plus`,
    `entre ${AGES} et ${AGES} ans`,
    `de ${AGES} à ${AGES} ans`,
  ],
  en: [
    "age/birth/birthday/birthdate/birthyear/dob/born/millennial",
    "how old",
    "your/which generation",
    "baby boomer",
    `are you … under/over ${AGES}`,
    `${AGES} or older/younger/over/under`,
    `${AGES} years or older/younger/over/under`,
    `${AGES} years of age`,
    `younger/older than ${AGES}`,
  ],
  es: ["edad", "fecha de nacimiento"],
  not: [
    `âge/age … ${FIRMS}`,
    `âge/age … clientèle/client/customer/user/machine/équipement`,
    `${FIRMS} … âge/age`,
    `how old is/are … ${FIRMS}`,
    `${FIRMS} … né/née/born`,
    `naissance/birth … ${FIRMS}`,
    "age/âge … stade",
    "ans … expérience/ancienneté/affaires/carrière/métier/service/exploitation/existence",
    "expérience/ancienneté … ans",
    "experience/seniority/employee/employé",
  ],
};

const GENDER: WordList = {
  fr: ["genre", "sexe"],
  en: ["gender*", "sex"],
  es: ["género", "sexo"],
  not: ["genre de/d/des/du/of/littéraire", "music/film/movie/book/literary/favourite/favorite genre"],
};

/** A gender for certain, whatever `genre de` may mean elsewhere. */
const GENDER_OF_SOMEBODY: WordList = {
  fr: [
    "genre de la/votre/ta/ma personne/mentor/mentore/protégé",
    "genre du mentor/mentore/protégé/participant",
    "identité/expression de genre",
    "identité … genre/sexuelle",
    "femme/transgenre/cisgenre/pronom",
    "homme ou",
    "ou/un homme",
    "non binaire",
    "identifiez comme/en/à",
    "identifiez vous comme/en/à",
    "identifies/identifie comme",
    "t identifies-tu comme",
    "votre identité",
    "identité personnelle",
    "être désigné/désignée/nommé/nommée",
    "s adresse à vous",
    "on s adresse",
  ],
  en: [
    "female/male/woman/women/nonbinary/transgender/pronoun/demographic",
    "man or",
    "or/a man",
    "i/you identify as/with",
    "self identif*",
    "identify yourself as",
    "non binary",
    "your/personal/demographic identity",
    "personal/demographic characteristics",
  ],
  not: [
    "opportunit*",
    "identité visuelle/numérique/professionnelle",
    "identité de marque",
    "brand/visual/corporate identity",
  ],
};

export const CIVILITY: WordList = {
  fr: [
    "civilité",
    "formule d'appel",
    "monsieur ou madame",
    "madame ou monsieur",
    "m ou mme",
    "m mme/madame",
    "monsieur madame",
    "madame monsieur",
  ],
  en: ["salutation", "honorific", "form of address", "mr or mrs/ms", "mr … mrs/ms/miss/mx", "^civility$"],
};

const FAMILY: WordList = {
  fr: [
    "état/statut civil/matrimonial/conjugal/marital",
    "situation matrimoniale/conjugale/familiale/maritale",
    "situation de famille",
    "marié/mariée/célibataire/enceinte/monoparental*/grossesse",
    "avez-vous des enfants",
    "parent d'enfant",
    "^parent $",
    "nombre d'enfants",
    "êtes-vous en couple",
    "êtes-vous … parent/mère/père",
    "enfants/personnes à charge",
    "proche aidant/aidante",
    "congé parental/maternité/paternité",
    "congé de maternité/paternité",
    "revenu familial/du ménage",
    "situation financière … ménage/personnelle/familiale",
  ],
  en: [
    "marital/married/pregnan*/dependents/dependants/veteran/vétéran",
    "relationship/civil/family/parental/caregiver status",
    "caregiving",
    "do you have children/kids",
    "number of children",
    "single parent",
    "are you a parent/mother/father/caregiver",
    "parental/maternity/paternity leave",
    "household income",
  ],
  es: ["estado civil"],
};

const ORIENTATION: WordList = {
  fr: [
    "^orientation$",
    "orientation sexuelle/affective",
    "sexualité/lgb*/2slgbt*/2elgbt*/2s/glbt*/queer/gai/lesbienne/hétérosexuel*/bisexuel*/homosexuel*",
    "diversité sexuelle",
  ],
  en: ["sexual*/gay/lesbian/bisexual/heterosexual/homosexual/asexual"],
};

const HEALTH: WordList = {
  fr: [
    "handicap*/invalidité/incapacité/accommodement/neurodiver*/neuroatypi*/neurodéveloppement*/tdah",
    "autis*/dyslexi*/maladie/allergi*/grossesse",
    "limitation fonctionnelle/physique",
    "avec une limitation",
    "mobilité réduite",
    "santé mentale/physique",
    "état/problème/condition/enjeu de santé",
    "votre/ta/ma santé",
    "^santé$",
    "condition médicale/physique",
    "besoins particuliers",
    "besoin/mesure/enjeu d'accessibilité",
    "trouble d'apprentissage/anxieux/spectre/langage/santé/attention",
  ],
  en: [
    "disab*/impairment/illness/adhd/autis*/neurodiver*/wheelchair",
    "health condition/status/issue/problem/concern/challenge",
    "mental/physical/your health",
    "^health$",
    "medical condition/need/history",
    "chronic illness/condition",
    "special needs",
    "accessibility need/requirement/measure",
    "workplace accommodation",
    "need … accommodation",
    "learning difficulties/difficulty/disorder",
  ],
  es: ["discapacidad", "salud"],
  not: [`santé/health … ${FIRMS}`, "santé financière", "financial health", "maladie … végétal*"],
};

/** Questions on age, gender, civility, family, sexual orientation, disability and health. */
export const PERSONAL: readonly WordList[] = [
  AGE,
  GENDER,
  GENDER_OF_SOMEBODY,
  CIVILITY,
  FAMILY,
  ORIENTATION,
  HEALTH,
];
