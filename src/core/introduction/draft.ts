import type { Cohort } from "../cohort/cohort.ts";
import type { Person } from "../people/person.ts";
import type { Introduction } from "./introduction.ts";
import type { MadeDyad } from "./made-dyads.ts";
import { blanksIn, fillIn } from "./template.ts";
import { commonTopics } from "../cohort/topics.ts";
import type { Blank, MessageWords, Missing } from "./words.ts";

/** The message that brings one dyad together. It holds names, addresses and topics, and nothing else of the two. */
export interface Draft {
  readonly dyad: MadeDyad;
  readonly mentee: Correspondent;
  readonly mentor: Correspondent;
  readonly subject: string;
  readonly body: string;
  readonly topics: readonly string[];
  /** What each blank is filled in with; `""` where there is nothing to say, none where nobody said it yet. */
  readonly values: Readonly<Partial<Record<Blank, string>>>;
  /** What has to be found before the message can be sent. */
  readonly missing: readonly Missing[];
}

export interface Correspondent {
  /** As the dyads tab shows them. */
  readonly label: string;
  /** `""` where there is none that a mail could reach. */
  readonly email: string;
}

/** One address, and nothing that a mail program could take for a second one or for another field. */
const ADDRESS = /^[^\s@,;:<>()[\]\\"?&]{1,64}@[^\s@,;:<>()[\]\\"?&]{1,190}\.[^\s@,;:<>()[\]\\"?&]{2,63}$/;

function correspondent({ email }: Person, label: string): Correspondent {
  return { label, email: ADDRESS.test(email) ? email : "" };
}

/** Whether the two are not to be introduced before one of them agrees that their answers are used. */
export function waitsForConsent({ missing }: Draft): boolean {
  return missing.includes("menteeConsent") || missing.includes("mentorConsent");
}

/** The drafts of some dyads, in their order. */
export function draftsOf(
  dyads: readonly MadeDyad[],
  cohort: Cohort,
  introduction: Introduction,
  words: MessageWords,
): Draft[] {
  const { blanks } = blanksIn(`${introduction.subject}\n${introduction.body}`, words);
  return dyads.flatMap((dyad) => {
    const [mentee, mentor] = [cohort.mentees[dyad.mentee], cohort.mentors[dyad.mentor]];
    if (mentee === undefined || mentor === undefined) return [];
    const people = {
      mentee: correspondent(mentee, cohort.menteeLabels[dyad.mentee] ?? ""),
      mentor: correspondent(mentor, cohort.mentorLabels[dyad.mentor] ?? ""),
    };
    const topics = commonTopics(cohort, dyad.mentee, dyad.mentor);
    const programme = introduction.programme.trim();
    const coordination = introduction.coordination.trim();
    const values: Partial<Record<Blank, string>> = {
      mentee: mentee.name,
      mentor: mentor.name,
      menteeEmail: people.mentee.email,
      mentorEmail: people.mentor.email,
      menteeOrganisation: mentee.organisation,
      mentorOrganisation: mentor.organisation,
      topics: words.list(topics),
      ...(programme === "" ? {} : { programme }),
      ...(coordination === "" ? {} : { coordination }),
    };
    const missing: readonly (readonly [Missing, boolean])[] = [
      ["menteeEmail", people.mentee.email === ""],
      ["mentorEmail", people.mentor.email === ""],
      ["menteeConsent", mentee.awaitsConsent === true],
      ["mentorConsent", mentor.awaitsConsent === true],
      ["programme", programme === "" && blanks.has("programme")],
      ["coordination", coordination === "" && blanks.has("coordination")],
    ];
    return {
      dyad,
      ...people,
      subject: fillIn(introduction.subject, values, words).replace(/\n/g, " "),
      body: fillIn(introduction.body, values, words),
      topics,
      values,
      missing: missing.filter(([, is]) => is).map(([name]) => name),
    };
  });
}
