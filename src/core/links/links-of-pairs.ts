import { LEVELS, type Link, type LinkKind, type LinkLevel, type Links, gravest } from "./link.ts";
import { type Entry, type Participants, distance } from "./participants.ts";
import type { Reason, Reasons } from "./reasons.ts";

const MANAGER_UNKNOWN: Reason = { kind: "unknown-manager", level: "unknown", chain: () => [] };

/**
 * A link that knows its two ends and its reason, and gives the rest when it is read: there may be millions, and few are
 * looked at; a chain is as long as the line is deep.
 */
class PairLink implements Link {
  private readonly left: Entry;
  private readonly right: Entry;
  private readonly reason: Reason;

  constructor(mentee: Entry, mentor: Entry, reason: Reason) {
    this.left = mentee;
    this.right = mentor;
    this.reason = reason;
  }

  get mentee(): number {
    return this.left.index;
  }

  get mentor(): number {
    return this.right.index;
  }

  get kind(): LinkKind {
    return this.reason.kind;
  }

  get level(): LinkLevel {
    return this.reason.level;
  }

  get probable(): boolean {
    return this.reason.probable === true;
  }

  get relation(): string | undefined {
    return this.reason.relation;
  }

  get chain(): readonly string[] {
    return this.level === "unknown" ? [] : this.reason.chain(this.left, this.right);
  }
}

/**
 * The links of pairs, from the reasons kept and from what is not known: the latter is worked out when asked, as such
 * pairs are too many to be kept.
 * @param answered those of whom a manager was given, or that there is none; null where nobody was asked.
 */
export function linksOfPairs(
  { mentees, mentors, entries, organisations }: Participants,
  reasons: Reasons,
  answered: ReadonlySet<number> | null,
  affinities: Links["affinities"],
): Links {
  const silent = entries.map((_, person) => answered?.has(person) === false);
  const managerUnknown = (mentee: number, mentor: number): boolean => {
    const [a = -1, b = -1] = [mentees[mentee]?.person, mentors[mentor]?.person];
    return (silent[a] === true || silent[b] === true) && distance(organisations[a], organisations[b]) < 2;
  };
  const links = (mentee: number, mentor: number, why: readonly Reason[]): Link[] => {
    const [left, right] = [mentees[mentee], mentors[mentor]];
    return left === undefined || right === undefined
      ? []
      : why.map((reason) => new PairLink(left, right, reason));
  };
  const listed = (): Link[] =>
    reasons.flatMap((byMentor, mentee) =>
      [...byMentor]
        .sort(([a], [b]) => a - b)
        .flatMap(([mentor, why]) =>
          links(
            mentee,
            mentor,
            why.filter(({ level }) => level !== "unknown"),
          ),
        ),
    );
  let all: Link[] | undefined;
  return {
    affinities,
    get list() {
      return (all ??= listed());
    },
    of(mentee, mentor) {
      const pairReasons = reasons[mentee]?.get(mentor) ?? [];
      const settled = pairReasons.some(
        ({ kind, level }) => level === "conflict" && (kind === "same-person" || kind === "reporting-line"),
      );
      const why =
        settled || !managerUnknown(mentee, mentor) ? pairReasons : [...pairReasons, MANAGER_UNKNOWN];
      return links(
        mentee,
        mentor,
        LEVELS.flatMap((level) => why.filter((reason) => reason.level === level)),
      );
    },
    level(mentee, mentor) {
      const pairReasons = reasons[mentee]?.get(mentor);
      if (pairReasons !== undefined) return gravest(pairReasons.map(({ level }) => level));
      return managerUnknown(mentee, mentor) ? "unknown" : "ok";
    },
    conflicts() {
      const flags = new Uint8Array(mentees.length * mentors.length);
      reasons.forEach((byMentor, mentee) => {
        for (const [mentor, why] of byMentor)
          flags[mentee * mentors.length + mentor] = Number(why.some(({ level }) => level === "conflict"));
      });
      return flags;
    },
  };
}
