import { SIDES, type SideName } from "../../../src/core/follow-up/courses.ts";
import type { FollowUp } from "../../../src/core/follow-up/follow-up.ts";
import type { Party } from "../../../src/core/follow-up/followed-pair.ts";
import { isSaid } from "../../../src/core/tabs/table.ts";
import { CopyButton } from "../../views/CopyButton.tsx";
import { Fold } from "../../views/Fold.tsx";
import { LongList } from "../../views/LongList.tsx";
import { usePanel } from "../../views/panel.ts";
import { accompanyWords } from "../../room-kit/words.ts";

interface Silent {
  readonly person: Party;
  readonly side: SideName;
  readonly others: readonly Party[];
}

/** Each once, with those of their dyads. */
function silentPeople({ followed }: FollowUp): Silent[] {
  const people = new Map<string, Silent>();
  for (const dyad of followed)
    for (const side of dyad.unheard) {
      const person = dyad[side];
      const other = dyad[side === "mentee" ? "mentor" : "mentee"];
      const before = people.get(person.key);
      people.set(person.key, { person, side, others: [...(before?.others ?? []), other] });
    }
  return [...people.values()].sort((a, b) => SIDES.indexOf(a.side) - SIDES.indexOf(b.side));
}

/** Who has never answered anything, while there is still time to ask again; nothing where everybody has. */
export function Unheard({ follow }: { readonly follow: FollowUp }) {
  const { language } = usePanel();
  const words = accompanyWords(language).followUp;
  const people = silentPeople(follow);
  if (people.length === 0) return null;
  const emails = people.map(({ person }) => person.email).filter(isSaid);
  return (
    <Fold title={words.unheard(people.length)} icon="warning">
      <p class="quiet">{words.unheardWhat}</p>
      <LongList items={people}>
        {({ person, side, others }) => (
          <span>{words.unheardOne(person.label, side, others.map(({ label }) => label).join(", "))}</span>
        )}
      </LongList>
      {emails.length > 0 && (
        <CopyButton
          label={words.copyEmails(emails.length)}
          copied={words.emailsCopied}
          name={words.emails}
          text={() => emails.join(", ")}
        />
      )}
    </Fold>
  );
}
