import { expect, test } from "vitest";
import { readCapacity } from "../../src/core/intake/answers/capacity.ts";
import { readConsent } from "../../src/core/intake/answers/consent.ts";
import { isAddress, readEmail } from "../../src/core/intake/answers/email.ts";
import { isIndifferent } from "../../src/core/intake/answers/indifference.ts";
import { firstNumber, wholeNumber } from "../../src/core/intake/answers/number.ts";
import { learnedOptions, listedOptions } from "../../src/core/intake/answers/options.ts";
import { readPriority } from "../../src/core/intake/answers/priority.ts";
import { unreadCommas } from "../../src/core/intake/answers/tight-commas.ts";
import { dateOrder, readTimestamp } from "../../src/core/intake/answers/timestamp.ts";
import { dayOf } from "../../src/core/intake/answers/weekday.ts";
import { withBranchesJoined } from "../../src/core/intake/branches.ts";
import { reportErrorCells, withoutErrorCells } from "../../src/core/intake/clean.ts";
import { requireHeader, withHeaderFirst } from "../../src/core/intake/header.ts";
import { isCopiedDown } from "../../src/core/intake/helper-columns.ts";
import { oneNameGroups } from "../../src/core/intake/one-name.ts";
import { readQuestions, reportDuplicateHeaders } from "../../src/core/intake/questions.ts";
import { reopenSheet } from "../../src/core/reading/ready-sheet.ts";
import { findRenamed } from "../../src/core/intake/renamed.ts";
import { asksToBeShown } from "../../src/core/intake/vocabulary/agreement.ts";
import {
  beginsWithRefusal,
  beginsWithReserve,
  saysNobody,
  saysNotFree,
} from "../../src/core/intake/vocabulary/answers.ts";
import { asksWhatToAvoid, asksWhomToAvoid } from "../../src/core/intake/vocabulary/avoid.ts";
import { asksForCapacity } from "../../src/core/intake/vocabulary/capacity.ts";
import { asksForConsent } from "../../src/core/intake/vocabulary/consent.ts";
import { asksWhomToChoose } from "../../src/core/intake/vocabulary/directory-titles.ts";
import { asksForEmail } from "../../src/core/intake/vocabulary/contact.ts";
import { asksForTimestamp } from "../../src/core/intake/vocabulary/timestamp.ts";
import {
  asksForMostImportant,
  asksForMusts,
  asksForPriority,
} from "../../src/core/intake/vocabulary/importance.ts";
import { asksForManager, mayAskForManager } from "../../src/core/intake/vocabulary/managers.ts";
import { withoutNotes } from "../../src/core/intake/vocabulary/matcher.ts";
import { namePartAsked } from "../../src/core/intake/vocabulary/names.ts";
import { speaksOfNeed, speaksOfOffer } from "../../src/core/intake/vocabulary/needs.ts";
import { choiceLabel } from "../../src/core/intake/vocabulary/nouns.ts";
import { rankedTitle } from "../../src/core/intake/vocabulary/ordinals.ts";
import { asksForOrganisation } from "../../src/core/intake/vocabulary/organisation.ts";
import { speaksOfMentees, speaksOfMentors } from "../../src/core/intake/vocabulary/roles.ts";
import { asksForSensitiveTrait, saysAge, saysTrait } from "../../src/core/intake/vocabulary/sensitive.ts";
import { saysBothRoles, speaksOfOtherRole } from "../../src/core/intake/vocabulary/tabs.ts";
import { beginsWithYesOrNo, saysYes } from "../../src/core/intake/vocabulary/yes-and-no.ts";
import { withoutAsides } from "../../src/core/intake/vocabulary/past-and-wish.ts";
import { wordsOf } from "../../src/core/intake/vocabulary/words.ts";
import { statesNobody } from "../../src/core/links/stated-nobody.ts";
import { phrasesBy } from "../../src/core/links/whole-words.ts";
import { alikeNames } from "../../src/core/people/alike.ts";
import { choicesIn, mentionsIn } from "../../src/core/people/cut.ts";
import { fold } from "../../src/core/people/fold.ts";
import { emailsIn, readMention } from "../../src/core/people/mention.ts";
import { keyOf, readName } from "../../src/core/people/name.ts";
import { organisationKey } from "../../src/core/people/organisation.ts";
import { indexPeople } from "../../src/core/people/people-index.ts";
import { shownName } from "../../src/core/people/shown-name.ts";
import { peopleAsked } from "../../src/core/reading/asks-for-people.ts";
import { otherPeople } from "../../src/core/reading/people-named.ts";
import { labelsOf } from "../../src/core/reading/criteria/label.ts";
import { profileOf } from "../../src/core/reading/criteria/profile.ts";
import { subjectOf } from "../../src/core/reading/criteria/subject.ts";
import { findRoles } from "../../src/core/reading/find-roles.ts";
import { headerLanguage } from "../../src/core/reading/language.ts";
import { termReader } from "../../src/core/scoring/terms.ts";
import { MOST_GROWTH, PUMPS, growth } from "./growth.ts";
import { handMade } from "./workbooks.ts";

const ignore = (): void => undefined;
const PEOPLE = ["Ana Paz", "Luc Roy", "Marie-Ève St-Onge"].map((name, id) => ({
  id,
  name,
  email: `p${String(id)}@x.ca`,
  organisation: "Acme inc.",
  shown: [],
}));
/** An index keeps what it was asked: a fresh one reads. */
const index = () => indexPeople(PEOPLE);
/** A tab with a text for its title, and for its answer. */
const tabOf = (text: string) => handMade("T", ["Nom", text], ["Ana Paz", text], [text, "Oui"]);

const RECOGNISERS: Record<string, (text: string) => unknown> = {
  readCapacity,
  readConsent,
  readEmail,
  isAddress,
  emailsIn,
  firstNumber,
  wholeNumber,
  readPriority,
  readTimestamp: (text) => readTimestamp(text, "month-first"),
  dateOrder: (text) => dateOrder([text]),
  dayOf,
  learnedOptions: (text) => learnedOptions([text])(text),
  listedOptions: (text) => listedOptions(["a, b", "x"], [])(text),
  unreadCommas: (text) => unreadCommas([text, "a", "1"], [])(text),
  isIndifferent,
  oneNameGroups: (text) => oneNameGroups([text, "Ana Paz"]),
  fold,
  wordsOf,
  withoutNotes,
  readName,
  shownName,
  alikeNames: (text) => alikeNames(readName(text), readName(`${text}y`)),
  readMention,
  lookUp: (text) => index().lookUp(text),
  mentionsIn: (text) => mentionsIn(text, index()),
  choicesIn: (text) => choicesIn(text, index()),
  otherPeople: (text) => otherPeople([{ name: text, email: text }]).find(`${text}y`),
  organisationKey,
  phrasesIn: (text) => {
    const phrases = phrasesBy<number>(keyOf);
    phrases.add("a a a a a a x", 1);
    phrases.add(text, 2);
    return phrases.in(text);
  },
  namePartAsked,
  saysBothRoles,
  saysYes,
  saysNobody,
  saysNotFree,
  asksToBeShown,
  asksWhomToChoose,
  saysAge: (text) => saysAge(text, text),
  saysTrait,
  beginsWithYesOrNo,
  beginsWithRefusal,
  beginsWithReserve,
  speaksOfOtherRole,
  withoutAsides,
  statesNobody,
  asksForCapacity,
  asksForConsent,
  asksForEmail,
  asksForTimestamp,
  asksForOrganisation,
  asksForManager,
  mayAskForManager,
  asksWhomToAvoid,
  asksWhatToAvoid,
  asksForPriority,
  asksForMostImportant,
  asksForMusts,
  asksForSensitiveTrait,
  speaksOfNeed,
  speaksOfOffer,
  speaksOfMentors,
  speaksOfMentees,
  peopleAsked,
  rankedTitle,
  subjectOf: (text) => subjectOf([text]),
  labelsOf: (text) => labelsOf([[text, text]]),
  choiceLabel: (text) => choiceLabel([text]),
  findRenamed: (text) => findRenamed([text], [`${text}y`, "Nom"]),
  header: (text) => {
    const table = tabOf(text);
    requireHeader(withHeaderFirst(table, [text], ignore), [text], ignore);
    reportDuplicateHeaders(table, ignore);
    reportErrorCells(table, ignore);
    reopenSheet(table, "mentor", {}, [text]);
    return [readQuestions(table), withBranchesJoined(table), withoutErrorCells(table)];
  },
  findRoles: (text) => findRoles(tabOf(text)),
  headerLanguage: (text) => headerLanguage([tabOf(text)]),
  profileOf: (text) =>
    profileOf({ title: text, grid: false, columns: [{ index: 0, label: text }] }, [[text], ["a"]]),
  isCopiedDown: (text) => isCopiedDown(new Array<string>(12).fill(text)),
  readTerms: (text) => {
    termReader()(text, ignore);
  },
};

test.each(Object.entries(RECOGNISERS))(
  "%s takes time that grows as the text does, whatever the text",
  (_, read) => {
    for (const pump of PUMPS) expect(growth(read, pump), JSON.stringify(pump)).toBeLessThan(MOST_GROWTH);
  },
);

test("the measure sees a reader that is worse than linear", () => {
  const quadratic = (text: string): number => {
    let sum = 0;
    for (let from = 0; from < text.length; from++)
      for (let at = from; at < text.length; at++) sum += text.charCodeAt(at);
    return sum;
  };
  expect(growth(quadratic, "@.", 1)).toBeGreaterThan(MOST_GROWTH);
});
