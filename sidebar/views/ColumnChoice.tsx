import type { Role } from "../../src/core/people/person.ts";
import { usePanel } from "./panel.ts";
import { COLUMN_KEYS, type ColumnKey, type Workbook, chooseableHeaders, headersOf } from "../workbook.ts";
import { shortQuestion } from "./short-question.ts";

/** The fixed columns of one role, each with the header under which it is read. */
export function ColumnChoice({ role, workbook }: { readonly role: Role; readonly workbook: Workbook }) {
  const { words } = usePanel();
  return (
    <>
      <h3>{words.setup.tab[role]}</h3>
      {COLUMN_KEYS[role].map((key) => (
        <OneColumn key={key} role={role} column={key} workbook={workbook} />
      ))}
    </>
  );
}

interface OneColumnProps {
  readonly role: Role;
  readonly column: ColumnKey;
  readonly workbook: Workbook;
}

/** The values of the options that are no header. */
const NONE = "none";
const SEVERAL = "several";

function OneColumn({ role, column, workbook }: OneColumnProps) {
  const { words, dispatch } = usePanel();
  const id = `${role}-${column}`;
  const current = headersOf(workbook, role, column);
  const headers = chooseableHeaders(workbook, role);
  const index = current?.length === 1 ? headers.indexOf(current[0] ?? "") : -1;
  const several = current !== undefined && current.length > 0 && index < 0;
  const value = several ? SEVERAL : index < 0 ? NONE : String(index);
  return (
    <div class="column">
      <label for={id}>{words.setup.columns[column]}</label>
      <select
        id={id}
        value={value}
        title={current === undefined ? undefined : words.list(current)}
        onChange={({ currentTarget }) => {
          const header = headers[Number(currentTarget.value)] ?? null;
          dispatch({ type: "column", role, key: column, header });
        }}
      >
        <option value={NONE}>{current === undefined ? words.setup.chooseColumn : words.none}</option>
        {several && <option value={SEVERAL}>{words.list(current)}</option>}
        {headers.map((header, at) => (
          <option key={at} value={String(at)}>
            {shortQuestion(header)}
          </option>
        ))}
      </select>
    </div>
  );
}
