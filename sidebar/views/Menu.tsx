import { usePanel } from "./panel.ts";
import { ROOM_GROUPS } from "../room-list.ts";
import type { Workbook } from "../workbook.ts";
import { ActionBar } from "./ActionBar.tsx";
import { Button } from "./Button.tsx";
import { MenuItem } from "./MenuItem.tsx";
import { Title } from "./Title.tsx";

/** All that can be done besides pairing, in the order of a programme's life. */
export function Menu({ workbook }: { readonly workbook: Workbook }) {
  const { words, session } = usePanel();
  const { groups } = words.rooms;
  return (
    <>
      <Title>{words.rooms.title}</Title>
      <nav aria-label={words.rooms.title}>
        {ROOM_GROUPS.filter(({ rooms }) => rooms.length > 0).map(({ group, rooms }) => (
          <section key={group} class="menu-group">
            <h2>{groups[group]}</h2>
            <ul class="menu">
              {rooms.map((room) => (
                <li key={room}>
                  <MenuItem room={room} workbook={workbook} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <ActionBar>
        <Button primary onClick={() => void session.home(workbook)}>
          {words.rooms.pairing}
        </Button>
      </ActionBar>
    </>
  );
}
