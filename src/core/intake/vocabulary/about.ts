/** What a title asks about a thing, so that it is not the thing itself. */
export const ABOUT_THINGS = [
  "décri*",
  "describ*",
  "résum*",
  "combien",
  "how many/long/often/would/do/did/does",
  "pourquoi",
  "why",
  "objectif",
  "goal",
  "newsletter",
  "infolettre",
];

/** What is asked about a person who is named, rather than their name. */
export const ABOUT_SOMEBODY = [
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
