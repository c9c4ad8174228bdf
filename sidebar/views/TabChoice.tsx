import type { Role } from "../../src/core/people/person.ts";
import { usePanel } from "./panel.ts";
import type { Workbook } from "../workbook.ts";
import { answerTabs, responses, tabOf } from "../workbook-columns.ts";

const ROLES: readonly Role[] = ["mentor", "mentee"];

/** A longer name does not fit in the field and is shown under it. */
const LONG_NAME = 30;

/** Which tab holds the mentors' answers and which the mentees'. */
export function TabChoice({ workbook }: { readonly workbook: Workbook }) {
  const { words } = usePanel();
  return (
    <section aria-labelledby="tabs">
      <h2 id="tabs">{words.setup.tabs}</h2>
      {ROLES.map((role) => (
        <OneTab key={role} role={role} workbook={workbook} />
      ))}
    </section>
  );
}

function OneTab({ role, workbook }: { readonly role: Role; readonly workbook: Workbook }) {
  const { words, dispatch } = usePanel();
  const tab = tabOf(workbook, role);
  return (
    <div class="field">
      <label for={role}>{words.setup.tab[role]}</label>
      <select
        id={role}
        value={tab?.name ?? ""}
        aria-describedby={`${role}-responses`}
        onChange={({ currentTarget }) => {
          dispatch({ type: "tab", role, tab: currentTarget.value });
        }}
      >
        {tab === null && (
          <option value="" disabled>
            {words.setup.chooseTab}
          </option>
        )}
        {answerTabs(workbook).map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </select>
      <p class="quiet" id={`${role}-responses`}>
        {tab !== null && tab.name.length > LONG_NAME && <span class="full-name">{tab.name}</span>}
        {tab !== null && words.setup.responses(responses(tab))}
      </p>
    </div>
  );
}
