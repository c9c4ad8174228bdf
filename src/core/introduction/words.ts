/** What a template may leave blank, to be filled in for each dyad. */
export const BLANKS = [
  "mentor",
  "mentee",
  "mentorEmail",
  "menteeEmail",
  "mentorOrganisation",
  "menteeOrganisation",
  "topics",
  "programme",
  "coordination",
] as const;

/** What only the message that asks may leave blank: the form, and until when an answer is expected. */
export const ASKING_BLANKS = ["link", "until"] as const;

/** What only a paper of a dyad may leave blank: how long it lasts. */
export const PAPER_BLANKS = ["term"] as const;

export type Blank = (typeof BLANKS)[number] | (typeof ASKING_BLANKS)[number] | (typeof PAPER_BLANKS)[number];

/** The columns of the tab for mail merge, in order. */
export const MERGE_COLUMNS = [
  "mentee",
  "menteeEmail",
  "mentor",
  "mentorEmail",
  "to",
  "subject",
  "topics",
  "missing",
  "message",
] as const;

export type MergeColumn = (typeof MERGE_COLUMNS)[number];

/** What keeps a message from being sent as it is. */
export type Missing =
  "menteeEmail" | "mentorEmail" | "menteeConsent" | "mentorConsent" | "programme" | "coordination";

/** The words of the introduction messages, in the programme's language. Their texts are in `messages/`. */
export interface MessageWords {
  /** How each blank may be written between braces; the first is how it is shown; none where it has no place. */
  readonly blanks: Record<Blank, readonly string[]>;
  readonly subject: string;
  readonly body: string;
  readonly missing: Record<Missing, string>;
  readonly tabTitle: string;
  readonly headers: Record<MergeColumn, string>;
  list(items: readonly string[]): string;
}
