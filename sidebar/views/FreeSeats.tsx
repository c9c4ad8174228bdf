import type { Proposal } from "../../src/core/proposal/proposal.ts";
import { usePanel } from "./panel.ts";
import { Fold } from "./Fold.tsx";
import { LongList } from "./LongList.tsx";

interface FreeSeatsProps {
  /** In all. */
  readonly seats: number;
  /** Mentors without any dyad. */
  readonly unused: Proposal["unused"];
}

/** The places still free, and with whom. */
export function FreeSeats({ seats, unused }: FreeSeatsProps) {
  const { words } = usePanel();
  if (seats === 0) return null;
  const elsewhere = seats - unused.reduce((sum, { places }) => sum + places, 0);
  return (
    <Fold title={words.result.seats(seats)}>
      <LongList items={unused} keyOf={({ mentor }) => mentor.row}>
        {({ mentor, places }) => words.result.seatsOf(mentor.name, places)}
      </LongList>
      {elsewhere > 0 && <p class="quiet">{words.result.seatsElsewhere(elsewhere)}</p>}
    </Fold>
  );
}
