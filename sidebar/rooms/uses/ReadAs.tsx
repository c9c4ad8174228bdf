import type { Role } from "../../../src/core/people/person.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { LISTS, readAs, readNoMore } from "../../../src/core/uses/change-uses.ts";
import { usesWords } from "../../room-kit/words.ts";
import {
  COLUMN_KEYS,
  type ColumnKey,
  type Workbook,
  chooseableHeaders,
  headersOf,
  tabOf,
  writtenCriteria,
} from "../../room-kit/workbook.ts";
import { Fold } from "../../views/Fold.tsx";
import { usePanel } from "../../views/panel.ts";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import { Named } from "../../room-kit/Named.tsx";

interface ReadAsProps {
  readonly workbook: Workbook;
  readonly onChoose: (choices: SettingsFile) => void;
}

/** What is read as a name, an e-mail, a manager… in each form. */
export function ReadAs({ workbook, isOpen, onChoose }: ReadAsProps & { readonly isOpen: boolean }) {
  const { words, language } = usePanel();
  const roomWords = usesWords(language);
  const roles = (["mentee", "mentor"] as const).filter((role) => tabOf(workbook, role) !== null);
  return (
    <section aria-labelledby="read-as">
      <h2 id="read-as">{roomWords.readAs}</h2>
      {roles.map((role) => (
        <Fold key={role} title={words.setup.tab[role]} open={isOpen}>
          {COLUMN_KEYS[role].map((key) => (
            <OneColumn key={key} role={role} column={key} workbook={workbook} onChoose={onChoose} />
          ))}
        </Fold>
      ))}
    </section>
  );
}

interface OneColumnProps extends ReadAsProps {
  readonly role: Role;
  readonly column: ColumnKey;
}

function OneColumn({ role, column, workbook, onChoose }: OneColumnProps) {
  const { words, language } = usePanel();
  const roomWords = usesWords(language);
  const id = `${role}-${column}`;
  const { choices, settings } = workbook;
  const headers = headersOf(workbook, role, column);
  const titles = headers ?? [];
  const isList = LISTS.has(column);
  const offered = chooseableHeaders(workbook, role);
  const [current = ""] = titles;
  const choose = (title: string): void => {
    if (title !== "")
      onChoose(readAs(choices, settings, { role, title, key: column }, writtenCriteria(workbook)));
    else onChoose(readNoMore(choices, settings, { role, title: current, key: column }));
  };
  const drop = (title: string): void => {
    onChoose(readNoMore(choices, settings, { role, title, key: column }));
  };
  return (
    <div class="field">
      <label for={id}>{words.setup.columns[column]}</label>
      {isList &&
        titles.map((title) => (
          <Named
            key={title}
            text={shortQuestion(title)}
            action={roomWords.dropColumn(shortQuestion(title))}
            onDrop={() => {
              drop(title);
            }}
          />
        ))}
      <select
        id={id}
        value={isList ? "" : current}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          if (isList) currentTarget.value = "";
          if (!isList || value !== "") choose(value);
        }}
      >
        <option value="">
          {headers === undefined
            ? words.setup.chooseColumn
            : isList && titles.length > 0
              ? roomWords.addColumn
              : words.none}
        </option>
        {offered
          .filter((title) => !isList || !titles.includes(title))
          .map((title) => (
            <option key={title} value={title}>
              {shortQuestion(title)}
            </option>
          ))}
      </select>
    </div>
  );
}
