import type { Columns, EligibilityRule, Language } from "../programme/settings.ts";

/** The same words in each language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** The forms of a programme: two to sign up, one to vote after an event, one some weeks later, one on what the two do together, one beside the directory, one before dyads are confirmed. */
export const FORMS = ["mentor", "mentee", "ballot", "pulse", "journal", "request", "acceptance"] as const;
export type FormName = (typeof FORMS)[number];

/** How a question is answered: `one` of its options, `several` of them, a number on a `scale`, a `grid` of boxes. */
export type QuestionKind =
  "text" | "email" | "number" | "paragraph" | "date" | "one" | "several" | "scale" | "grid";

/** Parts of a form, in order. */
export type Section =
  "person" | "pairing" | "practice" | "importance" | "links" | "choices" | "news" | "consent";

/** Options that are a programme's own: its topics, the names of its criteria. */
export type OwnList = "topics" | "criteria";

export interface FormOption extends Bilingual {
  readonly id: string;
}

/** What an answer is for: a question that feeds nothing is not asked. */
export type Feed =
  | { readonly to: "column"; readonly column: keyof Columns }
  | { readonly to: "link"; readonly column: "manager" | "avoid" }
  | { readonly to: "criterion" }
  | { readonly to: "eligibility"; readonly is: EligibilityRule["is"]; readonly option: string }
  | { readonly to: "directory" }
  | { readonly to: "event" }
  | { readonly to: "follow-up" }
  | { readonly to: "acceptance" }
  /** The coordinator and the pair read it; the program does not. */
  | { readonly to: "people" };

/** One recommended question. Titles are also the headers by which its column is known again. */
export interface FormQuestion {
  /** Unique; what other rooms call the question. */
  readonly id: string;
  readonly forms: readonly FormName[];
  readonly section: Section;
  readonly kind: QuestionKind;
  readonly title: Bilingual;
  /** Titles of earlier versions: forms made then are still recognised by them. */
  readonly formerTitles?: readonly string[];
  /** Said under the title. `{organisation}` and the like stand for what a programme says of itself. */
  readonly help?: Bilingual;
  /** Of `one` and `several`, and the columns of a `grid`. */
  readonly options?: readonly FormOption[] | OwnList;
  /** Of `several`: how many may be chosen at most. */
  readonly most?: number;
  /** Rows of a `grid`. */
  readonly rows?: readonly FormOption[];
  /** The two ends of a `scale` from 1 to 5. */
  readonly ends?: readonly [low: Bilingual, high: Bilingual];
  /** Whether people may write an answer of their own beside the options. */
  readonly other?: boolean;
  readonly required: boolean;
  readonly feeds: Feed;
  /** Why it is asked, in one line. */
  readonly reason: Bilingual;
}
