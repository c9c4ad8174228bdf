import { isSaid } from "../../../src/core/tabs/table.ts";
import type { BankEntry } from "../../../src/core/desk/search-bank.ts";
import type { Role } from "../../../src/core/people/person.ts";
import { usePanel } from "../../views/panel.ts";
import { Icon } from "../../views/Icon.tsx";
import { LEVEL_ICONS } from "../../room-kit/level-icons.ts";
import { Agreement } from "../../room-kit/Agreement.tsx";
import { deskWords } from "../../room-kit/words.ts";

interface FoundPersonProps {
  readonly person: BankEntry;
  readonly role: Role;
  /** Where the words of a score begin. */
  readonly bands: readonly number[];
  readonly disabled: boolean;
  /** Null where the two cannot be paired now. */
  readonly onPlace: (() => void) | null;
}

/** One person found: the fit, the seats, and the click that makes the dyad. */
export function FoundPerson({ person, role, bands, disabled, onPlace }: FoundPersonProps) {
  const { language } = usePanel();
  const { desk } = deskWords(language);
  const { label, organisation, free, fit } = person;
  const seat = role === "mentor" ? desk.bank.seats(free) : free > 0 ? desk.bank.unplaced : desk.bank.placed;
  const level = fit === null || fit.level === "ok" ? null : fit.level;
  return (
    <div class="choice">
      <div class="choice-words">
        <div>
          {label}
          {fit?.allowed === true && <Agreement score={fit.score} bands={bands} />}
        </div>
        <div class="quiet">{[organisation, seat].filter(isSaid).join(" · ")}</div>
        {fit !== null && (level !== null || !fit.allowed) && (
          <div class="issue quiet">
            <Icon name={LEVEL_ICONS[level ?? "conflict"]} />
            <div>{fit.allowed && level !== null ? desk.levels[level] : desk.bank.notAllowed}</div>
          </div>
        )}
      </div>
      {onPlace !== null && (
        <button
          type="button"
          class="button small"
          aria-label={desk.bank.placeWith(label)}
          disabled={disabled}
          onClick={onPlace}
        >
          {desk.bank.place}
        </button>
      )}
    </div>
  );
}
