import type { Cohort } from "../cohort/cohort.ts";
import { commonTopics } from "../cohort/topics.ts";
import { formAddress } from "../directory/ask.ts";
import type { FormLink } from "../directory/page-data.ts";
import { fillIn } from "../introduction/template.ts";
import type { Blank, MessageWords } from "../introduction/words.ts";
import type { AskedDyad } from "./asking.ts";
import type { Approach } from "./approach.ts";
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

/** The message to one side of a dyad, with a link to the form in which both names are filled in. */
export function letterTo(
  side: Side,
  { dyad: { mentee, mentor } }: Pick<AskedDyad, "dyad">,
  { cohort, approach, link, until, words }: LetterOptions,
): Letter {
  const labels = {
    mentee: cohort.menteeLabels[mentee] ?? "",
    mentor: cohort.mentorLabels[mentor] ?? "",
  };
  const other = side === "mentee" ? "mentor" : "mentee";
  const person = side === "mentee" ? cohort.mentees[mentee] : cohort.mentors[mentor];
  const [programme, coordination] = [approach.programme.trim(), approach.coordination.trim()];
  const values: Partial<Record<Blank, string>> = {
    mentee: cohort.mentees[mentee]?.name ?? "",
    mentor: cohort.mentors[mentor]?.name ?? "",
    menteeOrganisation: cohort.mentees[mentee]?.organisation ?? "",
    mentorOrganisation: cohort.mentors[mentor]?.organisation ?? "",
    topics: words.list(commonTopics(cohort, mentee, mentor)),
    link:
      link === null
        ? ""
        : formAddress(link, { wish: "meeting", mentors: [labels[other]], asker: labels[side] }),
    until,
    ...(programme === "" ? {} : { programme }),
    ...(coordination === "" ? {} : { coordination }),
  };
  const { subject, body } = approach.texts[side];
  return {
    to: labels[side],
    email: person?.email ?? "",
    subject: fillIn(subject, values, words).replace(/\n/g, " "),
    body: fillIn(body, values, words),
  };
}
