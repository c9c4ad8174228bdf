import type { Issue, Where } from "../issues/issue.ts";
import type { Role } from "../people/person.ts";

/** Somebody whom a question is about. */
export interface DoubtPerson {
  readonly name: string;
  /** `""` when not given, as the organisation. */
  readonly email: string;
  readonly organisation: string;
  readonly role: Role;
  readonly tab: string;
  readonly row: number;
}

/** A row of the Links tab: person, relation, other person; or what the relation says of the first. */
export type AnswerRow = readonly [person: string, relation: string, other: string];

/** What a coordinator may answer, and the rows that say so. */
export interface Answer {
  /**
   * `same`: the text means that candidate, or the people are one. `different`: it means none of them, or they are two.
   * `each`: the text means each candidate in their own organisation. `agrees`: the person gave their consent.
   */
  readonly says: "same" | "different" | "each" | "agrees";
  /** The place of the candidate; undefined where there is nobody to choose. */
  readonly candidate?: number;
  readonly rows: readonly AnswerRow[];
}

interface Asked {
  /** Tells the question apart from all others, from one reading to the next. */
  readonly key: string;
  /** The issues that the answer settles. */
  readonly issues: readonly Issue[];
  /** Where it was first met. */
  readonly where: Where;
}

/** What people were asked when they named somebody; a row of the Links tab. */
export type Asking = "manager" | "avoid" | "link";

/** Whom does a text mean? */
export interface MentionDoubt extends Asked {
  readonly kind: "mention";
  /** As first written. */
  readonly text: string;
  readonly writers: readonly { readonly person: DoubtPerson | null; readonly asking: Asking }[];
  readonly candidates: readonly DoubtPerson[];
  readonly answers: readonly Answer[];
}

/** Are these one person? `merged`: they count as one now. */
export interface IdentityDoubt extends Asked {
  readonly kind: "identity";
  readonly because: "both-roles" | "same-name" | "merged" | "shared-email";
  /** With `both-roles` the mentee, then the mentors who may be them; with `merged` the answer that counts. */
  readonly people: readonly DoubtPerson[];
  /** How many answers there are. */
  readonly count: number;
  readonly answers: readonly Answer[];
}

/** Does this person agree to take part? */
export interface ConsentDoubt extends Asked {
  readonly kind: "consent";
  readonly person: DoubtPerson;
  /** An answer that is neither a yes nor a refusal; `""` where the question was left blank. */
  readonly answer: string;
  /** That they agree; none where no text names this person alone. */
  readonly answers: readonly Answer[];
}

export type Doubt = MentionDoubt | IdentityDoubt | ConsentDoubt;

/** How the rows of the Links tab say what was answered, in the language of the workbook. */
export interface RelationWords {
  readonly same: string;
  readonly different: string;
  /** The left one has the right one as manager. */
  readonly manager: string;
  /** Whether the left one consents: {@link yes}. */
  readonly consent: string;
  readonly yes: string;
}
