import { useMemo, useState } from "preact/hooks";
import { changeRow } from "../../../src/core/desk/decisions.ts";
import { facetsOf } from "../../../src/core/desk/facets.ts";
import { type BankEntry, type Search, searchBank } from "../../../src/core/desk/search-bank.ts";
import type { Role } from "../../../src/core/people/person.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { LongList } from "../../views/LongList.tsx";
import { BankFilters } from "./BankFilters.tsx";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { FoundPerson } from "./FoundPerson.tsx";
import { FromTab } from "../../room-kit/FromTab.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { useDecisions } from "../../room-kit/use-decisions.ts";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { deskWords } from "../../room-kit/words.ts";

/** The bank: people by several things at once, best fit first, and the way to place a newcomer. */
export function Bank({ workbook }: RoomProps) {
  return (
    <DeskScreen room="bank" workbook={workbook} dyads="used">
      {(at) => <BankSearch {...at} />}
    </DeskScreen>
  );
}

const searchFor = (role: Role): Search => ({ role, options: new Map(), words: "", free: false, suits: null });

function BankSearch(at: DeskProps) {
  const { language } = usePanel();
  const decide = useDecisions(at);
  const { desk } = deskWords(language);
  const { reading, task } = at;
  const { cohort } = reading.desk;
  const [search, setSearch] = useState(searchFor("mentor"));
  const [notice, setNotice] = useState("");
  const facets = useMemo(() => facetsOf(reading.desk, search.role), [reading.desk, search.role]);
  const people = searchBank(reading.desk, reading.pairing, search, facets);
  const place = async (person: number): Promise<void> => {
    if (reading.dyads === null || search.suits === null) return;
    const [mentee, mentor] = search.role === "mentor" ? [search.suits, person] : [person, search.suits];
    const change = changeRow(reading.dyads.current, mentee, "locked", mentor);
    setNotice("");
    if (await decide([change]))
      setNotice(desk.bank.made(cohort.menteeLabels[mentee] ?? "", cohort.mentorLabels[mentor] ?? ""));
  };
  const canPlace = ({ fit, free }: BankEntry): boolean =>
    reading.dyads !== null && fit?.allowed === true && (search.role === "mentee" || free > 0);
  return (
    <>
      <BankFilters
        desk={reading.desk}
        search={search}
        facets={facets}
        onSearch={(next) => {
          setSearch(next.role === search.role ? next : { ...searchFor(next.role), words: next.words });
        }}
      />
      <LiveHeading>{people.length === 0 ? desk.bank.none : desk.bank.found(people.length)}</LiveHeading>
      <Notice text={notice} />
      <LongList items={people} keyOf={({ person }) => person}>
        {(match) => (
          <FoundPerson
            person={match}
            role={search.role}
            bands={cohort.settings.bands}
            disabled={task.busy}
            onPlace={canPlace(match) ? () => void place(match.person) : null}
          />
        )}
      </LongList>
      <ActionBar>
        <FromTab {...at} />
        <Button
          onClick={() => {
            setSearch(searchFor(search.role));
          }}
        >
          {desk.bank.clear}
        </Button>
      </ActionBar>
    </>
  );
}
