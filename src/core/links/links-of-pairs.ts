import type { Issue } from "../issues/issue.ts";
import { type Link, type Links, gravest } from "./link.ts";
import type { NotKnowing } from "./not-knowing.ts";
import type { PairFact, PairFacts } from "./pair-facts.ts";
import { PairLink, type Proofs } from "./pair-link.ts";

/**
 * The links of pairs, from what is known of them and what is not. Where two may be one person, that alone and conflicts
 * are listed: all else would follow from their being one.
 */
export class LinksOfPairs implements Links {
  readonly issues: readonly Issue[];
  private readonly mentees: number;
  private readonly facts: PairFacts;
  private readonly unknown: NotKnowing;
  private readonly proofs: Proofs;
  private all: Link[] | null = null;

  constructor(
    mentees: number,
    facts: PairFacts,
    unknown: NotKnowing,
    proofs: Proofs,
    issues: readonly Issue[],
  ) {
    this.mentees = mentees;
    this.facts = facts;
    this.unknown = unknown;
    this.proofs = proofs;
    this.issues = issues;
  }

  get found(): readonly Link[] {
    if (this.all !== null) return this.all;
    const all: Link[] = [];
    for (let mentee = 0; mentee < this.mentees; mentee += 1) {
      for (const fact of this.facts.ofMentee(mentee)) {
        if (fact.level !== "unknown" && this.counts(mentee, fact)) all.push(this.link(mentee, fact));
      }
    }
    this.all = all;
    return all;
  }

  of(mentee: number, mentor: number): readonly Link[] {
    const facts = this.facts.of(mentee, mentor).filter((fact) => this.counts(mentee, fact));
    const links = facts.map((fact) => this.link(mentee, fact));
    if (this.unknown.maybeSamePerson(mentee, mentor)) {
      links.push(new PairLink(mentee, mentor, "same-person", "unknown", this.proofs));
    } else if (!facts.some(settlesManagers) && this.unknown.managerUnknown(mentee, mentor)) {
      links.push(new PairLink(mentee, mentor, "unknown-manager", "unknown", this.proofs));
    }
    return gravestFirst(links);
  }

  level(mentee: number, mentor: number): ReturnType<Links["level"]> {
    const known = this.facts.level(mentee, mentor);
    if (known === "conflict") return known;
    if (this.unknown.maybeSamePerson(mentee, mentor)) return "unknown";
    return known === "ok" && this.unknown.managerUnknown(mentee, mentor) ? "unknown" : known;
  }

  private counts(mentee: number, { mentor, level }: PairFact): boolean {
    return level === "conflict" || !this.unknown.maybeSamePerson(mentee, mentor);
  }

  private link(mentee: number, { mentor, kind, level, detail }: PairFact): Link {
    return new PairLink(mentee, mentor, kind, level, this.proofs, detail);
  }
}

/** Whether nothing is left to learn from a manager: one person, or certainly one line. */
function settlesManagers({ kind, level }: PairFact): boolean {
  return kind === "same-person" || (kind === "reporting-line" && level === "conflict");
}

function gravestFirst(links: readonly Link[]): Link[] {
  return [...links].sort((a, b) =>
    a.level === b.level ? 0 : gravest([a.level, b.level]) === a.level ? -1 : 1,
  );
}
