import { ROOM_GROUPS } from "../room-list.ts";
import type { Workbook } from "../workbook.ts";
import { ActionBar } from "./ActionBar.tsx";
import { Button } from "./Button.tsx";
import { Fold } from "./Fold.tsx";
import { MenuItem } from "./MenuItem.tsx";
import { OtherTools } from "./OtherTools.tsx";
import { RoomItems } from "./RoomItems.tsx";
import { Title } from "./Title.tsx";
import { usePanel } from "./panel.ts";

/** Every screen of the panel: five lines in the order of a programme's life, and the other tools. */
export function Menu({ workbook }: { readonly workbook: Workbook }) {
  const { words, session } = usePanel();
  const { title, groups, prepare, home } = words.rooms;
  return (
    <>
      <Title>{title}</Title>
      <nav aria-label={title}>
        {ROOM_GROUPS.map(({ group, rooms }) => (
          <Fold key={group} title={groups[group]}>
            <RoomItems rooms={rooms} workbook={workbook}>
              {group === "pair" && (
                <li>
                  <MenuItem {...prepare} onEnter={() => void session.prepare(workbook)} />
                </li>
              )}
            </RoomItems>
          </Fold>
        ))}
        <OtherTools workbook={workbook} />
      </nav>
      <ActionBar>
        <Button primary onClick={() => void session.home(workbook)}>
          {home}
        </Button>
      </ActionBar>
    </>
  );
}
