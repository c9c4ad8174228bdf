export type Role = "mentor" | "mentee";

/** One participant in one role, as the response tab holds them. Texts are as written, trimmed. */
export interface Person {
  /** Stable from one run to the next: the e-mail, else what else tells this person from all others. */
  readonly key: string;
  readonly role: Role;
  /** The row of the submission that counts, as a person counts them: the header is row 1. */
  readonly row: number;
  /** For display; the e-mail where no name was given. Not unique: homonyms exist. */
  readonly name: string;
  /** Lower case; `""` when none. */
  readonly email: string;
  /** `""` when not given. */
  readonly organisation: string;
  /** The whole answer to each manager question, `""` when blank. An answer may name several people. */
  readonly manager: readonly string[];
  /** The whole answer to each question on people or firms to avoid, `""` when blank. */
  readonly avoid: readonly string[];
  /** The form asks for consent, the answer is blank or unclear, and no row of the Links tab says yes for this person. */
  readonly awaitsConsent?: true;
}

export interface Mentor extends Person {
  readonly role: "mentor";
  /** Mentees this mentor can take now; 0 = not available. */
  readonly capacity: number;
}

export interface Mentee extends Person {
  readonly role: "mentee";
  /** The larger number is placed first. */
  readonly priority: number;
}
