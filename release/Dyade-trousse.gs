/**
 * Dyade, la trousse de départ 0.2.0-dev (2026-11-30)
 *
 * À coller tel quel dans un nouveau projet de script.google.com, puis à remplir ci-dessous : voir INSTALLER.md.
 * To be pasted as it is in a new project of script.google.com, then filled in below: see INSTALL.md.
 *
 * Licence MIT.
 */

var PROGRAMME = {
  // Ce que vous dites de votre programme. Écrivez entre les guillemets, puis lancez makeProgrammeFr. Ce qui reste vide se remplace plus tard, dans les formulaires.
  fr: {
    // Le nom de la feuille de calcul
    name: "Programme de mentorat",
    // Le nom de votre organisme
    organisation: "",
    // La personne responsable des renseignements personnels : son titre et son courriel
    contact: "",
    // Jusqu’à quand les réponses sont gardées
    until: "",
    // La durée du programme
    length: "",
    // Les sujets : une seule liste, que les deux formulaires partagent
    topics: [
      "Stratégie et vision",
      "Finances et budget",
      "Vente et négociation",
      "Marketing et visibilité",
      "Gestion d’équipe",
      "Leadership et confiance en soi",
      "Communication et prise de parole",
      "Numérique et technologies",
      "Opérations et qualité",
      "Démarrage d’un projet",
      "Relève et transfert",
      "Réseau et partenariats",
      "Orientation de carrière",
      "Équilibre de vie",
    ],
  },

  // What you say of your programme. Write between the quotation marks, then run makeProgrammeEn. What stays blank is replaced later, in the forms.
  en: {
    // The name of the spreadsheet
    name: "Mentoring programme",
    // The name of your organisation
    organisation: "",
    // The person in charge of personal information: their title and e-mail
    contact: "",
    // Until when the answers are kept
    until: "",
    // How long the programme lasts
    length: "",
    // The topics: one list, which the two forms share
    topics: [
      "Strategy and vision",
      "Finance and budget",
      "Sales and negotiation",
      "Marketing and visibility",
      "Managing a team",
      "Leadership and self-confidence",
      "Communication and public speaking",
      "Digital tools and technology",
      "Operations and quality",
      "Starting a project",
      "Succession and transfer",
      "Network and partnerships",
      "Career direction",
      "Work-life balance",
    ],
  },
};

var App_ = (() => {
"use strict";
// src/core/forms/consent-questions.ts
var CONSENT_QUESTIONS = [
  {
    id: "directory",
    forms: ["mentor"],
    section: "consent",
    kind: "one",
    title: {
      fr: "Acceptez-vous de figurer dans le répertoire remis aux mentoré·es?",
      en: "Do you agree to appear in the directory handed to mentees?"
    },
    help: {
      fr: "Votre nom, votre présentation et vos réponses sur les sujets, le secteur, la ville, les langues et les rencontres. Refuser ne change rien à votre participation.",
      en: "Your name, your introduction and your answers on topics, sector, town, languages and meetings. Saying no does not affect your part in the programme."
    },
    options: [
      { id: "with-email", fr: "Oui, avec mon adresse courriel", en: "Yes, with my e-mail address" },
      { id: "without-email", fr: "Oui, sans mon adresse courriel", en: "Yes, without my e-mail address" },
      { id: "no", fr: "Non", en: "No" }
    ],
    required: !0,
    feeds: { to: "directory" },
    reason: {
      fr: "Personne ne figure au répertoire sans l’avoir voulu, ni son courriel.",
      en: "Nobody is in the directory without having wanted it, nor is their e-mail."
    }
  },
  {
    id: "consent",
    forms: ["mentor", "mentee"],
    section: "consent",
    kind: "one",
    title: {
      fr: "Consentez-vous à ce que vos renseignements personnels servent au jumelage?",
      en: "Do you agree that your personal information be used for pairing?"
    },
    help: {
      fr: "Ce qui est recueilli : vos réponses à ce formulaire, rien d’autre.\nPourquoi : vous jumeler, et suivre la dyade.\nQui les voit : la coordination et le comité de jumelage de {organisation}; la personne jumelée avec vous ne reçoit que votre nom, votre courriel et ce qui vous rapproche.\nOù et combien de temps : chez Google, dans une feuille de calcul à accès restreint, peut-être à l’extérieur du Québec, jusqu’au {until}, puis détruites.\nVos droits : consulter vos renseignements, les faire corriger ou retirer votre consentement en tout temps, en écrivant à {contact}; vos réponses sont alors effacées.\nRefuser empêche seulement de prendre part au jumelage.",
      en: "What is collected: your answers to this form, nothing else.\nWhy: to pair you, and to follow up on the dyad.\nWho sees it: the coordinator and the pairing committee of {organisation}; the person paired with you receives only your name, your e-mail and what brings you together.\nWhere and how long: with Google, in a spreadsheet with restricted access, possibly outside Québec, until {until}, then destroyed.\nYour rights: see your information, have it corrected or withdraw your consent at any time, by writing to {contact}; your answers are then erased.\nSaying no only prevents you from being paired."
    },
    options: [
      { id: "yes", fr: "Oui, j’accepte", en: "Yes, I agree" },
      { id: "no", fr: "Non, je refuse", en: "No, I do not agree" }
    ],
    required: !0,
    feeds: { to: "column", column: "consent" },
    reason: {
      fr: "La Loi 25 le demande : un consentement à part, éclairé, donné à des fins précises et qu’on peut retirer.",
      en: "Law 25 asks for it: consent given apart, informed, for stated ends, and that can be withdrawn."
    }
  }
];

// src/core/forms/importance-questions.ts
var IMPORTANCE_QUESTIONS = [
  {
    id: "most-important",
    forms: ["mentee"],
    section: "importance",
    kind: "several",
    title: { fr: "Ce qui compte le plus pour vous", en: "What matters most to you" },
    help: {
      fr: "Deux au plus : ce que vous cochez pèse davantage dans votre jumelage.",
      en: "Two at most: what you check weighs more in your pairing."
    },
    options: "criteria",
    most: 2,
    required: !1,
    feeds: { to: "column", column: "mostImportant" },
    reason: {
      fr: "Les mêmes critères n’ont pas le même poids pour tout le monde : ceux qui sont cochés comptent double pour cette personne. Les options sont les noms des critères.",
      en: "The same criteria do not weigh the same for everyone: those checked count double for that person. The options are the names of the criteria."
    }
  },
  {
    id: "musts",
    forms: ["mentee"],
    section: "importance",
    kind: "several",
    title: { fr: "Indispensable", en: "Must-haves" },
    help: {
      fr: "Facultatif. Aucune personne ne vous sera proposée sans cela : une exigence peut vous laisser sans mentor·e. Ne cochez que ce dont vous ne pouvez pas vous passer.",
      en: "Optional. Nobody will be proposed to you without it: a must may leave you without a mentor. Check only what you cannot do without."
    },
    options: "criteria",
    required: !1,
    feeds: { to: "column", column: "musts" },
    reason: {
      fr: "Une paire qui ne respecte pas ce critère n’est pas permise pour cette personne. Les options sont les noms des critères.",
      en: "A pair that does not meet this criterion is not allowed for that person. The options are the names of the criteria."
    }
  }
];

// src/core/forms/later-questions.ts
var CHOICE_REASON = {
  fr: "Les choix entrent dans le score; un choix réciproque compte des deux côtés.",
  en: "Choices enter the score; a mutual choice counts from both sides."
}, AS_ON_CARD = {
  fr: "Le nom tel qu’il figure sur votre carte.",
  en: "The name as it is on your card."
}, choice = (id, fr, en, required2) => ({
  id,
  forms: ["ballot"],
  section: "choices",
  kind: "text",
  title: { fr: "Avec qui voulez-vous continuer? ".concat(fr), en: "With whom do you want to continue? ".concat(en) },
  help: AS_ON_CARD,
  required: required2,
  feeds: { to: "event" },
  reason: CHOICE_REASON
}), BALLOT_QUESTIONS = [
  choice("choice-1", "Premier choix", "First choice", !1),
  choice("choice-2", "Deuxième choix", "Second choice", !1),
  choice("choice-3", "Troisième choix", "Third choice", !1),
  {
    id: "refused",
    forms: ["ballot"],
    section: "choices",
    kind: "paragraph",
    title: {
      fr: "Avec qui ne voulez-vous pas être jumelé·e?",
      en: "With whom do you not want to be paired?"
    },
    help: {
      fr: "Un nom par ligne. Personne d’autre que la coordination ne le saura.",
      en: "One name per line. Nobody but the coordinator will know."
    },
    required: !1,
    feeds: { to: "event" },
    reason: {
      fr: "Un non est respecté sans avoir à l’expliquer : la paire n’est plus proposée.",
      en: "A no is respected without having to be explained: the pair is not proposed again."
    }
  }
], PULSE_QUESTIONS = [
  {
    id: "partner",
    forms: ["pulse"],
    section: "news",
    kind: "text",
    title: { fr: "Avec qui êtes-vous jumelé·e?", en: "Who are you paired with?" },
    help: {
      fr: "Utile si vous accompagnez plus d’une personne : répondez une fois pour chacune.",
      en: "Useful if you support more than one person: answer once for each."
    },
    required: !1,
    feeds: { to: "follow-up" },
    reason: {
      fr: "Pour savoir de quelle dyade il s’agit quand une personne en a plusieurs.",
      en: "To know which dyad it is about when a person has several."
    }
  },
  {
    id: "met",
    forms: ["pulse"],
    section: "news",
    kind: "one",
    title: { fr: "Vous êtes-vous rencontré·es?", en: "Have you met?" },
    options: [
      { id: "yes", fr: "Oui", en: "Yes" },
      { id: "planned", fr: "Pas encore, mais la date est fixée", en: "Not yet, but the date is set" },
      { id: "no", fr: "Pas encore", en: "Not yet" }
    ],
    required: !0,
    feeds: { to: "follow-up" },
    reason: {
      fr: "Les dyades qui s’éteignent sont celles dont la première rencontre n’a jamais eu lieu.",
      en: "The dyads that fade are those whose first meeting never took place."
    }
  },
  {
    id: "met-on",
    forms: ["pulse"],
    section: "news",
    kind: "date",
    title: { fr: "Date de votre première rencontre", en: "Date of your first meeting" },
    required: !1,
    feeds: { to: "follow-up" },
    reason: {
      fr: "Pour le bilan annuel : combien de temps avant la première rencontre.",
      en: "For the yearly report: how long before the first meeting."
    }
  },
  {
    id: "fit",
    forms: ["pulse"],
    section: "news",
    kind: "one",
    title: { fr: "Ce jumelage vous convient-il?", en: "Is this pairing a good fit for you?" },
    help: {
      fr: "Seule la coordination lit votre réponse. Un non n’est un échec pour personne : chacun·e redevient disponible et on cherche mieux.",
      en: "Only the coordinator reads your answer. A no is nobody’s failure: both are available again, and we look for a better match."
    },
    options: [
      { id: "good", fr: "Oui, il me convient", en: "Yes, it is a good fit" },
      { id: "deciding", fr: "Je ne sais pas encore", en: "I am still deciding" },
      { id: "not-good", fr: "Non, il ne me convient pas", en: "No, it is not a good fit" }
    ],
    required: !0,
    feeds: { to: "follow-up" },
    reason: {
      fr: "La volonté des deux compte : un doute dit tôt se répare sans bruit.",
      en: "The will of both counts: a doubt raised early is put right quietly."
    }
  },
  {
    id: "help",
    forms: ["pulse"],
    section: "news",
    kind: "one",
    title: {
      fr: "Voulez-vous que la coordination vous appelle?",
      en: "Do you want the coordinator to call you?"
    },
    formerTitles: ["Do you want the coordination to call you?"],
    options: [
      { id: "yes", fr: "Oui", en: "Yes" },
      { id: "no", fr: "Non, tout va bien", en: "No, all is well" }
    ],
    required: !0,
    feeds: { to: "follow-up" },
    reason: {
      fr: "Pour savoir à qui téléphoner en premier.",
      en: "To know whom to phone first."
    }
  },
  {
    id: "news",
    forms: ["pulse"],
    section: "news",
    kind: "paragraph",
    title: {
      fr: "Que voulez-vous dire à la coordination?",
      en: "What do you want to tell the coordinator?"
    },
    formerTitles: ["What do you want to tell the coordination?"],
    required: !1,
    feeds: { to: "people" },
    reason: {
      fr: "Pour ce qui ne tient pas dans une case. La coordination le lit, le programme non.",
      en: "For what fits in no box. The coordinator reads it, the program does not."
    }
  }
], REQUEST_QUESTIONS = [
  {
    id: "wish",
    forms: ["request"],
    section: "choices",
    kind: "one",
    title: { fr: "Que demandez-vous?", en: "What are you asking for?" },
    options: [
      { id: "meeting", fr: "Une rencontre", en: "A meeting" },
      { id: "choices", fr: "Remettre mes choix", en: "To hand in my choices" }
    ],
    required: !0,
    feeds: { to: "directory" },
    reason: {
      fr: "Une demande de rencontre attend une réponse; des choix attendent le jumelage.",
      en: "A meeting asked for waits for an answer; choices wait for the pairing."
    }
  },
  {
    id: "mentors-asked",
    forms: ["request"],
    section: "choices",
    kind: "paragraph",
    title: {
      fr: "Mentor·es du répertoire, par ordre de préférence",
      en: "Mentors of the directory, in order of preference"
    },
    help: {
      fr: "Un nom par ligne, la première personne d’abord.",
      en: "One name per line, the first person first."
    },
    required: !0,
    feeds: { to: "directory" },
    reason: {
      fr: "Ces noms entrent dans le score comme des choix.",
      en: "These names enter the score as choices."
    }
  },
  {
    id: "message",
    forms: ["request"],
    section: "choices",
    kind: "paragraph",
    title: { fr: "Un mot pour la personne", en: "A word for the person" },
    required: !1,
    feeds: { to: "people" },
    reason: {
      fr: "Une demande qui dit pourquoi reçoit plus souvent un oui.",
      en: "A request that says why gets a yes more often."
    }
  }
];

// src/core/forms/pairing-questions.ts
var STAGES = [
  { id: "idea", fr: "Idée ou exploration", en: "Idea or exploration" },
  { id: "start", fr: "Démarrage", en: "Start" },
  { id: "growth", fr: "Croissance", en: "Growth" },
  { id: "maturity", fr: "Maturité", en: "Maturity" },
  { id: "transition", fr: "Transition ou relève", en: "Transition or succession" }
], YEARS = [
  { id: "0-1", fr: "Moins de 2 ans", en: "Less than 2 years" },
  { id: "2-5", fr: "2 à 5 ans", en: "2 to 5 years" },
  { id: "6-10", fr: "6 à 10 ans", en: "6 to 10 years" },
  { id: "11-20", fr: "11 à 20 ans", en: "11 to 20 years" },
  { id: "21", fr: "Plus de 20 ans", en: "More than 20 years" }
], VALUES = [
  { id: "listening", fr: "Écoute et bienveillance", en: "Listening and kindness" },
  { id: "frankness", fr: "Franc-parler", en: "Plain speaking" },
  { id: "rigour", fr: "Rigueur et méthode", en: "Rigour and method" },
  { id: "creativity", fr: "Créativité", en: "Creativity" },
  { id: "perseverance", fr: "Persévérance", en: "Perseverance" },
  { id: "equity", fr: "Équité et inclusion", en: "Equity and inclusion" },
  { id: "humour", fr: "Humour et plaisir", en: "Humour and fun" }
], LISTENING = { fr: "Écoute et questions", en: "Listening and questions" }, ADVICE = { fr: "Conseils directs", en: "Direct advice" }, STYLE_REASON = {
  fr: "Pour que la manière d’accompagner convienne aux deux.",
  en: "So that the way of supporting suits them both."
}, VALUES_REASON = {
  fr: "Pour que les deux se reconnaissent dans ce qui compte pour l’autre.",
  en: "So that each recognises what matters to the other."
}, UP_TO_THREE = 3, THREE_AT_MOST = { fr: "Trois au plus.", en: "Three at most." }, STAGE_REASON = {
  fr: "Pour trouver quelqu’un qui connaît l’étape où se trouve l’autre.",
  en: "To find someone who knows the stage that the other is at."
}, PAIRING_QUESTIONS = [
  {
    id: "needs",
    forms: ["mentee"],
    section: "pairing",
    kind: "several",
    title: { fr: "Sur quels sujets aimeriez-vous de l’aide?", en: "Which topics would you like help with?" },
    help: {
      fr: "Choisissez les trois ou quatre qui comptent le plus.",
      en: "Choose the three or four that matter most."
    },
    options: "topics",
    other: !0,
    required: !0,
    feeds: { to: "criterion" },
    reason: {
      fr: "Le cœur du jumelage : ce que la personne cherche, à comparer avec ce que chaque mentor·e offre.",
      en: "The heart of pairing: what the person looks for, against what each mentor offers."
    }
  },
  {
    id: "expertise",
    forms: ["mentor"],
    section: "pairing",
    kind: "several",
    title: { fr: "Sur quels sujets pouvez-vous accompagner?", en: "Which topics can you help with?" },
    help: {
      fr: "Tous ceux où vous seriez à l’aise. La liste est la même que celle des mentoré·es.",
      en: "All those you would be at ease with. The list is the one that mentees see."
    },
    options: "topics",
    other: !0,
    required: !0,
    feeds: { to: "criterion" },
    reason: {
      fr: "Le cœur du jumelage : la même liste de sujets des deux côtés, sinon rien ne se compare.",
      en: "The heart of pairing: the same list of topics on both sides, or nothing can be compared."
    }
  },
  {
    id: "goal",
    forms: ["mentee"],
    section: "pairing",
    kind: "paragraph",
    title: {
      fr: "Qu’est-ce qui aura changé pour vous à la fin du programme?",
      en: "What will have changed for you at the end of the programme?"
    },
    required: !1,
    feeds: { to: "people" },
    reason: {
      fr: "Pour que la première rencontre parte de quelque chose. Le comité et la dyade la lisent; le score n’en tient pas compte.",
      en: "So that the first meeting starts from something. The committee and the pair read it; the score does not count it."
    }
  },
  {
    id: "introduction",
    forms: ["mentor"],
    section: "pairing",
    kind: "paragraph",
    title: { fr: "Présentez-vous en quelques phrases", en: "Introduce yourself in a few sentences" },
    required: !1,
    feeds: { to: "directory" },
    reason: {
      fr: "Pour que les mentoré·es puissent choisir en connaissance de cause dans le répertoire.",
      en: "So that mentees can choose from the directory knowing who is who."
    }
  },
  {
    id: "years",
    forms: ["mentor", "mentee"],
    section: "pairing",
    kind: "one",
    title: {
      fr: "Combien d’années d’expérience avez-vous dans votre domaine?",
      en: "How many years of experience do you have in your field?"
    },
    options: YEARS,
    required: !0,
    feeds: { to: "criterion" },
    reason: {
      fr: "Pour que le ou la mentor·e ait quelques années d’avance.",
      en: "So that the mentor is a few years ahead."
    }
  },
  {
    id: "stage",
    forms: ["mentee"],
    section: "pairing",
    kind: "one",
    title: {
      fr: "À quel stade en est votre projet ou votre carrière?",
      en: "At what stage is your project or your career?"
    },
    options: STAGES,
    required: !1,
    feeds: { to: "criterion" },
    reason: STAGE_REASON
  },
  {
    id: "stages",
    forms: ["mentor"],
    section: "pairing",
    kind: "several",
    title: {
      fr: "À quels stades d’un projet ou d’une carrière êtes-vous le plus utile?",
      en: "At which stages of a project or a career are you most useful?"
    },
    options: STAGES,
    required: !1,
    feeds: { to: "criterion" },
    reason: STAGE_REASON
  },
  {
    id: "values-sought",
    forms: ["mentee"],
    section: "pairing",
    kind: "several",
    title: {
      fr: "Quelles valeurs recherchez-vous chez votre mentor·e?",
      en: "Which values do you look for in your mentor?"
    },
    help: THREE_AT_MOST,
    options: VALUES,
    most: UP_TO_THREE,
    required: !1,
    feeds: { to: "criterion" },
    reason: VALUES_REASON
  },
  {
    id: "values",
    forms: ["mentor"],
    section: "pairing",
    kind: "several",
    title: {
      fr: "Quelles valeurs guident votre accompagnement?",
      en: "Which values guide you as a mentor?"
    },
    help: THREE_AT_MOST,
    options: VALUES,
    most: UP_TO_THREE,
    required: !1,
    feeds: { to: "criterion" },
    reason: VALUES_REASON
  },
  {
    id: "style-sought",
    forms: ["mentee"],
    section: "pairing",
    kind: "scale",
    title: {
      fr: "De 1 (écoute et questions) à 5 (conseils directs), quel style d’accompagnement préférez-vous?",
      en: "From 1 (listening and questions) to 5 (direct advice), which style of mentoring do you prefer?"
    },
    ends: [LISTENING, ADVICE],
    required: !1,
    feeds: { to: "criterion" },
    reason: STYLE_REASON
  },
  {
    id: "style",
    forms: ["mentor"],
    section: "pairing",
    kind: "scale",
    title: {
      fr: "De 1 (écoute et questions) à 5 (conseils directs), quel est votre style d’accompagnement?",
      en: "From 1 (listening and questions) to 5 (direct advice), what is your style of mentoring?"
    },
    ends: [LISTENING, ADVICE],
    required: !1,
    feeds: { to: "criterion" },
    reason: STYLE_REASON
  }
];

// src/core/forms/person-questions.ts
var PERSON_QUESTIONS = [
  {
    id: "name",
    forms: ["mentor", "mentee", "ballot", "pulse", "request"],
    section: "person",
    kind: "text",
    title: { fr: "Prénom et nom", en: "First and last name" },
    required: !0,
    feeds: { to: "column", column: "name" },
    reason: {
      fr: "Pour nommer la personne dans les dyades et la retrouver quand d’autres la nomment.",
      en: "To name the person in the dyads, and to find them when others name them."
    }
  },
  {
    id: "email",
    forms: ["mentor", "mentee", "ballot", "pulse", "request"],
    section: "person",
    kind: "email",
    title: { fr: "Adresse courriel", en: "E-mail address" },
    help: {
      fr: "La même dans tous les formulaires du programme : c’est par elle que vos réponses se retrouvent.",
      en: "The same one in every form of the programme: it is how your answers are found again."
    },
    required: !0,
    feeds: { to: "column", column: "email" },
    reason: {
      fr: "Une adresse, une personne : elle distingue les homonymes et garde la dernière réponse.",
      en: "One address, one person: it tells namesakes apart and keeps the latest answer."
    }
  },
  {
    id: "organisation",
    forms: ["mentor", "mentee"],
    section: "person",
    kind: "text",
    title: { fr: "Organisation ou entreprise", en: "Organisation or company" },
    required: !0,
    feeds: { to: "column", column: "organisation" },
    reason: {
      fr: "Pour reconnaître les liens entre organisations, et qui travaille au même endroit.",
      en: "To know the ties between organisations, and who works in the same place."
    }
  },
  {
    id: "manager",
    forms: ["mentor", "mentee"],
    section: "links",
    kind: "text",
    title: { fr: "De qui relevez-vous?", en: "Who do you report to?" },
    help: {
      fr: "Nom ou courriel de votre supérieur·e immédiat·e, pour ne jamais vous jumeler avec cette personne. Écrivez « Aucun » si vous n’en avez pas.",
      en: "Name or e-mail of your direct manager, so that you are never paired with that person. Write “None” if you have none."
    },
    required: !0,
    feeds: { to: "link", column: "manager" },
    reason: {
      fr: "Pour ne jamais jumeler deux personnes de la même ligne hiérarchique.",
      en: "So that two people in the same reporting line are never paired."
    }
  },
  {
    id: "avoid",
    forms: ["mentor", "mentee"],
    section: "links",
    kind: "paragraph",
    title: {
      fr: "Y a-t-il des personnes ou des entreprises avec qui vous ne souhaitez pas être jumelé·e?",
      en: "Are there people or companies you would prefer not to be paired with?"
    },
    help: {
      fr: "Client·e, concurrent·e, proche ou autre. Un nom par ligne. Seule la coordination lit cette réponse.",
      en: "Client, competitor, relative or other. One name per line. Only the coordinator reads this answer."
    },
    required: !1,
    feeds: { to: "link", column: "avoid" },
    reason: {
      fr: "Pour écarter d’avance les paires qui mettraient quelqu’un mal à l’aise.",
      en: "To set aside in advance the pairs that would make someone uncomfortable."
    }
  }
];

// src/core/forms/practice-questions.ts
var SECTORS = [
  { id: "farming", fr: "Agriculture et alimentation", en: "Farming and food" },
  { id: "arts", fr: "Arts et culture", en: "Arts and culture" },
  { id: "trade", fr: "Commerce de détail", en: "Retail" },
  { id: "building", fr: "Construction", en: "Construction" },
  { id: "education", fr: "Éducation", en: "Education" },
  { id: "making", fr: "Fabrication", en: "Manufacturing" },
  { id: "community", fr: "Milieu communautaire", en: "Community sector" },
  { id: "health", fr: "Santé et services sociaux", en: "Health and social services" },
  { id: "public", fr: "Secteur public", en: "Public sector" },
  { id: "services", fr: "Services professionnels", en: "Professional services" },
  { id: "technology", fr: "Technologies", en: "Technology" },
  { id: "tourism", fr: "Tourisme et restauration", en: "Tourism and restaurants" }
], LANGUAGES = [
  { id: "fr", fr: "Français", en: "French" },
  { id: "en", fr: "Anglais", en: "English" },
  { id: "es", fr: "Espagnol", en: "Spanish" }
], MODES = [
  { id: "in-person", fr: "En personne", en: "In person" },
  { id: "video", fr: "En visioconférence", en: "By video call" },
  { id: "phone", fr: "Par téléphone", en: "By phone" }
], MOMENTS = [
  { id: "day", fr: "Jour", en: "Daytime" },
  { id: "evening", fr: "Soir", en: "Evening" },
  { id: "weekend", fr: "Fin de semaine", en: "Weekend" }
], PLACES = [
  { id: "none", fr: "Aucun·e pour le moment", en: "None for now" },
  { id: "1", fr: "1", en: "1" },
  { id: "2", fr: "2", en: "2" },
  { id: "3", fr: "3", en: "3" }
], YES_OR_NO = [
  { id: "yes", fr: "Oui", en: "Yes" },
  { id: "no", fr: "Non", en: "No" }
], COMMITMENT = {
  section: "practice",
  kind: "one",
  help: {
    fr: "Comptez environ une heure par mois pendant {length}.",
    en: "Count on about an hour a month for {length}."
  },
  options: YES_OR_NO,
  required: !0,
  feeds: { to: "eligibility", is: "one-of", option: "yes" },
  reason: {
    fr: "Une dyade qui s’arrête faute de temps déçoit deux personnes : mieux vaut le savoir avant.",
    en: "A dyad that stops for lack of time lets two people down: better to know before."
  }
}, PRACTICE_QUESTIONS = [
  {
    id: "sector",
    forms: ["mentor", "mentee"],
    section: "person",
    kind: "one",
    title: { fr: "Secteur d’activité", en: "Sector of activity" },
    options: SECTORS,
    other: !0,
    required: !1,
    feeds: { to: "criterion" },
    reason: {
      fr: "Pour chercher dans le répertoire. Le critère est désactivé au départ; activé, il préfère un autre secteur, qui ouvre souvent plus de portes.",
      en: "To search the directory. The criterion is off at first; switched on, it prefers another sector, which often opens more doors."
    }
  },
  {
    id: "town",
    forms: ["mentor", "mentee"],
    section: "practice",
    kind: "text",
    title: { fr: "Dans quelle ville êtes-vous?", en: "Which town or city are you in?" },
    help: { fr: "Le nom seul : Rimouski, par exemple.", en: "The name alone: Rimouski, for example." },
    required: !0,
    feeds: { to: "criterion" },
    reason: {
      fr: "Pour que se voir en personne reste possible.",
      en: "So that meeting in person stays possible."
    }
  },
  {
    id: "languages",
    forms: ["mentor", "mentee"],
    section: "practice",
    kind: "several",
    title: {
      fr: "Dans quelles langues pouvez-vous échanger?",
      en: "Which languages can you talk together in?"
    },
    options: LANGUAGES,
    other: !0,
    required: !0,
    feeds: { to: "criterion" },
    reason: {
      fr: "Pour que les deux aient une langue en commun.",
      en: "So that the two have a language in common."
    }
  },
  {
    id: "mode",
    forms: ["mentor", "mentee"],
    section: "practice",
    kind: "several",
    title: { fr: "Quels modes de rencontre vous conviennent?", en: "Which ways of meeting suit you?" },
    options: MODES,
    required: !0,
    feeds: { to: "criterion" },
    reason: {
      fr: "Pour que les deux puissent se rencontrer de la même façon.",
      en: "So that the two can meet in the same way."
    }
  },
  {
    id: "availability",
    forms: ["mentor", "mentee"],
    section: "practice",
    kind: "several",
    title: { fr: "Disponibilités", en: "Availability" },
    help: { fr: "Cochez tout ce qui est possible.", en: "Check every time that could work." },
    options: MOMENTS,
    required: !1,
    feeds: { to: "criterion" },
    reason: {
      fr: "Pour que les deux soient libres au même moment. La date se fixe ensuite à deux.",
      en: "So that the two are free at the same time. They set the date later, together."
    }
  },
  {
    id: "capacity",
    forms: ["mentor"],
    section: "practice",
    kind: "one",
    title: {
      fr: "Combien de mentoré·es pouvez-vous accompagner?",
      en: "How many mentees can you support?"
    },
    options: PLACES,
    required: !0,
    feeds: { to: "column", column: "capacity" },
    reason: {
      fr: "Pour ne demander à personne plus qu’il ou elle n’offre.",
      en: "So that nobody is asked for more than they offer."
    }
  },
  {
    ...COMMITMENT,
    id: "commitment-mentor",
    forms: ["mentor"],
    title: {
      fr: "Pouvez-vous vous engager comme mentor·e pour toute la durée du programme?",
      en: "Can you commit as a mentor for the whole programme?"
    }
  },
  {
    ...COMMITMENT,
    id: "commitment-mentee",
    forms: ["mentee"],
    title: {
      fr: "Pouvez-vous vous engager comme mentoré·e pour toute la durée du programme?",
      en: "Can you commit as a mentee for the whole programme?"
    }
  }
];

// src/core/forms/form-questions.ts
var ORDER = [
  "person",
  "pairing",
  "practice",
  "importance",
  "choices",
  "news",
  "links",
  "consent"
], ALL = [
  ...PERSON_QUESTIONS,
  ...PRACTICE_QUESTIONS,
  ...PAIRING_QUESTIONS,
  ...IMPORTANCE_QUESTIONS,
  ...BALLOT_QUESTIONS,
  ...PULSE_QUESTIONS,
  ...REQUEST_QUESTIONS,
  ...CONSENT_QUESTIONS
];
function formQuestions(form2) {
  let questions = ALL.filter(({ forms }) => forms.includes(form2));
  return ORDER.flatMap((section) => questions.filter((question) => question.section === section));
}
function questionOf(id) {
  let question = ALL.find((candidate) => candidate.id === id);
  if (question === void 0) throw new Error("No recommended question is called ".concat(id, "."));
  return question;
}

// src/core/forms/criteria-list.ts
var criterion = ([fr, en], kind, [mentee, mentor], weight, set = {}) => ({ label: { fr, en }, kind, mentee, mentor, weight, on: weight > 0, set }), TWO_STEPS_APART = { atLeast: 0.5 }, SAME_BRACKET_HALF = { slack: 2 }, ONE_TIME = { need: 1 }, RECOMMENDED_CRITERIA = [
  criterion(["Sujets", "Topics"], "covers", ["needs", "expertise"], 35),
  criterion(["Valeurs", "Values"], "shares", ["values-sought", "values"], 10),
  criterion(
    ["Style d’accompagnement", "Style of mentoring"],
    "near",
    ["style-sought", "style"],
    10,
    TWO_STEPS_APART
  ),
  criterion(
    ["Années d’expérience", "Years of experience"],
    "ahead",
    ["years", "years"],
    5,
    SAME_BRACKET_HALF
  ),
  criterion(["Stade", "Stage"], "same", ["stage", "stages"], 5),
  criterion(["Ville", "Town"], "same", ["town", "town"], 3),
  criterion(["Langues", "Languages"], "same", ["languages", "languages"], 3),
  criterion(["Modes de rencontre", "Ways of meeting"], "same", ["mode", "mode"], 3),
  criterion(["Disponibilités", "Availability"], "overlap", ["availability", "availability"], 3, ONE_TIME),
  // Another sector opens doors; off at first.
  criterion(["Secteur", "Sector"], "different", ["sector", "sector"], 0)
];
function recommendedLabels(language) {
  return RECOMMENDED_CRITERIA.filter(({ on }) => on).map(({ label }) => label[language]);
}

// src/core/forms/worded.ts
var MARKS = {
  organisation: { fr: "[organisme]", en: "[organisation]" },
  contact: {
    fr: "[titre et courriel de la personne responsable]",
    en: "[title and e-mail of the person in charge]"
  },
  until: { fr: "[date]", en: "[date]" },
  length: { fr: "[durée]", en: "[length of the programme]" }
}, UNKNOWN = { organisation: "", contact: "", until: "", length: "" };
function typeset(text3, language) {
  return language === "fr" ? text3.replace(/« /g, "« ").replace(/ ([:»])/g, " $1") : text3;
}
function wording(text3, language, particulars = UNKNOWN) {
  let filled = text3[language].replace(/\{(organisation|contact|until|length)\}/g, (_, name) => {
    let particular = name;
    return particulars[particular] || MARKS[particular][language];
  });
  return typeset(filled, language);
}
function worded(question, language, ownOptions, particulars = UNKNOWN) {
  let { id, section, kind, title: title2, help, options = [], rows = [], ends = [], required: required2, reason } = question, texts2 = (list3) => list3.map((text3) => wording(text3, language)), lists = { topics: ownOptions.topics, criteria: ownOptions.criteria ?? recommendedLabels(language) };
  return {
    id,
    section,
    kind,
    title: wording(title2, language),
    help: help === void 0 ? "" : wording(help, language, particulars),
    options: typeof options == "string" ? lists[options] : texts2(options),
    most: question.most ?? null,
    rows: texts2(rows),
    ends: texts2(ends),
    other: question.other ?? !1,
    required: required2,
    reason: wording(reason, language)
  };
}

// src/kit/ask.ts
function ask(form2, question) {
  let { kind, title: title2, help, options, most, rows, ends, required: required2, other } = question;
  switch (kind) {
    case "text":
      form2.addTextItem().setTitle(title2).setHelpText(help).setRequired(required2);
      return;
    case "email": {
      let rule2 = FormApp.createTextValidation().requireTextIsEmail().build();
      form2.addTextItem().setTitle(title2).setHelpText(help).setRequired(required2).setValidation(rule2);
      return;
    }
    case "number": {
      let rule2 = FormApp.createTextValidation().requireNumber().build();
      form2.addTextItem().setTitle(title2).setHelpText(help).setRequired(required2).setValidation(rule2);
      return;
    }
    case "paragraph":
      form2.addParagraphTextItem().setTitle(title2).setHelpText(help).setRequired(required2);
      return;
    case "date":
      form2.addDateItem().setTitle(title2).setHelpText(help).setRequired(required2);
      return;
    case "one": {
      form2.addMultipleChoiceItem().setTitle(title2).setHelpText(help).setRequired(required2).setChoiceValues([...options]).showOtherOption(other);
      return;
    }
    case "several": {
      let item = form2.addCheckboxItem().setTitle(title2).setHelpText(help).setRequired(required2);
      item.setChoiceValues([...options]).showOtherOption(other), most !== null && item.setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(most).build());
      return;
    }
    case "scale": {
      let [low = "", high = ""] = ends;
      form2.addScaleItem().setTitle(title2).setHelpText(help).setRequired(required2).setBounds(1, 5).setLabels(low, high);
      return;
    }
    case "grid":
      form2.addCheckboxGridItem().setTitle(title2).setHelpText(help).setRequired(required2).setRows([...rows]).setColumns([...options]);
  }
}
function askAll(form2, questions, sections) {
  for (let left = form2.getItems().length; left > 0; left--) form2.deleteItem(0);
  let at = null;
  for (let question of questions)
    question.section !== at && form2.addSectionHeaderItem().setTitle(sections[question.section]), at = question.section, ask(form2, question);
}

// node_modules/zod/v4/core/util.js
function jsonStringifyReplacer(_, value) {
  return typeof value == "bigint" ? value.toString() : value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter, this._value = void 0;
  }
  get value() {
    let getter = this._getter;
    return getter !== void 0 && (this._value = getter(), this._getter = void 0), this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input == null;
}
function cleanRegex(source) {
  let start = source.startsWith("^") ? 1 : 0, end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: !0,
    enumerable: !0,
    configurable: !0
  });
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data == "object" && data !== null && !Array.isArray(data);
}
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  let cl = new inst._zod.constr(def ?? inst._zod.def);
  return (!def || params?.parent) && (cl._zod.parent = inst), cl;
}
function normalizeParams(_params) {
  let params = _params;
  if (!params)
    return {};
  if (typeof params == "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  return delete params.message, typeof params.error == "string" ? { ...params, error: () => params.error } : params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
}
function aborted(x, startIndex = 0) {
  if (x.aborted === !0)
    return !0;
  for (let i = startIndex; i < x.issues.length; i++)
    if (x.issues[i]?.continue !== !0)
      return !0;
  return !1;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === !0)
    return !0;
  for (let i = startIndex; i < x.issues.length; i++)
    if (x.issues[i]?.continue === !1)
      return !0;
  return !1;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a2;
    return (_a2 = iss).path ?? (_a2.path = []), iss.path.unshift(path), iss;
  });
}
function unwrapMessage(message) {
  return typeof message == "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  let caps = [];
  for (let ch of defChecks ?? []) {
    let d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    let max = d.maximum ?? d.length ?? d.size;
    max >= 0 && caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a2;
  for (let i = start; i < issues.length; i++)
    (_a2 = issues[i]).schema ?? (_a2.schema = inst);
}
function finalizeIssue(iss, ctx, config2) {
  var _a2;
  let traits = iss.inst?._zod?.traits;
  traits?.has("$ZodType") && (traits.has("$ZodCheck") ? (_a2 = iss).schema ?? (_a2.schema = iss.inst) : iss.schema = iss.inst);
  let schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0, message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input", full = {};
  for (let k of Object.keys(iss))
    k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__" || (full[k] = iss[k]);
  return full.path ?? (full.path = []), full.message = message, ctx?.reportInput && (full.input = iss.input), full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  let units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count3 = units;
  for (let i = 0; i < units - 1; i++)
    (str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320 && (count3--, i++);
  return count3;
}
function getLengthableOrigin(input) {
  return Array.isArray(input) ? "array" : typeof input == "string" ? "string" : "unknown";
}
function members(proto, table) {
  for (let key in table) {
    let desc = Object.getOwnPropertyDescriptor(table, key);
    desc.get ? Object.defineProperty(proto, key, { ...desc, enumerable: !1 }) : defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = !0) {
  return Object.defineProperty(inst, key, { configurable: !0, writable: !0, enumerable, value }), value;
}
function hide(inst, key, value) {
  return own(inst, key, value, !1);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  let proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing, broke = !1, breaker = {
  configurable: !0,
  get() {
    broke = !0;
  }
};
function defineLazyInternal(inst, key, compute) {
  let proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod, Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
      Object.defineProperty(this, key, breaker);
      let outer = broke;
      broke = !1;
      try {
        let value = compute(this);
        return broke ? delete this[key] : Object.defineProperty(this, key, { configurable: !0, writable: !0, value }), broke = broke || outer, value;
      } catch (err) {
        throw delete this[key], broke = broke || outer, err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: !0, writable: !0, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  let proto = claim(inst, key);
  proto && Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
      let desc = { configurable: !0, writable: !0, enumerable, value: void 0 };
      return Object.defineProperty(this, key, desc), desc.value = make(this), Object.defineProperty(this, key, desc), desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: !0, writable: !0, enumerable, value });
    }
  });
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: !1 }, _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  let E = _E;
  if (E) {
    let saved = E.stackTraceLimit;
    if (typeof saved == "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        return _E = null, new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
function $constructor(name, initializer2, proto, params) {
  let zodProto = {};
  function Internals(def) {
    this.def = def, this.constr = _, this.traits = new Set();
  }
  Internals.prototype = zodProto;
  let protoMembers = proto, initialized = protoMembers && new WeakSet();
  function init(inst, def) {
    if (inst._zod) {
      if (inst._zod.traits.has(name))
        return;
    } else {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    }
    if (inst._zod.traits.add(name), initializer2(inst, def), initialized) {
      let own2 = Object.getPrototypeOf(inst), ctorProto = inst._zod.constr.prototype, up = own2;
      for (; up && up !== ctorProto; )
        up = Object.getPrototypeOf(up);
      let target = up ?? own2;
      initialized.has(target) || (initialized.add(target), members(target, protoMembers));
    }
    let proto2 = _.prototype;
    for (let k in proto2)
      Object.prototype.hasOwnProperty.call(proto2, k) && (k in inst || (inst[k] = proto2[k].bind(inst)));
  }
  let Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    let inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    let deferred = inst._zod.deferred;
    if (deferred) {
      for (let fn of deferred)
        fn();
      inst._zod.deferred = void 0;
    }
    let pp = globalThis.__zod_globalConfig?.postProcessor;
    return pp && pp(inst), inst;
  }
  return Object.defineProperty(_, "init", { value: init }), Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => params?.Parent && inst instanceof params.Parent ? !0 : inst?._zod?.traits?.has(name)
  }), Object.defineProperty(_, "name", { value: name }), _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  return newConfig && Object.assign(globalConfig, newConfig), globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  let internals = this._zod;
  return internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2)), internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: !0,
  configurable: !0
}, _issuesDesc = { value: void 0, enumerable: !1 }, _installedToString = new WeakSet([Object.prototype, Error.prototype]), initializer = (inst, def) => {
  inst.name = "$ZodError", _issuesDesc.value = def, Object.defineProperty(inst, "issues", _issuesDesc), _issuesDesc.value = void 0, Object.defineProperty(inst, "message", _messageDesc);
  let proto = Object.getPrototypeOf(inst);
  _installedToString.has(proto) || (_installedToString.add(proto), Object.defineProperty(proto, "toString", {
    configurable: !0,
    enumerable: !1,
    get() {
      let value = () => this.message;
      return Object.defineProperty(this, "toString", { value, configurable: !0, writable: !0 }), value;
    },
    set(value) {
      Object.defineProperty(this, "toString", { value, configurable: !0, writable: !0 });
    }
  }));
}, $ZodError = $constructor("$ZodError", initializer), $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  let fn = (schema, value, _ctx, _params) => {
    let ctx = _ctx ? { ..._ctx, async: !1 } : { async: !1 }, result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      throw new $ZodAsyncError();
    if (result.issues.length) {
      let e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      throw captureStackTrace(e, _params?.callee ?? fn), e;
    }
    return result.value;
  };
  return fn;
}, parse = _parse($ZodRealError), _parseAsync = (_Err) => {
  let fn = async (schema, value, _ctx, params) => {
    let ctx = _ctx ? { ..._ctx, async: !0 } : { async: !0 }, result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise && (result = await result), result.issues.length) {
      let e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      throw captureStackTrace(e, params?.callee ?? fn), e;
    }
    return result.value;
  };
  return fn;
}, parseAsync = _parseAsync($ZodRealError), _safeParse = (_Err) => (schema, value, _ctx) => {
  let ctx = _ctx ? { ..._ctx, async: !1 } : { async: !1 }, result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    throw new $ZodAsyncError();
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: !0, data: result.value };
}, safeParse = _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: !1,
    get error() {
      return error || (error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config()))), issues = void 0, ctx = void 0), error;
    },
    set error(e) {
      error = e, issues = void 0, ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  let ctx = _ctx ? { ..._ctx, async: !0 } : { async: !0 }, result = schema._zod.run({ value, issues: [] }, ctx);
  return result instanceof Promise && (result = await result), result.issues.length ? failure(_Err, result.issues, ctx) : { success: !0, data: result.value };
}, safeParseAsync = _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/, boolean = /^(?:true|false)$/i;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
  var _a2;
  inst._zod ?? (inst._zod = {}), inst._zod.def = def, (_a2 = inst._zod).onattach ?? (_a2.onattach = []);
});
var _whenHasLength = (payload) => {
  let val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a2;
  $ZodCheck.init(inst, def), (_a2 = inst._zod.def).when ?? (_a2.when = _whenHasLength), inst._zod.check = (payload) => {
    let input = payload.value, units = input.length;
    if ((typeof input == "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum)
      return;
    let origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: !0,
      input,
      inst,
      continue: !def.abort
    });
  };
}), $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a2;
  $ZodCheck.init(inst, def), (_a2 = inst._zod.def).when ?? (_a2.when = _whenHasLength), inst._zod.check = (payload) => {
    let input = payload.value, units = input.length;
    if ((typeof input == "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum)
      return;
    let origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: !0,
      input,
      inst,
      continue: !def.abort
    });
  };
});

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = $constructor("$ZodType", (inst, def) => {
  var _a2;
  inst ?? (inst = {}), inst._zod.def = def, inst._zod.bag = inst._zod.bag || {}, inst._zod.version = version;
  let defChecks = inst._zod.def.checks, checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (let ch of checks)
    for (let fn of ch._zod.onattach)
      fn(inst);
  if (checks.length === 0)
    (_a2 = inst._zod).deferred ?? (_a2.deferred = []), inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  else {
    let runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload), asyncResult;
      for (let ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload) || !ch._zod.def.when(payload))
            continue;
        } else if (isAborted)
          continue;
        let currLen = payload.issues.length, _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === !1)
          throw new $ZodAsyncError();
        if (asyncResult || _ instanceof Promise)
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _, payload.issues.length !== currLen && (attachSchema(payload.issues, currLen, inst), isAborted || (isAborted = aborted(payload, currLen)));
          });
        else {
          if (payload.issues.length === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst), isAborted || (isAborted = aborted(payload, currLen));
        }
      }
      return asyncResult ? asyncResult.then(() => payload) : payload;
    }, handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary))
        return canary.aborted = !0, canary;
      let checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === !1)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks)
        return inst._zod.parse(payload, ctx);
      if (ctx.direction === "backward") {
        let canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: !0 });
        return canary instanceof Promise ? canary.then((canary2) => handleCanaryResult(canary2, payload, ctx)) : handleCanaryResult(canary, payload, ctx);
      }
      let result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === !1)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
}), toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  let ctx = { async: !0 };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      let ctx = { async: !1 };
      try {
        let r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.pattern = def.pattern ?? anyString, inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch {
      }
    return typeof payload.value == "string" || payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    }), payload;
  };
});
var $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.pattern = number, inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch {
      }
    let input = payload.value;
    if (typeof input == "number" && !Number.isNaN(input) && Number.isFinite(input))
      return payload;
    let received = typeof input == "number" ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
    return payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    }), payload;
  };
});
var $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.pattern = boolean, inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = !!payload.value;
      } catch {
      }
    let input = payload.value;
    return typeof input == "boolean" || payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    }), payload;
  };
});
var $ZodNever = $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.parse = (payload, _ctx) => (payload.issues.push({
    expected: "never",
    code: "invalid_type",
    input: payload.value,
    inst
  }), payload);
});
function capSize(inst, size) {
  let caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  let cap = Math.min(...caps.map((c) => c[0])), parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    let n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (let [max, ch] of sizeCaps(inst._zod.def.checks))
        if (n > max && ch._zod.def.when(payload)) {
          let start = payload.issues.length;
          return ch._zod.check(payload), payload.issues[start].continue = !1, attachSchema(payload.issues, start, inst), payload;
        }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  result.issues.length && final.issues.push(...prefixIssues(index, result.issues)), final.value[index] = result.value;
}
var $ZodArray = $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  let memo = globalConfig.memoizer;
  memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
    let input = payload.value;
    if (!Array.isArray(input))
      return payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      }), payload;
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    let proms = [], abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      let item = input[i], result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise)
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      else if (handleArrayResult(result, payload, i), abortEarly && result.issues.length !== 0 && aborted(result))
        break;
    }
    return proms.length ? Promise.all(proms).then(() => payload) : payload;
  }, capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  let isPresent = key in input, isOptionalOut = optout === "optional";
  if (!(!isPresent && isOptionalOut && optin === "optional")) {
    if (result.issues.length) {
      if (optin !== void 0 && isOptionalOut && !isPresent)
        return;
      final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === void 0) {
      result.issues.length || final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
      return;
    }
    result.value === void 0 ? (isPresent || optin === "defaulted" && !isOptionalOut) && (final.value[key] = void 0) : final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  let keys = Object.keys(def.shape), ownSymbols = Object.getOwnPropertySymbols(def.shape), symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS, allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (let k of allKeys)
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType"))
      throw new Error('Invalid element at key "'.concat(String(k), '": expected a Zod schema'));
  let okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  let unrecognized = [], keySet = def.keySet, _catchall = def.catchall._zod, t = _catchall.def.type, optin = _catchall.optin, optout = _catchall.optout, seen = 0;
  for (let key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      t === "never" && unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    let r = _catchall.run({ value: input[key], issues: [] }, ctx);
    r instanceof Promise ? proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
  }
  return unrecognized.length && payload.issues.push({
    code: "unrecognized_keys",
    keys: unrecognized,
    input,
    inst,
    // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
    continue: !0
  }), proms.length ? Promise.all(proms).then(() => payload) : payload;
}
var $ZodObject = $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  let desc = Object.getOwnPropertyDescriptor(def, "shape"), sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    let get = () => {
      let newSh = { ...sh };
      return Object.defineProperty(def, "shape", { value: newSh }), get.raw = newSh, newSh;
    };
    get.raw = sh, Object.defineProperty(def, "shape", { get });
  }
  let _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    let shape = zod.def.shape, propValues = {};
    for (let key in shape) {
      let field = shape[key]._zod;
      if (field.values) {
        Object.prototype.hasOwnProperty.call(propValues, key) || assignProp(propValues, key, new Set());
        for (let v of field.values)
          propValues[key].add(v);
        field.optin !== void 0 && propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  let isObject2 = isObject, catchall = def.catchall, value, memo = globalConfig.memoizer;
  memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    let input = payload.value;
    if (!isObject2(input))
      return payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      }), payload;
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    let proms = [], shape = value.shape, abortEarly = ctx?.abortEarly, seen = payload.issues.length;
    for (let key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      let el = shape[key], optin = el._zod.optin, optout = el._zod.optout, r = el._zod.run({ value: input[key], issues: [] }, ctx);
      r instanceof Promise ? proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
    }
    return catchall ? handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === !0) : proms.length ? Promise.all(proms).then(() => payload) : payload;
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (let result of results)
    if (result.issues.length === 0)
      return final.value = result.value, final;
  let nonaborted = results.filter((r) => !aborted(r));
  return nonaborted.length === 1 ? (final.value = nonaborted[0].value, nonaborted[0]) : (final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  }), final);
}
var $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0), defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0), defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values))
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
  }), defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      let patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp("^(".concat(patterns.map((p) => cleanRegex(p.source)).join("|"), ")$"));
    }
  });
  let first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first)
      return first(payload, ctx);
    let async = !1, results = [];
    for (let option of def.options) {
      let result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise)
        results.push(result), async = !0;
      else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    return async ? Promise.all(results).then((results2) => handleUnionResults(results2, payload, inst, ctx)) : handleUnionResults(results, payload, inst, ctx);
  };
});
var $ZodLiteral = $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  let values = new Set(def.values);
  inst._zod.values = values, defineLazyInternal(inst, "pattern", (zod) => {
    let vals = zod.def.values;
    return new RegExp(vals.length ? "^(".concat(vals.map((o) => typeof o == "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|"), ")$") : "^[^\\s\\S]$");
  }), inst._zod.parse = (payload, _ctx) => {
    let input = payload.value;
    return values.has(input) || payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    }), payload;
  };
});
function handleOptionalResult(payload, result) {
  return payload.value = result.issues.length ? void 0 : result.value, payload;
}
var $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), inst._zod.optout = "optional", defineLazyInternal(inst, "values", (zod) => {
    let values = zod.def.innerType._zod.values;
    return values ? new Set([...values, void 0]) : void 0;
  }), defineLazyInternal(inst, "pattern", (zod) => {
    let pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp("^(".concat(cleanRegex(pattern.source), ")?$")) : void 0;
  }), inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      let result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      return result instanceof Promise ? result.then((result2) => handleOptionalResult(payload, result2)) : handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin), defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout), defineLazyInternal(inst, "pattern", (zod) => {
    let pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp("^(".concat(cleanRegex(pattern.source), "|null)$")) : void 0;
  }), defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0), inst._zod.parse = (payload, ctx) => payload.value === null ? payload : def.innerType._zod.run(payload, ctx);
});

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  return def.checks && (def.checks = [...def.checks]), def;
}
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
function _maxLength(maximum, params) {
  return new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
}
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}

// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def), inst.def = def, inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    let def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch == "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: !0 });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    return reg.add(this, meta2), this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
}), ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def), ZodMiniType.init(inst, def);
});
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def), ZodMiniType.init(inst, def);
});
function number2(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def), ZodMiniType.init(inst, def);
});
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
var ZodMiniNever = $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def), ZodMiniType.init(inst, def);
});
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def), ZodMiniType.init(inst, def);
});
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def), ZodMiniType.init(inst, def), installLazyProp(inst, "shape", (self) => self._zod.def.shape, !1);
});
function object(shape, params) {
  let def = {
    type: "object",
    shape: shape ?? {},
    ...normalizeParams(params)
  };
  return new ZodMiniObject(def);
}
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: never(),
    ...normalizeParams(params)
  });
}
var ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def), ZodMiniType.init(inst, def);
});
function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
  });
}
var ZodMiniLiteral = $constructor("ZodMiniLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def), ZodMiniType.init(inst, def);
});
function literal(value, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...normalizeParams(params)
  });
}
var ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def), ZodMiniType.init(inst, def);
});
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def), ZodMiniType.init(inst, def);
});
function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType
  });
}

// src/kit/progress.ts
var form = object({
  id: string2(),
  /** Whether all its questions are asked. */
  hasQuestions: boolean2(),
  /** The tabs that there were before it was linked: the one that is new is its own. */
  before: optional(array(number2())),
  linked: boolean2()
}), progress = object({
  version: literal(1),
  language: literal(["fr", "en"]),
  spreadsheet: string2(),
  forms: object({
    mentor: optional(form),
    mentee: optional(form),
    ballot: optional(form),
    pulse: optional(form),
    request: optional(form)
  }),
  done: boolean2()
}), KEY = "dyade-kit";
function readProgress() {
  let text3 = PropertiesService.getScriptProperties().getProperty(KEY);
  if (text3 === null) return null;
  try {
    let parsed = safeParse(progress, JSON.parse(text3));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
function keepProgress(kept2) {
  return PropertiesService.getScriptProperties().setProperty(KEY, JSON.stringify(kept2)), kept2;
}
function keepForm(earlier, name, state) {
  return keepProgress({ ...earlier, forms: { ...earlier.forms, [name]: state } });
}
function forgetProgress() {
  PropertiesService.getScriptProperties().deleteProperty(KEY);
}

// src/core/messages/en/kit.ts
var kit = {
  file: {
    head: "What you say of your programme. Write between the quotation marks, then run makeProgrammeEn. What stays blank is replaced later, in the forms.",
    name: "The name of the spreadsheet",
    organisation: "The name of your organisation",
    contact: "The person in charge of personal information: their title and e-mail",
    until: "Until when the answers are kept",
    length: "How long the programme lasts",
    topics: "The topics: one list, which the two forms share"
  },
  programmeName: "Mentoring programme",
  forms: {
    mentor: {
      title: "Become a mentor",
      description: "Thank you for wanting to support someone. Your answers serve to find the person you can help most. About twenty questions, five minutes at most.",
      tab: "Responses – mentors"
    },
    mentee: {
      title: "Find a mentor",
      description: "Your answers serve to find the person who can best support you. There is no right answer. About twenty questions, five minutes at most.",
      tab: "Responses – mentees"
    },
    ballot: {
      title: "After the speed-matching event",
      description: "Say whom you want to go on with. Only the coordinator reads your answers.",
      tab: "Ballots"
    },
    pulse: {
      title: "News of your dyad",
      description: "Three questions, one minute. Your answers tell the coordinator whom to call first.",
      tab: "News"
    },
    request: {
      title: "Ask for a meeting or hand in choices",
      description: "For people who have looked through the directory of mentors.",
      tab: "Requests"
    }
  },
  thanks: "Thank you! Your answers are recorded. To change them, answer again with the same e-mail address.",
  sections: {
    person: "You",
    pairing: "What will bring you together",
    practice: "The practical side",
    importance: "What matters to you",
    choices: "Your choices",
    news: "Your dyad",
    links: "Ties to avoid",
    consent: "Your personal information"
  },
  guideTab: "Guide",
  guideHead: ["What", "How, or at which address"],
  toAnswer: (title2) => "Form “".concat(title2, "”: the address to send"),
  toEdit: (title2) => "Form “".concat(title2, "”: to change it"),
  prefilled: "Link to give to the Directory",
  guide: [
    [
      "1. Read the forms again",
      "Adapt the sectors and the length. Keep the titles of the questions: Dyade recognises them by their titles. If everyone comes from a few towns, make a short list of them, the same in both forms."
    ],
    [
      "What matters to each person",
      "The options of “What matters most to you” and “Must-haves” are the names in the Criteria tab. If you change one, change it in both places."
    ],
    ["2. Check who can answer", "In each form: Published, Manage, then “Anyone with the link”."],
    [
      "3. Restrict this spreadsheet",
      "Share it with the coordinator and the pairing committee only, never by a public link."
    ],
    [
      "4. Send the two addresses",
      "To mentors and to mentees. The answers arrive in the tabs of this spreadsheet."
    ],
    ["5. Pair", "Extensions > Dyade > Open the panel. The criteria are set already."],
    [
      "Next year",
      "File > Make a copy: the forms are copied with the spreadsheet. Publish each copy, and delete the old answers."
    ]
  ],
  toReplace: (marks) => "To replace in the forms: ".concat(marks),
  making: (what) => "Under way: ".concat(what),
  spreadsheet: "the spreadsheet",
  tabs: "the tabs",
  addresses: "the addresses",
  done: "All is ready. The addresses are also in the tab “Guide”.",
  already: "The programme has already been made; nothing was made again. To make another, run startOver first.",
  address: (what, url) => "".concat(what, ": ").concat(url),
  forgotten: "The previous programme is forgotten; its files stay in your Drive. The next run will make a new one.",
  stopped: (what, why) => "Stopped during: ".concat(what, ". ").concat(why, " What is done is kept. Run the same function again: it goes on where it stopped."),
  tabNotFound: "Google has not made the response tab yet. Wait a minute, then run the same function again.",
  otherLanguage: "A programme in French is under way. Finish it with makeProgrammeFr, or run startOver to forget it.",
  nothingYet: "No programme has been made yet. Run makeProgrammeEn first.",
  programmeUnreadable: (where) => "The Programme file cannot be read (".concat(where, "). Put quotation marks and commas back, or take the original file again.")
};

// src/core/messages/en/criteria-tab.ts
var criteriaTab = {
  criteriaTab: "Criteria",
  unread: (tab, titles3) => "The tab “".concat(tab, "” has lost its titles (missing: ").concat(titles3.join(", "), "). Nothing was changed. Put them back in the first row, or rename this tab so that Dyade makes another."),
  criteriaHeaders: {
    on: "On",
    label: "Criterion",
    kind: "Kind",
    mentee: "Mentee question",
    mentor: "Mentor question",
    weight: "Weight",
    required: "Required",
    options: "Options"
  },
  kinds: {
    covers: "covers",
    shares: "shares",
    same: "same",
    different: "different",
    near: "near",
    ahead: "ahead",
    overlap: "overlap",
    chosen: "chosen",
    affinity: "affinity",
    text: "text"
  },
  yes: "yes",
  no: "no"
};

// src/core/messages/en/links-tab.ts
var linksTab = {
  title: "Links",
  header: ["Person", "Relation", "Other person", "Note"]
};

// src/core/messages/fr/kit.ts
var kit2 = {
  /** The comments of the file in which the owner describes the programme. */
  file: {
    head: "Ce que vous dites de votre programme. Écrivez entre les guillemets, puis lancez makeProgrammeFr. Ce qui reste vide se remplace plus tard, dans les formulaires.",
    name: "Le nom de la feuille de calcul",
    organisation: "Le nom de votre organisme",
    contact: "La personne responsable des renseignements personnels : son titre et son courriel",
    until: "Jusqu’à quand les réponses sont gardées",
    length: "La durée du programme",
    topics: "Les sujets : une seule liste, que les deux formulaires partagent"
  },
  programmeName: "Programme de mentorat",
  forms: {
    mentor: {
      title: "Devenir mentor·e",
      description: "Merci de vouloir accompagner quelqu’un. Vos réponses servent à trouver la personne à qui vous pouvez être le plus utile. Une vingtaine de questions, cinq minutes au plus.",
      tab: "Réponses – mentor·es"
    },
    mentee: {
      title: "Être accompagné·e",
      description: "Vos réponses servent à trouver la personne qui peut le mieux vous accompagner. Il n’y a pas de bonne réponse. Une vingtaine de questions, cinq minutes au plus.",
      tab: "Réponses – mentoré·es"
    },
    ballot: {
      title: "Après la rencontre éclair",
      description: "Dites avec qui vous aimeriez continuer. Seule la coordination lit vos réponses.",
      tab: "Bulletins"
    },
    pulse: {
      title: "Des nouvelles de votre dyade",
      description: "Trois questions, une minute. Vos réponses disent à la coordination qui appeler en premier.",
      tab: "Nouvelles"
    },
    request: {
      title: "Demander une rencontre ou remettre ses choix",
      description: "Pour les personnes qui ont consulté le répertoire des mentor·es.",
      tab: "Demandes"
    }
  },
  thanks: "Merci! Vos réponses sont enregistrées. Pour les changer, répondez de nouveau avec le même courriel.",
  sections: {
    person: "Vous",
    pairing: "Ce qui vous rapprochera",
    practice: "Le concret",
    importance: "Ce qui compte pour vous",
    choices: "Vos choix",
    news: "Votre dyade",
    links: "Liens à éviter",
    consent: "Vos renseignements personnels"
  },
  guideTab: "Mode d’emploi",
  guideHead: ["Quoi", "Comment, ou à quelle adresse"],
  toAnswer: (title2) => "Formulaire « ".concat(title2, " » : l’adresse à envoyer"),
  toEdit: (title2) => "Formulaire « ".concat(title2, " » : pour le modifier"),
  prefilled: "Lien à donner au Répertoire",
  guide: [
    [
      "1. Relire les formulaires",
      "Adaptez les secteurs et la durée. Gardez les titres des questions : c’est par eux que Dyade les reconnaît. Si tout le monde vient de quelques villes, faites-en une courte liste, la même dans les deux formulaires."
    ],
    [
      "Ce qui compte pour chaque personne",
      "Les options de « Ce qui compte le plus pour vous » et d’« Indispensable » sont les noms de l’onglet Critères. Si vous en changez un, changez-le aux deux endroits."
    ],
    [
      "2. Vérifier qui peut répondre",
      "Dans chaque formulaire : Publié, Gérer, puis « Toute personne disposant du lien »."
    ],
    [
      "3. Restreindre cette feuille",
      "Partagez-la avec la coordination et le comité de jumelage seulement, jamais par un lien public."
    ],
    [
      "4. Envoyer les deux adresses",
      "Aux mentor·es et aux mentoré·es. Les réponses arrivent dans les onglets de cette feuille."
    ],
    ["5. Jumeler", "Extensions > Dyade > Ouvrir le panneau. Les critères sont déjà réglés."],
    [
      "L’an prochain",
      "Fichier > Créer une copie : les formulaires sont copiés avec la feuille. Publiez chaque copie, et supprimez les anciennes réponses."
    ]
  ],
  toReplace: (marks) => "À remplacer dans les formulaires : ".concat(marks),
  making: (what) => "En cours : ".concat(what),
  spreadsheet: "la feuille de calcul",
  tabs: "les onglets",
  addresses: "les adresses",
  done: "Tout est prêt. Les adresses sont aussi dans l’onglet « Mode d’emploi ».",
  already: "Le programme est déjà fait; rien n’a été refait. Pour en faire un autre, lancez startOver d’abord.",
  address: (what, url) => "".concat(what, " : ").concat(url),
  forgotten: "Le programme précédent est oublié; ses fichiers restent dans votre Drive. La prochaine exécution en fera un nouveau.",
  stopped: (what, why) => "Arrêt pendant : ".concat(what, ". ").concat(why, " Ce qui est fait est gardé. Relancez la même fonction : elle continue où elle s’est arrêtée."),
  tabNotFound: "Google n’a pas encore créé l’onglet des réponses. Attendez une minute, puis relancez la même fonction.",
  otherLanguage: "Un programme en anglais est commencé. Terminez-le avec makeProgrammeEn, ou lancez startOver pour l’oublier.",
  nothingYet: "Aucun programme n’est fait. Lancez d’abord makeProgrammeFr.",
  programmeUnreadable: (where) => "Le fichier Programme se lit mal (".concat(where, "). Rétablissez les guillemets et les virgules, ou reprenez le fichier d’origine.")
};

// src/core/messages/fr/criteria-tab.ts
var criteriaTab2 = {
  criteriaTab: "Critères",
  unread: (tab, titles3) => "L’onglet « ".concat(tab, " » n’a plus ses titres (il manque ").concat(titles3.join(", "), "). Rien n’a été changé. Remettez-les à la première ligne, ou renommez cet onglet pour que Dyade en fasse un autre."),
  criteriaHeaders: {
    on: "Actif",
    label: "Critère",
    kind: "Type",
    mentee: "Question mentoré·e",
    mentor: "Question mentor·e",
    weight: "Poids",
    required: "Obligatoire",
    options: "Options"
  },
  kinds: {
    covers: "couvre",
    shares: "partage",
    same: "identique",
    different: "différent",
    near: "proche",
    ahead: "devance",
    overlap: "chevauche",
    chosen: "choisi",
    affinity: "affinité",
    text: "texte"
  },
  yes: "oui",
  no: "non"
};

// src/core/messages/fr/links-tab.ts
var linksTab2 = {
  title: "Liens",
  header: ["Personne", "Relation", "Autre personne", "Note"]
};

// src/core/people/kept-lately.ts
function keptLately(read) {
  let lately = new Map();
  return (text3) => {
    let kept2 = lately.get(text3);
    if (kept2 !== void 0) return kept2;
    lately.size >= 2e3 && lately.clear();
    let value = read(text3);
    return lately.set(text3, value), value;
  };
}

// src/core/people/fold.ts
var INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu, LONE_ACUTE = /\u00b4/g, SINGLE_QUOTES = /[\u2018-\u201b\u2032\u2035\u02bc\u0060]/g, DOUBLE_QUOTES = /[\u201c-\u201f]/g, ACCENTS = /\p{M}+/gu, DASHES = /[\p{Pd}\u2212]/gu, SAINT = /(?<![\p{L}\p{N}'])st(e?)\.?(?=[ -][\p{L}\p{N}])/gu, TRAILING = " .,;:!?*", PLAIN = /^(?!.*\bste? )[a-z0-9]+(?: [a-z0-9]+)*$/;
function fold(text3) {
  return PLAIN.test(text3) ? text3 : foldAnew(text3);
}
var foldAnew = keptLately((text3) => {
  let folded = text3.replace(INVISIBLE, "").replace(LONE_ACUTE, "'").normalize("NFKD").replace(ACCENTS, "").toLowerCase().normalize("NFKD").replace(ACCENTS, "").normalize("NFKC").replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(/œ/g, "oe").replace(/æ/g, "ae").replace(DASHES, "-").replace(/\s+/g, " ").replace(SAINT, "saint$1"), end = folded.length;
  for (; end > 0 && TRAILING.includes(folded.charAt(end - 1)); ) end--;
  return folded.slice(0, end).trim();
});

// src/core/tabs/tab-kinds.ts
var HIDDEN_HEADERS = {
  menteeKey: "dyade:mentee",
  mentorKey: "dyade:mentor",
  proposal: "dyade:proposal",
  checked: "dyade:checked"
}, KEY_HEADERS = Object.values(HIDDEN_HEADERS);

// src/core/messages/en/grammar.ts
function count(value, singular, plural) {
  return "".concat(String(value), " ").concat(value === 1 ? singular : plural);
}
function list(items, last = "and") {
  return items.length < 2 ? items[0] ?? "" : "".concat(items.slice(0, -1).join(", "), " ").concat(last, " ").concat(items[items.length - 1] ?? "");
}
function number3(value) {
  return String(Math.round(value * 10) / 10);
}
function percent(share) {
  return "".concat(String(Math.round(100 * share)), "%");
}

// src/core/messages/en/dyads.ts
var LEVELS = { conflict: "Conflict", caution: "Caution", unknown: "To check" }, LINKS = {
  "same-person": "this may be one and the same person",
  "reporting-line": "reporting line",
  "same-manager": "same manager",
  declared: "declared tie",
  avoid: "person or organisation to avoid",
  past: "past dyad",
  "unknown-manager": "manager not known, a reporting line is possible"
}, LINK_RULES = { ...LINKS, "same-person": "same person" }, RANKS = ["1st", "2nd", "3rd"];
function rank(position) {
  return RANKS[position] ?? "".concat(String(position + 1), "th");
}
function wishes(factor, must) {
  let times = factor === 2 ? "double" : "".concat(number3(factor), " times");
  return [factor === 1 ? "" : "counts ".concat(times, " for the mentee"), must ? "a must for the mentee" : ""].filter(
    (part) => part !== ""
  );
}
var MOST_OPTIONS = 4;
function some(options) {
  let more = options.length - MOST_OPTIONS;
  return options.slice(0, MOST_OPTIONS).join(", ") + (more > 0 ? " and ".concat(count(more, "other", "others")) : "");
}
var dyads = {
  headers: {
    status: "Status",
    mentee: "Mentee",
    mentor: "Mentor",
    score: "Score",
    rank: "Rank",
    why: "Why",
    watch: "To watch",
    alternatives: "Alternatives",
    note: "Committee note",
    decidedBy: "Decided by",
    decidedOn: "Decided on",
    ...HIDDEN_HEADERS
  },
  statuses: {
    proposed: "Proposed",
    locked: "Locked",
    confirmed: "Confirmed",
    refused: "Refused",
    toPlace: "Unmatched"
  },
  marked: (level, text3) => "".concat(LEVELS[level], ": ").concat(text3),
  reason({ criterion: criterion3, evidence, satisfaction, points, of, factor, must }) {
    let label = criterion3.label ?? criterion3.kind, pointsOf = "(".concat(["".concat(String(Math.round(points)), " of ").concat(String(Math.round(of))), ...wishes(factor, must)].join(", "), ")");
    switch (evidence.kind) {
      case "common":
        return "".concat(label, ": ").concat(some(evidence.options), " ").concat(pointsOf);
      case "answers":
        return "".concat(label, ": ").concat(evidence.mentee, " and ").concat(evidence.mentor, " ").concat(pointsOf);
      case "indifferent":
        return "".concat(label, ": ").concat(evidence.answer, ", anyone suits ").concat(pointsOf);
      case "choice": {
        if (evidence.byMentee !== null && evidence.byMentor !== null) return "Chosen by both ".concat(pointsOf);
        let [position, whose] = evidence.byMentee === null ? [evidence.byMentor, "Mentor’s"] : [evidence.byMentee, "Mentee’s"];
        return "".concat(whose, " ").concat(rank(position ?? 0), " choice ").concat(pointsOf);
      }
      case "none":
        return "".concat(label, ": ").concat(percent(satisfaction), " ").concat(pointsOf);
    }
  },
  link({ kind, chain, relation, level, probable }) {
    let what = kind === "same-person" && level === "conflict" ? "this is one and the same person" : LINKS[kind], tie = relation === void 0 || kind === "past" ? what : "".concat(what, ", ").concat(relation), link2 = probable === !0 ? "".concat(tie, ", probably: a name that is alike") : tie;
    return chain.length === 0 ? link2 : "".concat(link2, " (").concat(chain.join(" → "), ")");
  },
  blankRequired: (label) => "“".concat(label, "” is required, and one of the two answers is missing"),
  failedRequired: (label) => "“".concat(label, "” is required and is not met"),
  lowCoverage: (share) => "Few answers in common: the score rests on ".concat(percent(share), " of the criteria"),
  overCapacity: (mentor, load, capacity) => "Too many dyads: ".concat(mentor, " has ").concat(count(load, "dyad", "dyads"), " for ").concat(count(capacity, "place", "places")),
  placedTwice: (mentee) => "".concat(mentee, " is in more than one dyad"),
  notRecognised: (text3) => "Person not recognised: “".concat(text3, "”. Choose a name from the list."),
  refusedPair: "Pair refused earlier",
  noAllowedMentor({ links, refused, noSeats, criteria, mentors }) {
    let parts = [
      ...links.map(({ kind, mentors: removed }) => "".concat(String(removed), " removed (").concat(LINK_RULES[kind], ")")),
      ...criteria.map(({ label, mentors: removed }) => "".concat(String(removed), " removed by “").concat(label, "”")),
      refused > 0 ? "".concat(String(refused), " refused earlier") : "",
      noSeats > 0 ? "".concat(String(noSeats), " without a place") : ""
    ].filter((part) => part !== ""), why = parts.length === 0 ? "" : ": ".concat(list(parts));
    return "No possibility among ".concat(count(mentors, "mentor", "mentors")).concat(why, ".");
  },
  freeSeats: (best) => "A place is free with ".concat(list(best, "or"), "."),
  mentorsFull: (possible, best) => "No place left with ".concat(possible === 1 ? "the only possible mentor" : "the ".concat(String(possible), " possible mentors"), ". One more place with ").concat(list(best, "or"), " would be enough.")
};

// src/core/reading/criteria/criteria-columns.ts
var CRITERIA_COLUMNS = [
  "on",
  "label",
  "kind",
  "mentee",
  "mentor",
  "weight",
  "required",
  "options"
], CRITERIA_WIDTHS = [60, 220, 110, 320, 320, 70, 100, 280];

// src/core/messages/fr/grammar.ts
function count2(value, singular, plural) {
  return "".concat(String(value), " ").concat(value < 2 ? singular : plural);
}
function list2(items, last = "et") {
  return items.length < 2 ? items[0] ?? "" : "".concat(items.slice(0, -1).join(", "), " ").concat(last, " ").concat(items[items.length - 1] ?? "");
}
function number4(value) {
  return String(Math.round(value * 10) / 10).replace(".", ",");
}
function percent2(share) {
  return "".concat(String(Math.round(100 * share)), " %");
}

// src/core/messages/fr/dyads.ts
var LEVELS2 = { conflict: "Conflit", caution: "Prudence", unknown: "À vérifier" }, LINKS2 = {
  "same-person": "il s’agit peut-être de la même personne",
  "reporting-line": "lien hiérarchique",
  "same-manager": "même gestionnaire",
  declared: "lien déclaré",
  avoid: "personne ou organisation à éviter",
  past: "dyade passée",
  "unknown-manager": "gestionnaire non connu·e, un lien hiérarchique est possible"
}, LINK_RULES2 = { ...LINKS2, "same-person": "même personne" };
function rank2(position) {
  return position === 0 ? "1er" : "".concat(String(position + 1), "e");
}
function wishes2(factor, must) {
  let times = factor === 2 ? "double" : "".concat(number4(factor), " fois");
  return [
    factor === 1 ? "" : "compte ".concat(times, " pour la personne mentorée"),
    must ? "indispensable pour ".concat(factor === 1 ? "la personne mentorée" : "elle") : ""
  ].filter((part) => part !== "");
}
var MOST_OPTIONS2 = 4;
function some2(options) {
  let more = options.length - MOST_OPTIONS2;
  return options.slice(0, MOST_OPTIONS2).join(", ") + (more > 0 ? " et ".concat(count2(more, "autre", "autres")) : "");
}
var dyads2 = {
  headers: {
    status: "Statut",
    mentee: "Mentoré·e",
    mentor: "Mentor·e",
    score: "Score",
    rank: "Rang",
    why: "Pourquoi",
    watch: "À surveiller",
    alternatives: "Autres possibilités",
    note: "Note du comité",
    decidedBy: "Décidé par",
    decidedOn: "Décidé le",
    ...HIDDEN_HEADERS
  },
  statuses: {
    proposed: "Proposée",
    locked: "Verrouillée",
    confirmed: "Confirmée",
    refused: "Refusée",
    toPlace: "À placer"
  },
  marked: (level, text3) => "".concat(LEVELS2[level], " : ").concat(text3),
  reason({ criterion: criterion3, evidence, satisfaction, points, of, factor, must }) {
    let label = criterion3.label ?? criterion3.kind, pointsOf = "(".concat(["".concat(String(Math.round(points)), " sur ").concat(String(Math.round(of))), ...wishes2(factor, must)].join(", "), ")");
    switch (evidence.kind) {
      case "common":
        return "".concat(label, " : ").concat(some2(evidence.options), " ").concat(pointsOf);
      case "answers":
        return "".concat(label, " : ").concat(evidence.mentee, " et ").concat(evidence.mentor, " ").concat(pointsOf);
      case "indifferent":
        return "".concat(label, " : ").concat(evidence.answer, ", convient à tout ").concat(pointsOf);
      case "choice": {
        if (evidence.byMentee !== null && evidence.byMentor !== null) return "Choix réciproque ".concat(pointsOf);
        let [position, who3] = evidence.byMentee === null ? [evidence.byMentor, "du ou de la mentor·e"] : [evidence.byMentee, "de la personne mentorée"];
        return "".concat(rank2(position ?? 0), " choix ").concat(who3, " ").concat(pointsOf);
      }
      case "none":
        return "".concat(label, " : ").concat(percent2(satisfaction), " ").concat(pointsOf);
    }
  },
  link({ kind, chain, relation, level, probable }) {
    let what = kind === "same-person" && level === "conflict" ? "il s’agit de la même personne" : LINKS2[kind], tie = relation === void 0 || kind === "past" ? what : "".concat(what, ", ").concat(relation), link2 = probable === !0 ? "".concat(tie, ", probable : un nom qui ressemble") : tie;
    return chain.length === 0 ? link2 : "".concat(link2, " (").concat(chain.join(" → "), ")");
  },
  blankRequired: (label) => "« ".concat(label, " » est obligatoire, et une des deux réponses manque"),
  failedRequired: (label) => "« ".concat(label, " » est obligatoire et n’est pas respecté"),
  lowCoverage: (share) => "Peu de réponses en commun : le score repose sur ".concat(percent2(share), " des critères"),
  overCapacity: (mentor, load, capacity) => "Places dépassées : ".concat(mentor, " a ").concat(count2(load, "dyade", "dyades"), " pour ").concat(count2(capacity, "place", "places")),
  placedTwice: (mentee) => "".concat(mentee, " figure dans plus d’une dyade"),
  notRecognised: (text3) => "Personne non reconnue : « ".concat(text3, " ». Choisissez un nom de la liste."),
  refusedPair: "Paire refusée auparavant",
  noAllowedMentor({ links, refused, noSeats, criteria, mentors }) {
    let parts = [
      ...links.map(
        ({ kind, mentors: removed }) => "".concat(count2(removed, "écarté·e", "écarté·es"), " (").concat(LINK_RULES2[kind], ")")
      ),
      ...criteria.map(
        ({ label, mentors: removed }) => "".concat(count2(removed, "écarté·e", "écarté·es"), " par « ").concat(label, " »")
      ),
      refused > 0 ? "".concat(count2(refused, "refusé·e", "refusé·es"), " auparavant") : "",
      noSeats > 0 ? "".concat(count2(noSeats, "sans place", "sans place")) : ""
    ].filter((part) => part !== ""), why = parts.length === 0 ? "" : " : ".concat(list2(parts));
    return "Aucune possibilité parmi ".concat(count2(mentors, "mentor·e", "mentor·es")).concat(why, ".");
  },
  freeSeats: (best) => "Place libre chez ".concat(list2(best, "ou"), "."),
  mentorsFull: (possible, best) => "Il n’y a plus de place chez ".concat(possible === 1 ? "la seule personne possible" : "les ".concat(String(possible), " mentor·es possibles"), ". Une place de plus chez ").concat(list2(best, "ou"), " suffirait.")
};

// src/core/messages/index.ts
function languageOf(locale) {
  return /^fr(?![a-z])/i.test(locale) ? "fr" : "en";
}

// src/kit/words.ts
var Stop = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "Stop";
  }
}, WORDS = { fr: kit2, en: kit }, TAB_WORDS = {
  fr: { ...criteriaTab2, linksTab: linksTab2 },
  en: { ...criteriaTab, linksTab }
};
function wordsOf(language) {
  return WORDS[language];
}
function tabWordsOf(language) {
  return TAB_WORDS[language];
}
function ownersLanguage() {
  return languageOf(Session.getActiveUserLocale());
}

// src/kit/make-form.ts
var PATIENCE_MS = 2e4, PAUSE_MS = 2e3;
function publish(form2) {
  let publishing = form2;
  publishing.supportsAdvancedResponderPermissions?.() === !0 && publishing.setPublished?.(!0);
}
function fedTabs(spreadsheet) {
  return SpreadsheetApp.openById(spreadsheet).getSheets().filter((sheet) => sheet.getFormUrl() !== null);
}
function newTab(spreadsheet, before) {
  for (let waited = 0; ; waited += PAUSE_MS) {
    SpreadsheetApp.flush();
    let sheet = fedTabs(spreadsheet).find((sheet2) => !before.includes(sheet2.getSheetId()));
    if (sheet !== void 0) return sheet;
    if (waited >= PATIENCE_MS) return null;
    Utilities.sleep(PAUSE_MS);
  }
}
function link(progress2, name, state, form2) {
  let { spreadsheet, language } = progress2, words = wordsOf(language), before = state.before ?? fedTabs(spreadsheet).map((sheet) => sheet.getSheetId()), linking = { ...state, before }, kept2 = keepForm(progress2, name, linking);
  fedTabs(spreadsheet).some((sheet) => !before.includes(sheet.getSheetId())) || form2.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet);
  let tab = newTab(spreadsheet, before);
  if (tab === null) throw new Stop(words.tabNotFound);
  return tab.setName(words.forms[name].tab), keepForm(kept2, name, { ...linking, linked: !0 });
}
function makeForm(progress2, name, { particulars, topics }) {
  let { language } = progress2, words = wordsOf(language), { title: title2, description } = words.forms[name], now = progress2, state = progress2.forms[name];
  if (state?.linked === !0) return now;
  state === void 0 && (state = { id: FormApp.create(title2).getId(), hasQuestions: !1, linked: !1 }, now = keepForm(now, name, state));
  let form2 = FormApp.openById(state.id);
  if (!state.hasQuestions) {
    publish(form2), form2.setTitle(title2).setDescription(description).setConfirmationMessage(words.thanks).setProgressBar(!0);
    let questions = formQuestions(name).map(
      (question) => worded(question, language, { topics }, particulars)
    );
    askAll(form2, questions, words.sections), state = { ...state, hasQuestions: !0 }, now = keepForm(now, name, state);
  }
  return link(now, name, state, form2);
}
var STAND_INS = { fr: { mentor: "MENTOR", asker: "MOI" }, en: { mentor: "MENTOR", asker: "ME" } };
function prefilledLink(form2, { language }) {
  let titled = (id) => form2.getItems().find((item) => item.getTitle() === wording(questionOf(id).title, language)), { mentor, asker } = STAND_INS[language], response = form2.createResponse(), asking = titled("name")?.asTextItem().createResponse(asker), menteeCount = titled("mentors-asked")?.asParagraphTextItem().createResponse(mentor);
  for (let answer of [asking, menteeCount]) answer !== void 0 && response.withItemResponse(answer);
  return response.toPrefilledUrl();
}
function addressesOf(progress2, name) {
  let state = progress2.forms[name];
  if (state?.linked !== !0) return null;
  let form2 = FormApp.openById(state.id);
  return {
    title: form2.getTitle(),
    toAnswer: form2.getPublishedUrl(),
    toEdit: form2.getEditUrl(),
    prefilled: name === "request" ? prefilledLink(form2, progress2) : null
  };
}

// src/core/programme/languages.ts
var LANGUAGES2 = ["fr", "en"];

// src/core/programme/settings.ts
var KINDS = [
  "covers",
  "shares",
  "same",
  "different",
  "near",
  "ahead",
  "overlap",
  "chosen",
  "affinity",
  "text"
], number5 = number2(), text = string2(), texts = array(text), flag = boolean2();
function bounded(origin, minimum, holds) {
  return ({ value: input, issues }) => {
    holds(input) || issues.push({ code: "too_small", origin, minimum, input, continue: !0 });
  };
}
var positive = number5.check(bounded("number", 0, (value) => value >= 0)), oneOrMore = texts.check(bounded("array", 1, ({ length }) => length > 0)), title = optional(nullable(text)), titles = optional(nullable(union([text, oneOrMore]))), people = {
  timestamp: title,
  name: optional(nullable(oneOrMore)),
  email: title,
  organisation: title,
  manager: titles,
  consent: title,
  avoid: titles
}, mentorColumns = strictObject({ ...people, capacity: title }), menteeColumns = strictObject({ ...people, priority: title, mostImportant: title, musts: title }), criterion2 = strictObject({
  label: optional(text),
  kind: literal(KINDS),
  mentee: titles,
  mentor: titles,
  weight: optional(positive),
  on: optional(flag),
  required: optional(flag),
  atLeast: optional(number5),
  blank: optional(literal(["allow", "forbid"])),
  options: optional(texts),
  equivalents: optional(array(texts)),
  /** Answers that anybody suits, in the place of the list of `indifference.ts`; none where it is empty. */
  any: optional(texts),
  ladder: optional(texts),
  min: optional(number5),
  max: optional(number5),
  slack: optional(positive),
  range: optional(positive),
  need: optional(number5.check(bounded("number", 0, (value) => value > 0)))
}), rule = strictObject({
  role: literal(["mentor", "mentee"]),
  column: text,
  is: literal(["at-least", "at-most", "one-of", "not-one-of", "answered"]),
  value: optional(union([number5, text, flag, array(union([number5, text]))])),
  /** People let in all the same, by e-mail or by name. */
  except: optional(texts)
}), handling = literal(["conflict", "caution", "ignore"]), pairs = optional(array(texts.check(bounded("array", 2, ({ length }) => length === 2)))), roleRows = strictObject({ column: text, values: texts }), side = { tab: optional(text), only: optional(roleRows) }, settingsFile = strictObject({
  format: literal("dyade-settings/1"),
  language: optional(literal(LANGUAGES2)),
  mentors: optional(strictObject({ ...side, columns: optional(mentorColumns) })),
  mentees: optional(strictObject({ ...side, columns: optional(menteeColumns) })),
  coordinationTab: title,
  linksTab: title,
  eligibility: optional(array(rule)),
  criteria: optional(array(criterion2)),
  links: optional(strictObject({ sameManager: optional(handling), past: optional(handling) })),
  decisions: optional(strictObject({ locked: pairs, refused: pairs })),
  objective: optional(literal(["total", "fair"])),
  spread: optional(positive),
  /** By how much the criteria that a mentee finds the most important weigh more for them. */
  emphasis: optional(positive)
});

// src/core/intake/eligibility.ts
function valuesOf({ value }) {
  return Array.isArray(value) ? value : value === void 0 ? [] : [value];
}
var SIGNS = { "at-least": "≥", "at-most": "≤", "one-of": "=", "not-one-of": "≠", answered: "…" };

// src/core/reading/criteria/rule-row.ts
var ITEM = " | ";
function ruleCells(rule2) {
  let { role, column, is, except = [] } = rule2, lines = [valuesOf(rule2).join(ITEM), except.length > 0 ? "except: ".concat(except.join(ITEM)) : ""];
  return {
    kind: SIGNS[is],
    mentee: role === "mentee" ? column : "",
    mentor: role === "mentor" ? column : "",
    options: lines.filter((line) => line !== "").join("\n")
  };
}

// src/core/reading/criteria/criteria-tab.ts
var NUMBERS = new Set(["atLeast", "min", "max", "slack", "range", "need"]), ITEM2 = " | ", SAME = " = ";
function optionsText(criterion3) {
  let { options, ladder, equivalents, any, blank } = criterion3;
  return [
    ...[...NUMBERS].map((key) => criterion3[key] === void 0 ? "" : "".concat(key, ": ").concat(String(criterion3[key]))),
    blank === void 0 ? "" : "blank: ".concat(blank),
    options === void 0 ? "" : "options: ".concat(options.join(ITEM2)),
    ladder === void 0 ? "" : "ladder: ".concat(ladder.join(ITEM2)),
    any === void 0 ? "" : "any: ".concat(any.join(ITEM2)),
    equivalents === void 0 ? "" : "equivalents: ".concat(equivalents.map((group) => group.join(SAME)).join(ITEM2))
  ].filter((line) => line !== "").join("\n");
}

// src/core/reading/criteria/criterion-row.ts
function titles2(side3) {
  return side3 == null ? "" : Array.isArray(side3) ? side3.join(" | ") : side3;
}
function criterionRow(criterion3, words) {
  return [
    criterion3.on === !1 ? words.no : words.yes,
    criterion3.label ?? criterion3.kind,
    words.kinds[criterion3.kind],
    titles2(criterion3.mentee),
    titles2(criterion3.mentor),
    criterion3.weight ?? 1,
    criterion3.required === !0 ? words.yes : words.no,
    optionsText(criterion3)
  ];
}

// src/core/tabs/sheet-plan.ts
var number6 = number2(), text2 = string2(), area = object({ row: number6, column: number6, rows: number6, columns: number6 }), dropdowns = object({
  row: number6,
  column: number6,
  lists: array(array(number6))
}), chart = object({
  kind: literal(["bar", "column"]),
  title: text2,
  of: area,
  row: number6,
  column: number6
}), carried = object({
  sheetId: number6,
  /** What that tab held when the plan was made, see `tabMark`: where it holds else, nothing is written. */
  state: text2,
  rows: array(number6),
  columns: array(number6),
  firstOwn: number6
}), highlight = object({ of: area, formula: text2, background: text2 }), sheetPlan = object({
  language: literal(["fr", "en"]),
  /** Tells this writing from all others: the same id again is the same tab, not a second one. */
  id: optional(text2),
  /** The name of the tab; a name already taken gets ` (2)`. */
  title: text2,
  /** Whether the host adds the moment to the name, and begins the text of the first cell with it. */
  dated: literal([!0, !1]),
  /** Rows of equal length. */
  cells: array(array(union([text2, number6]))),
  /** Rows at the top that stay in sight. */
  frozen: number6,
  /** Rows that look like a header. */
  heads: array(number6),
  /** Pixels, one for each column. */
  widths: array(number6),
  /** Columns that are hidden: the first and how many; none for a length of 0. */
  hidden: object({ from: number6, length: number6 }),
  /** One colour for each cell of the rows from `row` on; no rows for none. */
  backgrounds: object({ row: number6, colours: array(array(text2)) }),
  /** Notes of the cells of one column; no texts for none. */
  notes: object({ row: number6, column: number6, texts: array(text2) }),
  /** Number formats of whole columns below the frozen rows, such as `0.0`. */
  formats: array(object({ column: number6, format: text2 })),
  /** What dropdowns offer: indices into `names`, or the cells of one column of this very tab. */
  names: array(text2),
  lists: array(union([array(number6), area])),
  dropdowns: array(dropdowns),
  charts: array(chart),
  highlights: array(highlight),
  /** What each column is, kept out of sight with the column itself, which people may then rename and move. */
  tags: optional(array(text2)),
  carried: optional(carried)
});
function plainSheet(language, title2, rows, widths) {
  return {
    language,
    title: title2,
    dated: !1,
    cells: rows.map((row) => [...row]),
    frozen: 1,
    heads: [0],
    widths: [...widths],
    hidden: { from: 0, length: 0 },
    backgrounds: { row: 0, colours: [] },
    notes: { row: 0, column: 0, texts: [] },
    formats: [],
    names: [],
    lists: [],
    dropdowns: [],
    charts: [],
    highlights: []
  };
}

// src/core/forms/criteria-page.ts
function criteriaPage(language, criteria, rules, words) {
  let row = (cells) => CRITERIA_COLUMNS.map((name) => cells[name] ?? ""), rows = [
    row(words.criteriaHeaders),
    ...criteria.map((criterion3) => criterionRow(criterion3, words)),
    ...rules.map((rule2) => row({ on: words.yes, ...ruleCells(rule2) }))
  ];
  return plainSheet(language, words.criteriaTab, rows, CRITERIA_WIDTHS);
}

// src/core/forms/question.ts
var FORMS = ["mentor", "mentee", "ballot", "pulse", "request"];

// src/core/forms/recommended-criteria.ts
function ladderOf(kind, id, language) {
  let { options } = questionOf(id);
  return kind !== "ahead" || options === void 0 || typeof options == "string" ? {} : { ladder: options.map((option) => wording(option, language)) };
}
function recommendedCriteria(language, topics) {
  let title2 = (id) => wording(questionOf(id).title, language);
  return RECOMMENDED_CRITERIA.map(({ label, kind, mentee, mentor, weight, on, set }) => ({
    label: wording(label, language),
    kind,
    mentee: title2(mentee),
    mentor: title2(mentor),
    weight,
    on,
    required: !1,
    ...set,
    ...ladderOf(kind, mentee, language),
    ...questionOf(mentee).options === "topics" ? { options: [...topics] } : {}
  }));
}
function recommendedRules(language) {
  return ["mentor", "mentee"].flatMap(
    (role) => formQuestions(role).flatMap(({ title: title2, options, feeds }) => {
      if (feeds.to !== "eligibility" || options === void 0 || typeof options == "string") return [];
      let option = options.find(({ id }) => id === feeds.option);
      return option === void 0 ? [] : [{ role, column: wording(title2, language), is: feeds.is, value: wording(option, language) }];
    })
  );
}

// src/core/tabs/own-tab.ts
function ownMark({ kind, state }) {
  return state === "" ? "dyade:".concat(kind) : "dyade:".concat(kind, " ").concat(state);
}

// src/core/dyads/sheet.ts
var COLUMNS = [
  "status",
  "mentee",
  "mentor",
  "score",
  "rank",
  "why",
  "watch",
  "alternatives",
  "menteeKey",
  "mentorKey",
  "proposal",
  "checked",
  "note",
  "decidedBy",
  "decidedOn"
];

// src/core/dyads/looks.ts
var LEVEL_COLOURS = {
  ok: "#ffffff",
  unknown: "#fef7e0",
  caution: "#fde9b8",
  conflict: "#f6c7c3"
}, UNPLACED = "#eef1f5", PLAIN2 = LEVEL_COLOURS.ok;
function isOurColour(colour) {
  return colour === UNPLACED || Object.values(LEVEL_COLOURS).includes(colour);
}

// src/core/dyads/plan-marks.ts
var OURS = COLUMNS.slice(COLUMNS.indexOf("score"), COLUMNS.indexOf("note"));

// src/core/dyads/plan-looks.ts
var ARROW = " → ", FAULT_LINE = "Dyade : ";
function withTheirNote(note, before) {
  let theirs = before.split("\n").filter((line) => line !== "" && !line.includes(ARROW) && !line.startsWith(FAULT_LINE));
  return [note, ...theirs].filter((line) => line !== "").join("\n");
}

// src/core/tabs/carried-cells.ts
function withCarried({ rows, columns }, now, earlier, take) {
  return now.map(
    (cells, row) => cells.map((cell, column) => {
      let before = earlier[rows[row] ?? -1]?.[columns[column] ?? -1];
      return before === void 0 ? cell : take(cell, before, column);
    })
  );
}

// src/core/tabs/text-mark.ts
function textMark(text3) {
  let hash = 2166136261;
  for (let at = 0; at < text3.length; at++) hash = Math.imul(hash ^ text3.charCodeAt(at), 16777619);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
function tabMark(rows) {
  return textMark(JSON.stringify(rows));
}

// src/server/cells.ts
function isoFormatter(timeZone) {
  let format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit"
  });
  return (date2) => {
    let parts = new Map(format.formatToParts(date2).map(({ type, value }) => [type, value])), part = (type) => parts.get(type) ?? "00";
    return "".concat(part("year").padStart(4, "0"), "-").concat(part("month"), "-").concat(part("day"), "T").concat(part("hour"), ":").concat(part("minute"), ":").concat(part("second"));
  };
}
function plainCells(values, timeZone) {
  let iso = isoFormatter(timeZone);
  return values.map(
    (row) => row.map((value) => typeof value == "string" || typeof value == "number" || typeof value == "boolean" ? value : Object.prototype.toString.call(value) === "[object Date]" ? iso(value) : value == null ? "" : String(value))
  );
}
var PARSED_WHEN_TYPED = /^[\s]*['=+\-@]|^\s*[\d.,$€£(%]|^\s*(true|false|vrai|faux)\s*$/i;
function asText(text3) {
  return PARSED_WHEN_TYPED.test(text3) ? "'".concat(text3) : text3;
}
function safeCell(cell) {
  return typeof cell == "string" ? asText(cell) : cell;
}
function safeCells(cells) {
  return cells.map(safeCell);
}

// src/core/messages/en/server.ts
var server = {
  openPanel: "Open the panel",
  panelTitle: "Dyade",
  busy: "Someone else is writing in this workbook with Dyade. Wait a few seconds and try again. Nothing was changed.",
  unreadableRequest: "The panel and the program are not of the same version. Reload the spreadsheet.",
  dyadsGone: "This dyads tab, or the answers it was made from, are no longer in the workbook. Nothing was changed. Read the workbook again.",
  perhapsWritten: "Google stopped answering while writing: part of it may have been written. Look at the tab, then try again: nothing will be done twice.",
  tabUnchecked: "This tab can no longer be checked: it lacks a column or its first row, a column is there twice, or the forms no longer ask one of its questions. Nothing is written there. Undo that change (Ctrl+Z), or open the panel, which says what to do.",
  storeFull: "This text does not fit in the 500 KB of the workbook. Nothing was kept. Shorten it, or remove other choices.",
  tabGone: (tab) => "The tab “".concat(tab, "” no longer exists. Read the workbook again."),
  unexpected: "Dyade met an error that comes from the program, not from your data. Nothing was changed. Try again.",
  tabChanged: (tab) => "The tab “".concat(tab, "” has changed meanwhile. Nothing was written. Read the workbook again, then start over.")
};

// src/core/messages/fr/server.ts
var server2 = {
  openPanel: "Ouvrir le panneau",
  panelTitle: "Dyade",
  busy: "Une autre personne écrit dans ce classeur. Attendez quelques secondes, puis réessayez. Rien n’a été changé.",
  unreadableRequest: "Le panneau et le programme ne sont pas de la même version. Rechargez la feuille de calcul.",
  dyadsGone: "Cet onglet de dyades, ou les réponses dont il vient, ne se trouvent plus dans le classeur. Rien n’a été changé. Relisez le classeur.",
  perhapsWritten: "Google a cessé de répondre pendant l’écriture : une partie a peut-être été écrite. Regardez l’onglet, puis réessayez : rien ne sera fait deux fois.",
  tabUnchecked: "Cet onglet ne peut plus être vérifié : il lui manque une colonne ou sa première ligne, une colonne s’y trouve deux fois, ou les formulaires ne posent plus une de ses questions. Rien n’y est écrit. Annulez ce changement (Ctrl+Z), ou ouvrez le panneau, qui dit quoi faire.",
  storeFull: "Ce texte ne tient pas dans les 500 Ko du classeur. Rien n’a été gardé. Raccourcissez-le, ou retirez d’autres choix.",
  tabGone: (tab) => "L’onglet « ".concat(tab, " » n’existe plus. Relisez le classeur."),
  unexpected: "Dyade a rencontré une erreur qui vient du programme, pas de vos données. Rien n’a été changé. Réessayez.",
  tabChanged: (tab) => "L’onglet « ".concat(tab, " » a changé entre-temps. Rien n’a été écrit. Relisez le classeur, puis recommencez.")
};

// src/server/reply.ts
var WORDS2 = { fr: server2, en: server };
function personWords() {
  return WORDS2[languageOf(Session.getActiveUserLocale())];
}
var Refusal = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "Refusal";
  }
};

// src/server/carry.ts
function carry(sheet, carried2) {
  let source = SpreadsheetApp.getActive().getSheets().find((other) => other.getSheetId() === carried2.sheetId);
  if (source === void 0) return;
  let before = source.getDataRange(), values = before.getValues(), zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  if (tabMark(plainCells(values, zone)) !== carried2.state)
    throw new Refusal(personWords().tabChanged(source.getName()));
  let area2 = sheet.getRange(1, 1, carried2.rows.length, carried2.columns.length), backgrounds2 = before.getBackgrounds(), colours = withCarried(
    carried2,
    area2.getBackgrounds(),
    backgrounds2,
    (now, theirs) => isOurColour(theirs) ? now : theirs
  );
  area2.setBackgrounds(colours), area2.setNotes(withCarried(carried2, area2.getNotes(), before.getNotes(), withTheirNote));
  let ownColumns = carried2.columns.slice(carried2.firstOwn);
  if (ownColumns.length === 0) return;
  sheet.getRange(1, carried2.firstOwn + 1, carried2.rows.length, ownColumns.length).setValues(
    carried2.rows.map(
      (row) => ownColumns.map((column) => {
        let value = values[row]?.[column] ?? "";
        return typeof value == "string" ? safeCell(value) : value;
      })
    )
  ), ownColumns.forEach((column, index) => {
    sheet.setColumnWidth(carried2.firstOwn + index + 1, source.getColumnWidth(column + 1));
  });
}

// src/server/ensure-rows.ts
function ensureRows(sheet, count3) {
  let missing = count3 - sheet.getMaxRows();
  missing <= 0 || (sheet.insertRowsAfter(sheet.getMaxRows(), missing), SpreadsheetApp.flush());
}

// src/server/lay-out.ts
var HEADER_BACKGROUND = "#1f3b57", HEADER_TEXT = "#ffffff", QUIET_TEXT = "#5f6368", LIST_LIMIT = 500;
function fit(sheet, rows, columns) {
  ensureRows(sheet, rows);
  let more = columns - sheet.getMaxColumns();
  more > 0 ? sheet.insertColumnsAfter(sheet.getMaxColumns(), more) : more < 0 && sheet.deleteColumns(columns + 1, -more);
}
function disarm(sheet, rows, columns) {
  sheet.getRange(1, 1, rows, columns).getFormulas().forEach(
    (row, rowIndex) => row.forEach((formula, columnIndex) => {
      if (formula === "") return;
      let text3 = SpreadsheetApp.newRichTextValue().setText(formula).build();
      sheet.getRange(rowIndex + 1, columnIndex + 1).setRichTextValue(text3);
    })
  );
}
function ruleOf(sheet, list3, names) {
  let rule2 = SpreadsheetApp.newDataValidation().setAllowInvalid(!0);
  if (!Array.isArray(list3)) {
    let cells = sheet.getRange(list3.row + 1, list3.column + 1, list3.rows, list3.columns);
    return rule2.requireValueInRange(cells, !0).build();
  }
  let offered = [...new Set(list3.map((index) => names[index] ?? ""))].filter((name) => name !== "" && !/^\s*[=+\-@]/.test(name)).slice(0, LIST_LIMIT);
  return offered.length === 0 ? null : rule2.requireValueInList(offered, !0).build();
}
function addDropdowns(sheet, { names, lists, dropdowns: dropdowns2 }) {
  let rules = lists.map((list3) => ruleOf(sheet, list3, names));
  for (let { row, column, lists: chosen } of dropdowns2)
    chosen.length !== 0 && sheet.getRange(row + 1, column + 1, chosen.length, chosen[0]?.length ?? 1).setDataValidations(chosen.map((cells) => cells.map((list3) => rules[list3] ?? null)));
}
function addCharts(sheet, { charts }) {
  for (let { kind, title: title2, of, row, column } of charts) {
    let blank = sheet.newChart(), chart2 = (kind === "bar" ? blank.asBarChart() : blank.asColumnChart()).setTitle(title2).addRange(sheet.getRange(of.row + 1, of.column + 1, of.rows, of.columns)).setNumHeaders(1).setPosition(row + 1, column + 1, 0, 0).build();
    sheet.insertChart(chart2);
  }
}
function addHighlights(sheet, { highlights }) {
  highlights.length !== 0 && sheet.setConditionalFormatRules(
    highlights.map(
      ({ of, formula, background }) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(background).setRanges([sheet.getRange(of.row + 1, of.column + 1, of.rows, of.columns)]).build()
    )
  );
}
function paint(sheet, page) {
  let { cells, frozen, heads, backgrounds: backgrounds2, notes, formats } = page, width = page.widths.length, below = cells.length - frozen;
  sheet.getRange(1, 1, cells.length, width).setVerticalAlignment("top").setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP), page.dated && sheet.getRange(1, 1, 1, width).setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW).setFontColor(QUIET_TEXT);
  let { colours } = backgrounds2;
  if (colours.length > 0 && sheet.getRange(backgrounds2.row + 1, 1, colours.length, width).setBackgrounds(colours), notes.texts.length > 0 && sheet.getRange(notes.row + 1, notes.column + 1, notes.texts.length, 1).setNotes(notes.texts.map((text3) => [text3])), below > 0)
    for (let { column, format } of formats)
      sheet.getRange(frozen + 1, column + 1, below, 1).setNumberFormat(format);
  for (let row of heads)
    sheet.getRange(row + 1, 1, 1, width).setBackground(HEADER_BACKGROUND).setFontColor(HEADER_TEXT).setFontWeight("bold");
}
function layOut(sheet, page, moment) {
  let { cells, widths, hidden, frozen } = page;
  fit(sheet, Math.max(cells.length, frozen + 1), widths.length);
  let rows = cells.map((row, index) => safeCells(index === 0 ? dated(row, moment) : row));
  sheet.getRange(1, 1, rows.length, widths.length).setValues(rows), disarm(sheet, rows.length, widths.length), paint(sheet, page), addDropdowns(sheet, page), widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width)), hidden.length > 0 && sheet.hideColumns(hidden.from + 1, hidden.length), sheet.setFrozenRows(frozen), addHighlights(sheet, page), page.carried !== void 0 && carry(sheet, page.carried), addCharts(sheet, page);
}
function dated([first = "", ...others], moment) {
  let begun = [moment, String(first)].filter((text3) => text3 !== "").join(" · ");
  return [moment === "" ? first : begun, ...others];
}

// src/kit/make-tabs.ts
var LINKS_WIDTHS = [220, 140, 220, 320], GUIDE_WIDTHS = [300, 620, 40];
function write(spreadsheet, page, into) {
  let last = spreadsheet.getSheets().length;
  layOut(into ?? spreadsheet.insertSheet(page.title, last), page, "");
}
function allAddresses(progress2) {
  return FORMS.flatMap((name) => addressesOf(progress2, name) ?? []);
}
function marksLeft(particulars, { language }) {
  return Object.keys(MARKS).filter((name) => particulars[name] === "").map((name) => MARKS[name][language]);
}
function guidePage(progress2, { particulars }) {
  let { language } = progress2, words = wordsOf(language), marks = marksLeft(particulars, progress2), addresses = allAddresses(progress2).flatMap(({ title: title2, toAnswer, toEdit, prefilled }) => [
    [words.toAnswer(title2), toAnswer],
    [words.toEdit(title2), toEdit],
    ...prefilled === null ? [] : [[words.prefilled, prefilled]]
  ]), [first = ["", ""], ...steps] = words.guide, replacing = marks.length === 0 ? [] : [["", words.toReplace(marks.join(", "))]], marked = [words.guideHead, first, ...replacing, ...steps, ...addresses].map((row, index) => [...row, index === 0 ? ownMark({ kind: "guide", state: "" }) : ""]);
  return { ...plainSheet(language, words.guideTab, marked, GUIDE_WIDTHS), hidden: { from: 2, length: 1 } };
}
function writeGuide(progress2, programme2) {
  let spreadsheet = SpreadsheetApp.openById(progress2.spreadsheet), page = guidePage(progress2, programme2), sheet = spreadsheet.getSheetByName(page.title) ?? spreadsheet.getSheets().find((sheet2) => sheet2.getFormUrl() === null && sheet2.getLastRow() === 0);
  sheet !== void 0 && sheet.getName() !== page.title && sheet.setName(page.title), write(spreadsheet, page, sheet ?? null);
}
function writeTabs(progress2, programme2) {
  let { language } = progress2, words = tabWordsOf(language), spreadsheet = SpreadsheetApp.openById(progress2.spreadsheet), criteria = recommendedCriteria(language, programme2.topics), pages = [
    criteriaPage(language, criteria, recommendedRules(language), words),
    plainSheet(language, words.linksTab.title, [words.linksTab.header], LINKS_WIDTHS)
  ];
  for (let page of pages) write(spreadsheet, page, spreadsheet.getSheetByName(page.title));
}

// src/core/forms/topics.ts
var MOST_TOPICS = 200, kept = array(string2()).check(_maxLength(MOST_TOPICS));
function parseTopics(text3) {
  let lines = text3.split(/[\n\r\u2028\u2029]+/).map((line) => line.replace(/\s+/g, " ").trim()), folded = new Set([""]);
  return lines.filter((line) => !folded.has(fold(line)) && folded.add(fold(line))).slice(0, MOST_TOPICS);
}

// src/kit/programme.ts
var side2 = object({
  name: string2(),
  organisation: string2(),
  contact: string2(),
  until: string2(),
  length: string2(),
  topics: array(string2()).check(_minLength(1))
}), programme = object({ fr: side2, en: side2 });
function readProgramme(language) {
  let parsed = safeParse(programme, typeof PROGRAMME > "u" ? void 0 : PROGRAMME), words = wordsOf(language);
  if (!parsed.success) {
    let path = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new Stop(words.programmeUnreadable(path === "" ? "PROGRAMME" : path));
  }
  let { name, topics, ...particulars } = parsed.data[language];
  return { name: name.trim() || "Dyade", particulars, topics: parseTopics(topics.join("\n")) };
}

// src/kit/make-programme.ts
function say(text3) {
  Logger.log(text3);
}
function step(language, what, work) {
  let words = wordsOf(language);
  say(words.making(what));
  try {
    return work();
  } catch (error) {
    throw new Stop(words.stopped(what, error instanceof Error ? error.message : String(error)));
  }
}
function summary(progress2, { particulars }, first) {
  let { language } = progress2, words = wordsOf(language), { address } = words, marks = marksLeft(particulars, progress2), text3 = step(language, words.addresses, () => [
    first,
    address(words.spreadsheet, SpreadsheetApp.openById(progress2.spreadsheet).getUrl()),
    ...allAddresses(progress2).flatMap(({ title: title2, toAnswer, prefilled }) => [
      address(title2, toAnswer),
      ...prefilled === null ? [] : [address(words.prefilled, prefilled)]
    ]),
    ...marks.length === 0 ? [] : [words.toReplace(marks.join(", "))]
  ]).join("\n");
  return say(text3), text3;
}
function begin(language, { name }) {
  let spreadsheet = SpreadsheetApp.create(name).getId();
  return keepProgress({ version: 1, language, spreadsheet, forms: {}, done: !1 });
}
function makeProgramme(language) {
  let words = wordsOf(language), programme2 = readProgramme(language), earlier = readProgress();
  if (earlier !== null && earlier.language !== language) throw new Stop(words.otherLanguage);
  if (earlier?.done === !0) return summary(earlier, programme2, words.already);
  let progress2 = earlier ?? step(language, words.spreadsheet, () => begin(language, programme2));
  for (let name of ["mentor", "mentee"])
    progress2 = step(language, words.forms[name].title, () => makeForm(progress2, name, programme2));
  return step(language, words.tabs, () => {
    writeTabs(progress2, programme2), writeGuide(progress2, programme2);
  }), summary(keepProgress({ ...progress2, done: !0 }), programme2, words.done);
}
function addForm(name) {
  let earlier = readProgress();
  if (earlier?.done !== !0) throw new Stop(wordsOf(earlier?.language ?? ownersLanguage()).nothingYet);
  let { language } = earlier, words = wordsOf(language), programme2 = readProgramme(language), progress2 = step(language, words.forms[name].title, () => makeForm(earlier, name, programme2));
  return step(language, words.tabs, () => {
    writeGuide(progress2, programme2);
  }), summary(progress2, programme2, words.done);
}

// src/kit/main.ts
function makeProgrammeFr() {
  return makeProgramme("fr");
}
function makeProgrammeEn() {
  return makeProgramme("en");
}
function addBallotForm() {
  return addForm("ballot");
}
function addPulseForm() {
  return addForm("pulse");
}
function addRequestForm() {
  return addForm("request");
}
function startOver() {
  forgetProgress();
  let { forgotten } = wordsOf(ownersLanguage());
  return Logger.log(forgotten), forgotten;
}
return {
  addBallotForm: addBallotForm,
  addPulseForm: addPulseForm,
  addRequestForm: addRequestForm,
  makeProgrammeEn: makeProgrammeEn,
  makeProgrammeFr: makeProgrammeFr,
  startOver: startOver,
};
})();
function addBallotForm(...args) { return App_.addBallotForm(...args); }
function addPulseForm(...args) { return App_.addPulseForm(...args); }
function addRequestForm(...args) { return App_.addRequestForm(...args); }
function makeProgrammeEn(...args) { return App_.makeProgrammeEn(...args); }
function makeProgrammeFr(...args) { return App_.makeProgrammeFr(...args); }
function startOver(...args) { return App_.startOver(...args); }

// Fin de Dyade. End of Dyade.
