import type { LinkKind, LinkLevel } from "./link.ts";

/** What one fact says of a pair. Within a kind the gravest comes first; kinds are in the order of {@link LinkKind}. */
export const FACTS = [
  { kind: "same-person", level: "conflict" },
  { kind: "reporting-line", level: "conflict" },
  { kind: "reporting-line", level: "unknown" },
  { kind: "same-manager", level: "conflict" },
  { kind: "same-manager", level: "caution" },
  { kind: "declared", level: "conflict" },
  { kind: "declared", level: "unknown" },
  { kind: "avoid", level: "conflict" },
  { kind: "past", level: "conflict" },
  { kind: "past", level: "caution" },
  { kind: "past", level: "unknown" },
] as const satisfies readonly { readonly kind: LinkKind; readonly level: LinkLevel }[];

type Fact = (typeof FACTS)[number];

/** A fact of a pair as found: `detail` is a whole number in [0, 2^24) that its kind explains. */
export interface PairFact {
  readonly mentor: number;
  readonly kind: Fact["kind"];
  readonly level: Fact["level"];
  readonly detail: number;
}

const DETAILS = 2 ** 24;
const SLOTS = 16;
const PER_MENTOR = DETAILS * SLOTS;

/** The facts of all pairs, sparse: eight bytes a fact. One fact is kept for each pair and kind. */
export class PairFacts {
  private readonly byMentee: number[][];
  private sorted: (Float64Array | undefined)[] = [];

  constructor(mentees: number) {
    this.byMentee = Array.from({ length: mentees }, () => []);
  }

  /** Of several facts of one pair and kind the gravest is kept, then the one of the smallest detail. */
  add(mentee: number, mentor: number, kind: Fact["kind"], level: Fact["level"], detail = 0): void {
    const slot = FACTS.findIndex((fact) => fact.kind === kind && fact.level === level);
    this.byMentee[mentee]?.push((mentor * SLOTS + slot) * DETAILS + detail);
  }

  /** The facts of a mentee's pairs, by mentor, then kind. */
  ofMentee(mentee: number): PairFact[] {
    return Array.from(this.entries(mentee), readFact);
  }

  /** The facts of one pair, by kind. */
  of(mentee: number, mentor: number): PairFact[] {
    const entries = this.entries(mentee);
    const facts: PairFact[] = [];
    for (let at = firstFrom(entries, mentor * PER_MENTOR); at < entries.length; at += 1) {
      const entry = entries[at] ?? 0;
      if (entry >= (mentor + 1) * PER_MENTOR) break;
      facts.push(readFact(entry));
    }
    return facts;
  }

  /** The gravest level among the facts of one pair; `ok` where there is none. */
  level(mentee: number, mentor: number): LinkLevel | "ok" {
    const entries = this.entries(mentee);
    let level: LinkLevel | "ok" = "ok";
    for (let at = firstFrom(entries, mentor * PER_MENTOR); at < entries.length; at += 1) {
      const entry = entries[at] ?? 0;
      if (entry >= (mentor + 1) * PER_MENTOR) break;
      const told = FACTS[Math.floor(entry / DETAILS) % SLOTS]?.level;
      if (told === "conflict") return told;
      if (told === "caution" || level === "ok") level = told ?? level;
    }
    return level;
  }

  /** The entries of a mentee in order, one for each pair and kind: sorted when first asked for. */
  private entries(mentee: number): Float64Array {
    const known = this.sorted[mentee];
    if (known !== undefined) return known;
    const all = Float64Array.from(this.byMentee[mentee] ?? []).sort();
    let kept = 0;
    for (const entry of all) {
      if (kept > 0 && sameKind(all[kept - 1] ?? 0, entry)) continue;
      all[kept] = entry;
      kept += 1;
    }
    const entries = all.slice(0, kept);
    this.sorted[mentee] = entries;
    this.byMentee[mentee] = [];
    return entries;
  }
}

function readFact(entry: number): PairFact {
  const fact = FACTS[Math.floor(entry / DETAILS) % SLOTS] ?? FACTS[0];
  return { mentor: Math.floor(entry / PER_MENTOR), ...fact, detail: entry % DETAILS };
}

function sameKind(a: number, b: number): boolean {
  const [left, right] = [readFact(a), readFact(b)];
  return left.mentor === right.mentor && left.kind === right.kind;
}

function firstFrom(entries: Float64Array, key: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
