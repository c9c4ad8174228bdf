import type { Mentee, Mentor } from "../people/person.ts";
import type { Handling } from "../programme/settings.ts";

/** One row of the Links tab, whatever the shape it was pasted in. Texts are as written, trimmed. */
export interface LinkRow {
  /** As a person counts: the header is row 1. */
  readonly row: number;
  readonly person: string;
  readonly relation: string;
  readonly other: string;
  /** The headers the texts stand under, for issues. */
  readonly columns?: { readonly person?: string; readonly relation?: string; readonly other?: string };
}

/** All that links are found in. */
export interface LinkSources {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
  /** The names of the tabs, for issues. */
  readonly tabs: { readonly mentors: string; readonly mentees: string; readonly links: string | null };
  /** The headers of the manager questions, in the order of the answers; none where a form does not ask. */
  readonly managerColumns: { readonly mentors: readonly string[]; readonly mentees: readonly string[] };
  /** The headers of the questions on whom to avoid, in the order of the answers. */
  readonly avoidColumns: { readonly mentors: readonly string[]; readonly mentees: readonly string[] };
  readonly rows: readonly LinkRow[];
  readonly handling: { readonly sameManager: Handling; readonly past: Handling };
}
