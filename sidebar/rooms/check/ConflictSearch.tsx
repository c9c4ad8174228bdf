import { useState } from "preact/hooks";
import { findConflicts } from "../../../src/core/desk/conflicts.ts";
import type { Link } from "../../../src/core/links/link.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { avoidText } from "../../views/avoid-text.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Icon } from "../../views/Icon.tsx";
import { LongList } from "../../views/LongList.tsx";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { LEVEL_ICONS } from "../../room-kit/level-icons.ts";
import { PrepareButton } from "../../room-kit/PrepareButton.tsx";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { deskWords } from "../../room-kit/words.ts";
import { useId } from "../../views/use-id.ts";

/** Every link found between two people, with its proof, found again by any word. */
export function ConflictSearch({ workbook }: RoomProps) {
  return (
    <DeskScreen room="conflicts" workbook={workbook} dyads="left">
      {(at) => <FoundConflicts {...at} />}
    </DeskScreen>
  );
}

function FoundConflicts({ reading }: DeskProps) {
  const {
    language,
    words: { result },
  } = usePanel();
  const { conflicts } = deskWords(language);
  const words = dyadWords(language);
  const id = useId();
  const [search, setSearch] = useState("");
  const { cohort } = reading.desk;
  const linkText = (link: Link): string =>
    words.marked(link.level, avoidText(link, result) ?? words.link(link));
  const matches = findConflicts(cohort, search, linkText);
  const none = cohort.links.list.length === 0 ? conflicts.none : conflicts.noMatch;
  return (
    <>
      <div class="field">
        <label for={id}>{conflicts.search}</label>
        <input
          id={id}
          type="search"
          class="text-input"
          value={search}
          onInput={({ currentTarget }) => {
            setSearch(currentTarget.value);
          }}
        />
      </div>
      <LiveHeading>{matches.length === 0 ? none : conflicts.found(matches.length)}</LiveHeading>
      <LongList items={matches} keyOf={({ mentee, mentor, link }) => `${mentee} ${mentor} ${link.kind}`}>
        {({ mentee, mentor, link }) => (
          <div class="issue">
            <Icon name={LEVEL_ICONS[link.level]} />
            <div>
              {conflicts.pair(mentee, mentor)}
              <div class="quiet">{linkText(link)}</div>
            </div>
          </div>
        )}
      </LongList>
      <ActionBar>
        <PrepareButton workbook={reading.workbook} />
      </ActionBar>
    </>
  );
}
