import { readConsent } from "../intake/answers/consent.ts";
import { cellText } from "../tabs/table.ts";
import { fold } from "../people/fold.ts";
import type { Programme } from "../reading/read-programme.ts";
import type { DirectoryChoices } from "./choices.ts";
import { findAgreement, readAgreement, sharesEmail } from "./show-agreement.ts";

/** Why a mentor of the programme is not in the directory. */
export type LeftOut = "refused" | "blank" | "unclear" | "hidden" | "no-name" | "no-seat";

export interface ShownMentors {
  /** The question in which they agree; null where the coordinator has to say. */
  readonly agreement: string | null;
  /** Indices into the mentors of the programme, in their order. */
  readonly shown: readonly number[];
  /** Those shown whose e-mail may be shown too: they agreed to it, or the coordinator vouches for them. */
  readonly withEmail: ReadonlySet<number>;
  readonly leftOut: readonly { readonly mentor: number; readonly why: LeftOut }[];
}

/** The question in which mentors agree to be shown: the one chosen, else the one recognised; null for none. */
function agreementQuestion({ settings, mentors }: Programme, choices: DirectoryChoices): string | null {
  if (choices.agreement === null) return null;
  const chosen = choices.agreement === undefined ? null : mentors.questions.find(choices.agreement);
  return chosen?.title ?? findAgreement(mentors.questions, settings.mentors.columns.consent);
}

/**
 * Who may be shown: mentors with a name who gave their consent, in the form or by the Links tab, and who agree to be
 * shown, in the form or as the coordinator vouches. Where nobody has said so, nobody is shown.
 */
export function shownMentors(programme: Programme, choices: DirectoryChoices): ShownMentors {
  const { settings, mentors } = programme;
  const agreement = agreementQuestion(programme, choices);
  const answerTo = (title: string | null, mentor: number): string | null => {
    const at = title === null ? undefined : mentors.questions.find(title)?.columns[0]?.index;
    return at === undefined ? null : cellText(mentors.rows[mentor]?.[at]);
  };
  const hidden = new Set(choices.hidden);
  const whyNot = (mentor: number): LeftOut | null => {
    const person = mentors.people[mentor];
    if (person === undefined || hidden.has(person.key)) return "hidden";
    const agreed = answerTo(agreement, mentor);
    const agrees = agreed === null ? (choices.agreed === true ? "given" : "blank") : readAgreement(agreed);
    if (agrees !== "given") return agrees;
    const consent = answerTo(settings.mentors.columns.consent, mentor);
    const agreesToTakePart = mentors.agreements?.has(mentors.rows[mentor] ?? []) === true;
    if (
      consent !== null &&
      !agreesToTakePart &&
      fold(settings.mentors.columns.consent ?? "") !== fold(agreement ?? "")
    ) {
      const parsedConsent = readConsent(consent);
      if (parsedConsent !== "given") return parsedConsent;
    }
    if (person.name === person.email || person.name.includes("@")) return "no-name";
    return person.capacity === 0 && choices.seatless !== true ? "no-seat" : null;
  };
  const all = [...mentors.people.keys()].map((mentor) => ({ mentor, why: whyNot(mentor) }));
  const shown = all.filter(({ why }) => why === null).map(({ mentor }) => mentor);
  return {
    agreement,
    shown,
    withEmail: new Set(
      shown.filter(
        (mentor) => agreement === null || sharesEmail(answerTo(agreement, mentor) ?? "", agreement),
      ),
    ),
    leftOut: all.flatMap(({ mentor, why }) => (why === null ? [] : [{ mentor, why }])),
  };
}
