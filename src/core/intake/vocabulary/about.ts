/** What a title asks about a thing, so that it is not the thing itself. */
export const ABOUT_THINGS = [
  "décri*/résum*/combien/pourquoi/objectif/infolettre",
  "describ*/why/goal/newsletter",
  "how many/long/often/would/do/did/does",
];

/** What is asked about a person who is named, rather than their name. */
export const ABOUT_SOMEBODY = [
  "décri*/combien/pourquoi/années/depuis/compétence*/expérience*/infolettre",
  "describ*/why/years/skill*/experience*/newsletter",
  "how many/long/often/much/well/would/do/did/does",
];
