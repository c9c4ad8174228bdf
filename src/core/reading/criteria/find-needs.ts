import type { Roster } from "../../intake/read-people.ts";
import { asksForName } from "../../intake/vocabulary/managers.ts";
import { recogniser } from "../../intake/vocabulary/matcher.ts";
import { choiceLabel } from "../../intake/vocabulary/nouns.ts";
import type { Person, Role } from "../../people/person.ts";
import type { Columns, Criterion } from "../../programme/settings.ts";
import { peopleAsked } from "../asks-for-people.ts";
import { titlesAsWritten } from "./criteria-of-pair.ts";
import { openQuestions } from "./open-questions.ts";
import { labelsOf } from "./label.ts";
import { isNeedOrOffer } from "./pair-needs.ts";
import { isFreeText } from "./profile.ts";
import { subjectOf } from "./subject.ts";

const speaksOfChoosingPeople = recogniser({
  fr: ["nommez", "choix de mentor/mentore/mentoré/protégé"],
  en: ["choice of mentor/mentee/protege", "mentor/mentee choice"],
});

/** Whether a title asks for people to be paired with: with nobody to recognise in the answers, it alone says so. */
function asksForPeople(title: string): boolean {
  const isSure = asksForName(title) || speaksOfChoosingPeople(title) || subjectOf([title]) === "chosen";
  return isSure && peopleAsked(title) === "wish";
}

/**
 * What one form alone says of needs or offers, while nobody answered the other: its questions answered with options as
 * criteria that lack their other side, and a last one for the people it wishes for, if it asks.
 *
 * @param columns the fixed columns, which are no criteria.
 */
export function findNeeds(role: Role, roster: Roster<Person>, columns: Columns): Criterion[] {
  const nobody = { ...roster, people: [], rows: [] };
  const { profiles } = openQuestions(roster, nobody, columns, []);
  const wishes = roster.questions.all.map(({ title }) => title).filter(asksForPeople);
  const needs = profiles.filter(
    (profile) =>
      isNeedOrOffer(profile, role) &&
      !isFreeText(profile) &&
      !profile.titles.some((title) => wishes.includes(title)),
  );
  const labels = labelsOf(needs.map(({ titles }) => titles));
  const covers = needs.map(({ titles }, index): Criterion => ({
    label: labels[index] ?? "",
    kind: "covers",
    [role]: titlesAsWritten(titles),
  }));
  const chosen: Criterion = { label: choiceLabel(wishes), kind: "chosen", [role]: wishes };
  return wishes.length > 0 ? [...covers, chosen] : covers;
}
