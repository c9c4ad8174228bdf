import type { HeldBack } from "../../src/core/acceptance/held-back.ts";
import type { Draft } from "../../src/core/introduction/draft.ts";
import { accompanyWords } from "./words.ts";
import { Fold } from "../views/Fold.tsx";
import { Icon } from "../views/Icon.tsx";
import { LongList } from "../views/LongList.tsx";
import { usePanel } from "../views/panel.ts";
import { RoomLink } from "../views/RoomLink.tsx";

/** A dyad that waits, and why. */
export type HeldDraft = readonly [draft: Draft, why: HeldBack];

/** The dyads that wait: those that somebody declined, each with who did, and those of which an answer is expected. */
export function HeldBackDyads({ held }: { readonly held: readonly HeldDraft[] }) {
  const roomWords = accompanyWords(usePanel().language).introduction;
  const pairName = ([{ mentee, mentor }]: HeldDraft): string => roomWords.pair(mentee.label, mentor.label);
  const awaiting = held.filter(([, { why }]) => why === "awaiting");
  const declined = held.flatMap(([draft, why]) =>
    why.why === "declined"
      ? [{ pair: pairName([draft, why]), names: why.by.map((side) => draft[side].label) }]
      : [],
  );
  return (
    <>
      {declined.map(({ pair, names }) => (
        <p key={pair} class="said">
          <Icon name="warning" />
          <span>
            {roomWords.declined(pair, names)} <RoomLink room="asking" />
          </span>
        </p>
      ))}
      {awaiting.length > 0 && (
        <Fold title={roomWords.awaiting(awaiting.length)}>
          <p class="quiet">
            {roomWords.awaitingWhat} <RoomLink room="asking" />
          </p>
          <LongList items={awaiting} keyOf={pairName}>
            {pairName}
          </LongList>
        </Fold>
      )}
    </>
  );
}
