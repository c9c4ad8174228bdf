import type { FollowUp } from "../../../src/core/follow-up/follow-up.ts";
import { silentPeople } from "../../../src/core/follow-up/silent-people.ts";
import { isSaid } from "../../../src/core/tabs/table.ts";
import { CopyButton } from "../../views/CopyButton.tsx";
import { Fold } from "../../views/Fold.tsx";
import { LongList } from "../../views/LongList.tsx";
import { usePanel } from "../../views/panel.ts";
import { accompanyWords } from "../../room-kit/words.ts";

/** Who has never answered anything, while there is still time to ask again; nothing where everybody has. */
export function Unheard({ follow }: { readonly follow: FollowUp }) {
  const { language } = usePanel();
  const words = accompanyWords(language).followUp;
  const people = silentPeople(follow.followed);
  if (people.length === 0) return null;
  const emails = people.map(({ person }) => person.email).filter(isSaid);
  return (
    <Fold title={words.unheard(people.length)} icon="warning">
      <p class="quiet">{words.unheardWhat}</p>
      <LongList items={people} keyOf={({ person, side }) => `${side} ${person.label}`}>
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
