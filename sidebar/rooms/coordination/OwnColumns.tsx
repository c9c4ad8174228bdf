import { isSaid } from "../../../src/core/tabs/table.ts";
import { type ColumnUse, USES, useOfColumn } from "../../../src/core/desk/coordination-uses.ts";
import type { Settings } from "../../../src/core/programme/settings.ts";
import type { OwnColumn } from "../../../src/core/reading/coordination-plan.ts";
import { usePanel } from "../../views/panel.ts";
import { Icon } from "../../views/Icon.tsx";
import { RoomText } from "../../room-kit/RoomText.tsx";
import { coordinationWords } from "../../room-kit/words.ts";
import { useId } from "../../views/use-id.ts";

interface OwnColumnsProps {
  readonly columns: readonly OwnColumn[];
  /** Null where a form has no answers that can be read. */
  readonly settings: Settings | null;
  readonly onUse: (title: string, use: ColumnUse) => void;
}

/** What each column of the coordinator's own is for. */
export function OwnColumns({ columns, settings, onUse }: OwnColumnsProps) {
  const roomWords = coordinationWords(usePanel().language);
  return (
    <section aria-labelledby="own-columns">
      <h2 id="own-columns">{roomWords.columns}</h2>
      <p class="quiet">{columns.length === 0 ? roomWords.noColumns : roomWords.columnsWhat}</p>
      {settings === null ? (
        <p class="note">{roomWords.columnsLater}</p>
      ) : (
        columns.map((column) => (
          <UseOfColumn
            key={column.title}
            column={column}
            use={useOfColumn(column.title, settings)}
            onUse={(use) => {
              onUse(column.title, use);
            }}
          />
        ))
      )}
    </section>
  );
}

interface UseOfColumnProps {
  readonly column: OwnColumn;
  readonly use: ColumnUse;
  readonly onUse: (use: ColumnUse) => void;
}

/** What admits nobody while it is blank. */
const ADMITTING: ReadonlySet<ColumnUse> = new Set<ColumnUse>(["mentors", "mentees", "everyone"]);

function UseOfColumn({ column: { title, filled, inForm }, use, onUse }: UseOfColumnProps) {
  const roomWords = coordinationWords(usePanel().language);
  const id = useId();
  const isFixed = inForm || use === "other";
  const hint = inForm ? roomWords.inForm : roomWords.hints[use];
  return (
    <div class="field">
      <label for={id}>{title}</label>
      <select
        id={id}
        value={inForm ? "none" : use}
        disabled={isFixed}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          onUse(USES.find((name) => name === currentTarget.value) ?? "none");
        }}
      >
        {(isFixed ? [inForm ? "none" : use] : USES).map((name) => (
          <option key={name} value={name}>
            {roomWords.uses[name]}
          </option>
        ))}
      </select>
      <div id={`${id}-hint`}>
        <p class="quiet">
          <RoomText>{[roomWords.filled(filled), hint].filter(isSaid).join(" · ")}</RoomText>
        </p>
        {ADMITTING.has(use) && filled === 0 && (
          <div class="issue">
            <Icon name="warning" />
            <div>{roomWords.nobodyLeft}</div>
          </div>
        )}
      </div>
    </div>
  );
}
