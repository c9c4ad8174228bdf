import { describe, expect, it } from "vitest";
import { asksForRefusal } from "../../../../src/core/intake/vocabulary/ballots.ts";
import { asksForCapacity } from "../../../../src/core/intake/vocabulary/capacity.ts";
import { asksPrivately } from "../../../../src/core/intake/vocabulary/directory-titles.ts";
import { asksForManager, mayAskForManager } from "../../../../src/core/intake/vocabulary/managers.ts";
import { namePartAsked } from "../../../../src/core/intake/vocabulary/names.ts";
import { speaksOfNeed } from "../../../../src/core/intake/vocabulary/needs.ts";
import { asksWhoSomebodyIs, speaksToCommittee } from "../../../../src/core/intake/vocabulary/no-criterion.ts";
import { asksForOrganisation } from "../../../../src/core/intake/vocabulary/organisation.ts";
import { speaksOfRefusal, speaksOfWish } from "../../../../src/core/intake/vocabulary/past-and-wish.ts";
import { asksForSensitiveTrait } from "../../../../src/core/intake/vocabulary/sensitive.ts";

/** Words that are one word in French and another in English, or two in one of them: what they say, and what they do not. */
const WORDS: readonly {
  readonly word: string;
  readonly asks: (title: string) => boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}[] = [
  {
    word: "comment, said in private",
    asks: asksPrivately,
    yes: ["Comments", "Comment", "Any other comments?", "Questions or comments", "Commentaires"],
    no: ["Comment aimez-vous travailler ?", "Comment décririez-vous votre style ?", "Quand et comment ?"],
  },
  {
    word: "comment, said to the committee",
    asks: speaksToCommittee,
    yes: ["Comments", "Additional comments for the committee", "Commentaires"],
    no: ["Comment aimez-vous travailler ?"],
  },
  {
    word: "comment, before a manager",
    asks: asksForManager,
    yes: ["Comment s'appelle votre gestionnaire ?", "Comment se nomme votre supérieur immédiat ?"],
    no: ["Manager's comments", "Supervisor comment"],
  },
  {
    word: "address",
    asks: (title) => asksPrivately(title) && asksWhoSomebodyIs(title),
    yes: ["Address", "Home address", "Addresses", "Adresse", "Votre adresse postale"],
    no: ["Topics you would like to address", "Challenges we should address", "À qui s'adresse votre offre ?"],
  },
  {
    word: "mobile",
    asks: asksWhoSomebodyIs,
    yes: ["Mobile", "Mobile number", "Your mobile", "Tél. mobile"],
    no: ["Êtes-vous mobile ?", "À quel point êtes-vous mobile dans la région ?"],
  },
  {
    word: "but",
    asks: speaksOfNeed,
    yes: ["Quel est votre but ?", "Vos buts", "But professionnel", "But de votre participation"],
    no: [
      "Not required but useful: your region",
      "Organisme à but non lucratif",
      "We meet online, but where are you based?",
    ],
  },
  {
    word: "stage",
    asks: asksForOrganisation,
    yes: ["Entreprise de stage", "Organisme où vous faites votre stage", "Company"],
    no: ["Company stage", "What stage is your company at?", "Stage of your business", "Business stage"],
  },
  {
    word: "organisation",
    asks: asksForOrganisation,
    yes: ["Organisation", "Nom de l'organisation", "Votre organisation", "Organization"],
    no: ["Sens de l'organisation", "Organisation du temps", "Organisation de votre travail"],
  },
  {
    word: "place",
    asks: asksForCapacity,
    yes: ["Places", "Places offertes", "Places pour mentorés"],
    no: ["Place of residence", "Places you can meet", "Place where you work"],
  },
  {
    word: "principal",
    asks: mayAskForManager,
    yes: ["Principal", "School principal", "Your principal's name", "Doyen"],
    no: ["Nom de votre employeur principal", "Nom du projet principal", "Secteur principal"],
  },
  {
    word: "genre",
    asks: asksForSensitiveTrait,
    yes: ["Genre", "Votre genre", "Gender"],
    no: ["Genre of books you read", "Favourite genre", "Genre de rencontres"],
  },
  {
    word: "famille",
    asks: (title) => namePartAsked(title) !== null,
    yes: ["Nom de famille", "Family name", "Christian name", "Last", "First"],
    no: ["Famille", "Family", "Votre famille"],
  },
  {
    word: "class",
    asks: speaksOfWish,
    yes: ["Classez les mentors", "Classement des mentors"],
    no: ["People from your class", "Classmates"],
  },
  {
    word: "suit",
    asks: speaksOfWish,
    yes: ["Who would suit you best?", "The mentor best suited to you", "Which mentor might suit you?"],
    no: ["Qui vous suit présentement ?", "Mentor qui vous suit"],
  },
  {
    word: "least, moins",
    asks: speaksOfRefusal,
    yes: [
      "Whom would you like the least?",
      "Least preferred mentor",
      "Le mentor qui vous intéresse le moins",
    ],
    no: ["Name at least one mentor you would like", "Nommez au moins un mentor souhaité"],
  },
  {
    word: "can",
    asks: asksForRefusal,
    yes: ["Who can't you be paired with?", "I don't want to meet again", "Pas avec"],
    no: ["Who can you be paired with?"],
  },
];

describe.each(WORDS)("$word", ({ asks, yes, no }) => {
  it.each(yes)("is meant in %j", (title) => {
    expect(asks(title)).toBe(true);
  });

  it.each(no)("is not in %j", (title) => {
    expect(asks(title)).toBe(false);
  });
});
