import { type Band, DEFAULT_BANDS, countBands } from "../src/core/programme/bands.ts";
import type { Proposal } from "../src/core/proposal/proposal.ts";

type Conflict = Proposal["conflicts"][number];

/** What the result says in numbers. Scores are 0 to 100. */
export interface Figures {
  readonly best: number | null;
  readonly mean: number | null;
  readonly lowest: number | null;
  /** Whether it is proven that no better set of dyads exists; not of no dyads at all. */
  readonly proven: boolean;
  /** Dyads by score in words. */
  readonly bands: Readonly<Record<Band, number>>;
  /** Dyads by score: [0, 10), [10, 20) … [90, 100]. */
  readonly bins: readonly number[];
  /** Pairs that a conflict forbids and that are no dyads, each once with its gravest reason. */
  readonly avoided: readonly Conflict[];
  /** Dyads that the coordinator locked although a conflict forbids them. */
  readonly kept: number;
  /** Places left with mentors, those of mentors without any dyad included. */
  readonly freeSeats: number;
}

const BINS = 10;
const BIN_WIDTH = 100 / BINS;

/** Sums a proposal up. */
export function figures({ dyads, conflicts, people, placed, unused, proof, settings }: Proposal): Figures {
  const scores = dyads.map(({ score }) => score);
  const bins = new Array<number>(BINS).fill(0);
  for (const score of scores) {
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor(score / BIN_WIDTH)));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const paired = new Set(dyads.map(pairKey));
  const avoided = new Map<string, Conflict>();
  for (const conflict of conflicts) {
    const key = pairKey(conflict);
    if (conflict.level === "conflict" && !paired.has(key) && !avoided.has(key)) avoided.set(key, conflict);
  }
  const none = scores.length === 0;
  const unusedPlaces = unused.reduce((sum, { places }) => sum + places, 0);
  return {
    best: none ? null : Math.max(...scores),
    mean: none ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    lowest: none ? null : Math.min(...scores),
    proven: proof.optimal && placed > 0,
    bands: countBands(scores, "bands" in settings ? settings.bands : DEFAULT_BANDS),
    bins,
    avoided: [...avoided.values()],
    kept: dyads.filter(({ level }) => level === "conflict").length,
    freeSeats: Math.max(unusedPlaces, people.seats - placed),
  };
}

function pairKey({ mentee, mentor }: Pick<Conflict, "mentee" | "mentor">): string {
  return `${String(mentee.row)} ${String(mentor.row)}`;
}
