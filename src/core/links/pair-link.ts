import type { Link, LinkKind, LinkLevel } from "./link.ts";

/** A link whose chain is worked out when it is read: a chain is as long as the line is deep, and few are looked at. */
export class PairLink implements Link {
  readonly mentee: number;
  readonly mentor: number;
  readonly kind: LinkKind;
  readonly level: LinkLevel;
  private readonly proofs: Proofs;
  private readonly detail: number;

  constructor(mentee: number, mentor: number, kind: LinkKind, level: LinkLevel, proofs: Proofs, detail = 0) {
    this.mentee = mentee;
    this.mentor = mentor;
    this.kind = kind;
    this.level = level;
    this.proofs = proofs;
    this.detail = detail;
  }

  get chain(): readonly string[] {
    return this.level === "unknown"
      ? []
      : this.proofs.chain(this.mentee, this.mentor, this.kind, this.detail);
  }

  get relation(): string | undefined {
    return this.proofs.relation(this.kind, this.detail);
  }
}

/** Proves links: names the people between the two ends. `detail` is what the fact keeps besides its pair and kind. */
export interface Proofs {
  chain(mentee: number, mentor: number, kind: LinkKind, detail: number): readonly string[];
  relation(kind: LinkKind, detail: number): string | undefined;
}
