import type { Cohort } from "../cohort/cohort.ts";
import { commonTopics } from "../cohort/topics.ts";
import { formAddress } from "../directory/ask.ts";
import type { FormLink } from "../directory/page-data.ts";
import { blanksIn, fillIn } from "../introduction/template.ts";
import { publicNames } from "../people/labels.ts";
import type { Blank, MessageWords } from "../introduction/words.ts";
import type { AskedDyad } from "./asking.ts";
import { type Approach, type TextsOf, fittingApproach } from "./approach.ts";
import type { Side } from "./side.ts";

/** The message that asks one of the two. It says the name of the other and the topics in common, no address and no answer. */
export interface Letter {
  /** As the dyads tab shows them. */
  readonly to: string;
  /** `""` where there is none. */
  readonly email: string;
  readonly subject: string;
  readonly body: string;
}

interface LetterOptions {
  readonly cohort: Cohort;
  readonly approach: Approach;
  /** The form, with its stand-ins; null where the message has no link. */
  readonly link: FormLink | null;
  /** Until when an answer is expected, as a person reads it. */
  readonly until: string;
  readonly words: Pick<MessageWords, "blanks" | "list">;
}

/**
 * The approach by which one side of a dyad is written to: a mentor whose mentee was asked already is not told that nobody
 * heard of them.
 */
export function approachTo(
  side: Side,
  { requests, answers }: Pick<AskedDyad, "requests" | "answers">,
  approach: Approach,
  textsOf: TextsOf,
): Approach {
  const menteeKnows = requests.mentee !== null || answers.mentee !== null;
  if (side === "mentee" || !menteeKnows) return approach;
  return { ...fittingApproach({ ...approach, order: "mentee-first" }, textsOf), order: approach.order };
}

/** The message to one side of a dyad, with a link to the form in which both names are filled in. */
export function letterTo(
  side: Side,
  { dyad: { mentee, mentor } }: Pick<AskedDyad, "dyad">,
  { cohort, approach, link, until, words }: LetterOptions,
): Letter {
  const label = (side === "mentee" ? cohort.menteeLabels[mentee] : cohort.mentorLabels[mentor]) ?? "";
  const { subject, body } = approach.texts[side];
  const { blanks } = blanksIn(`${subject}\n${body}`, words);
  const others = side === "mentee" ? cohort.mentors : cohort.mentees;
  const at = side === "mentee" ? mentor : mentee;
  const saysOrganisation = blanks.has(side === "mentee" ? "mentorOrganisation" : "menteeOrganisation");
  // Never their label, which has the address of a namesake in it.
  const otherName = (saysOrganisation ? publicNames(others)[at] : others[at]?.name) ?? "";
  const person = side === "mentee" ? cohort.mentees[mentee] : cohort.mentors[mentor];
  const [programme, coordination] = [approach.programme.trim(), approach.coordination.trim()];
  const values: Partial<Record<Blank, string>> = {
    mentee: cohort.mentees[mentee]?.name ?? "",
    mentor: cohort.mentors[mentor]?.name ?? "",
    menteeOrganisation: cohort.mentees[mentee]?.organisation ?? "",
    mentorOrganisation: cohort.mentors[mentor]?.organisation ?? "",
    topics: words.list(commonTopics(cohort, mentee, mentor)),
    link: link === null ? "" : formAddress(link, { wish: "meeting", mentors: [otherName], asker: label }),
    until,
    ...(programme === "" ? {} : { programme }),
    ...(coordination === "" ? {} : { coordination }),
  };
  return {
    to: label,
    email: person?.email ?? "",
    subject: fillIn(subject, values, words).replace(/\n/g, " "),
    body: fillIn(body, values, words),
  };
}
