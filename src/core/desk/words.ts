import type { Band } from "../programme/bands.ts";

/** The words of the report tab, in the programme's language. Their texts are in `messages/`. */
export interface ReportWords {
  readonly title: string;
  readonly figures: {
    readonly heading: string;
    readonly mentees: string;
    readonly mentors: string;
    readonly seats: string;
    readonly placed: string;
    readonly mean: string;
    readonly lowest: string;
    readonly free: string;
  };
  readonly scores: { readonly heading: string; readonly dyads: string; agreement(band: Band): string };
  readonly load: {
    readonly heading: string;
    readonly mentor: string;
    readonly taken: string;
    readonly free: string;
  };
  readonly needs: {
    readonly title: string;
    heading(criterion: string): string;
    readonly topic: string;
    readonly mentees: string;
    readonly seats: string;
    readonly shortage: string;
  };
  readonly matrix: { readonly heading: string; readonly caption: string; readonly corner: string };
  /** A person, or the first of several neighbours and how many follow. */
  band(first: string, more: number): string;
  /** A score where the two are a dyad: colour is never the only sign. */
  chosen(score: string): string;
}
