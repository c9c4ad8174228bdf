import { useState } from "preact/hooks";
import { titlesOf } from "../../../src/core/programme/titles.ts";
import { type WaitingColumn, stillWaits } from "../../../src/core/reading/waiting-choices.ts";
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
import { Icon } from "../../views/Icon.tsx";
import { usePanel } from "../../views/panel.ts";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import { Named } from "../../room-kit/Named.tsx";

interface ReadAsProps {
  readonly workbook: Workbook;
  readonly onDropWaiting: (column: WaitingColumn) => void;
  readonly onChoose: (choices: SettingsFile) => void;
}

/** What is read as a name, an e-mail, a manager… in each form. */
export function ReadAs({ isOpen, ...at }: ReadAsProps & { readonly isOpen: boolean }) {
  const { workbook } = at;
  const { language } = usePanel();
  const roomWords = usesWords(language);
  const roles = (["mentee", "mentor"] as const).filter((role) => tabOf(workbook, role) !== null);
  return (
    <section aria-labelledby="read-as">
      <h2 id="read-as">{roomWords.readAs}</h2>
      {roles.map((role) => (
        <ColumnsOf key={role} role={role} isOpen={isOpen} {...at} />
      ))}
    </section>
  );
}

interface ColumnsProps extends ReadAsProps {
  readonly role: Role;
}

/** The columns of a role; open where one waits for its question. */
function ColumnsOf({ isOpen, ...at }: ColumnsProps & { readonly isOpen: boolean }) {
  const { words } = usePanel();
  const { role, workbook } = at;
  const isWaiting = workbook.waiting.columns.some(
    (column) => column.role === role && stillWaits(column, workbook.choices),
  );
  // What was open stays so while it is being settled.
  const [startsOpen] = useState(isWaiting);
  return (
    <Fold
      title={words.setup.tab[role]}
      open={isOpen || startsOpen}
      {...(isWaiting ? { icon: "warning" as const } : {})}
    >
      {COLUMN_KEYS[role].map((key) => (
        <OneColumn key={key} column={key} {...at} />
      ))}
    </Fold>
  );
}

interface OneColumnProps extends ColumnsProps {
  readonly column: ColumnKey;
}

function OneColumn({ role, column, workbook, onChoose, onDropWaiting }: OneColumnProps) {
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
  const waiting = workbook.waiting.columns.filter(
    (other) => other.role === role && other.key === column && stillWaits(other, choices),
  );
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
      {waiting.map((choice) => {
        const title = words.list(titlesOf(choice.titles).map(shortQuestion));
        return (
          <div key={title} class="question">
            <p class="unsure">
              <Icon name="warning" />
              <span>{roomWords.waitingColumn(title, titles.map(shortQuestion))}</span>
            </p>
            <button
              type="button"
              class="link"
              onClick={() => {
                onDropWaiting(choice);
              }}
            >
              {roomWords.stopWaiting(title)}
            </button>
          </div>
        );
      })}
    </div>
  );
}
