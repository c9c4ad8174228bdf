import type { FormName } from "../../forms/question.ts";

/** What the forms are called. */
export const formNames: Readonly<Record<FormName, string>> = {
  mentor: "Mentors’ form",
  mentee: "Mentees’ form",
  ballot: "Ballot after a speed-matching event",
  pulse: "News of the dyad",
  journal: "Journal of the dyad",
  acceptance: "Acceptance of a pairing",
  request: "Request from the directory",
};
