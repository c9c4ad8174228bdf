import { isSaid } from "../tabs/table.ts";
import type { Cohort } from "../cohort/cohort.ts";
import type { Link } from "../links/link.ts";
import { fold } from "../people/fold.ts";

/** A link found between two people, ready to be read. */
export interface FoundLink {
  readonly mentee: string;
  readonly mentor: string;
  readonly link: Link;
}

const GRAVITY = { conflict: 0, caution: 1, unknown: 2 };

/**
 * All conflicts and cautions of a programme, the gravest first. Each word must stand in a name, in the chain that proves
 * the link, or in what `describe` says of it.
 */
export function findConflicts(cohort: Cohort, words: string, describe: (link: Link) => string): FoundLink[] {
  const searchWords = fold(words).split(" ").filter(isSaid);
  return cohort.links.list
    .map((link) => ({
      mentee: cohort.menteeLabels[link.mentee] ?? "",
      mentor: cohort.mentorLabels[link.mentor] ?? "",
      link,
    }))
    .filter(({ mentee, mentor, link }) => {
      if (searchWords.length === 0) return true;
      const text = fold([mentee, mentor, describe(link), ...link.chain].join(" "));
      return searchWords.every((word) => text.includes(word));
    })
    .sort((a, b) => GRAVITY[a.link.level] - GRAVITY[b.link.level]);
}
