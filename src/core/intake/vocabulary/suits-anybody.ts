import { recognisers } from "./matcher.ts";

/** Asked about all answers, in which no other list is looked for. */
const recogniser = recognisers();

/** Whether an answer seems to say that anybody suits, in other words than those that count as that. */
export const seemsToSuitAnybody = recogniser({
  fr: [
    "^peu m'importe",
    "^importe peu",
    "^sans/aucune importance",
    "^ouvert/ouverte à tout/tous/toutes",
    "^je suis ouvert/ouverte/flexible",
    "^flexible/égal/indifféremment$",
    "^tout/tous/toutes me/nous convient/conviennent",
  ],
  en: [
    "^i'm/im flexible/open",
    "^i am flexible/open",
    "^open to any/anything/all/anyone/anybody",
    "^whatever/whoever",
    "^no strong preference",
    "^i don't/dont mind",
    "^not important",
  ],
  es: ["^me da igual", "^da igual", "^sin preferencia"],
});
