import type { MessageWords } from "../../introduction/words.ts";
import type { IntroductionWords } from "../fr/introduction.ts";
import { list } from "./grammar.ts";

const message: MessageWords = {
  blanks: {
    mentor: ["mentor"],
    mentee: ["mentee"],
    mentorEmail: ["mentor e-mail", "mentor email"],
    menteeEmail: ["mentee e-mail", "mentee email"],
    mentorOrganisation: ["mentor organisation", "mentor organization", "mentor company"],
    menteeOrganisation: ["mentee organisation", "mentee organization", "mentee company"],
    topics: ["common topics", "topics in common", "topics"],
    programme: ["programme", "program", "programme name", "program name"],
    coordination: ["coordinator", "coordination", "coordinators"],
  },
  subject: "{programme}: your mentoring pair",
  body: `Hello {mentee}, hello {mentor},

{programme} is pleased to introduce you to each other: you are now a mentoring pair.

Topics in common: {common topics}.

{mentee}, please suggest two or three times for a first meeting within a week. One hour is enough to get to know each other and to say what you expect.

If you are unsure, or if the match does not suit you, feel free to write to us: nobody is to blame, and we will look for another pair.

{coordinator}`,
  missing: {
    menteeEmail: "A valid e-mail address of the mentee is missing.",
    mentorEmail: "A valid e-mail address of the mentor is missing.",
    programme: "The name of the programme is missing.",
    coordination: "The name of the coordinator is missing.",
  },
  tabTitle: "Introductions",
  headers: {
    mentee: "Mentee",
    menteeEmail: "Mentee e-mail",
    mentor: "Mentor",
    mentorEmail: "Mentor e-mail",
    to: "Recipients",
    subject: "Subject",
    message: "Message",
    topics: "Common topics",
    missing: "To complete",
  },
  list: (items) => list(items),
};

/** The words of the introduction messages and of their view, in English. */
export const introduction: IntroductionWords = {
  message,
  title: "Introduce the dyads",
  lead: "One message for each dyad, ready in your own mail. Dyade itself sends nothing.",
};
