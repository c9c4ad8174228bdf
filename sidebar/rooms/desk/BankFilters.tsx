import type { Desk } from "../../../src/core/desk/desk.ts";
import type { Facet } from "../../../src/core/desk/facets.ts";
import type { Search } from "../../../src/core/desk/search-bank.ts";
import { usePanel } from "../../views/panel.ts";
import { Fold } from "../../views/Fold.tsx";
import { SelectField } from "../../room-kit/SelectField.tsx";
import { deskWords } from "../../room-kit/words.ts";
import { Tick } from "../../room-kit/Tick.tsx";
import { useId } from "../../views/use-id.ts";

interface BankFiltersProps {
  readonly desk: Desk;
  readonly search: Search;
  readonly facets: readonly Facet[];
  readonly onSearch: (search: Search) => void;
}

const ROLES = ["mentor", "mentee"] as const;

/** What is asked of the bank: whom, for whom, in which words, and by which answers. */
export function BankFilters({ desk, search, facets, onSearch }: BankFiltersProps) {
  const { language } = usePanel();
  const { bank, roles } = deskWords(language).desk;
  const id = useId();
  const { cohort } = desk;
  const ticked = [...search.options.values()].reduce((sum, keys) => sum + keys.size, 0);
  const others = search.role === "mentor" ? cohort.menteeLabels : cohort.mentorLabels;
  const toggle = (criterion: number, key: string, on: boolean): void => {
    const keys = new Set(search.options.get(criterion));
    if (on) keys.add(key);
    else keys.delete(key);
    onSearch({ ...search, options: new Map(search.options).set(criterion, keys) });
  };
  return (
    <>
      <SelectField
        label={bank.role}
        value={search.role}
        options={ROLES.map((role) => [role, roles[role]])}
        onChoose={(role) => {
          onSearch({ ...search, role });
        }}
      />
      <SelectField
        label={bank.suits}
        value={search.suits === null ? "" : String(search.suits)}
        options={[["", bank.anyone], ...others.map((label, person) => [String(person), label] as const)]}
        onChoose={(person) => {
          onSearch({ ...search, suits: person === "" ? null : Number(person) });
        }}
      />
      <div class="field">
        <label for={`${id}-words`}>{bank.words}</label>
        <input
          id={`${id}-words`}
          type="search"
          class="text-input"
          placeholder={bank.wordsHint}
          value={search.words}
          onInput={({ currentTarget }) => {
            onSearch({ ...search, words: currentTarget.value });
          }}
        />
      </div>
      <Tick
        checked={search.free}
        onChange={(checked) => {
          onSearch({ ...search, free: checked });
        }}
      >
        {bank.free[search.role]}
      </Tick>
      {facets.length > 0 && (
        <Fold title={bank.facet(bank.filters, ticked)}>
          {facets.map(({ criterion, label, options }) => {
            const keys = search.options.get(criterion);
            return (
              <details key={`${search.role} ${String(criterion)}`} class="facet">
                <summary>{bank.facet(label, keys?.size ?? 0)}</summary>
                <ul class="list ticks">
                  {options.map(({ key, text, people }) => (
                    <li key={key}>
                      <Tick
                        checked={keys?.has(key) === true}
                        onChange={(checked) => {
                          toggle(criterion, key, checked);
                        }}
                      >
                        {bank.option(text, people.size)}
                      </Tick>
                    </li>
                  ))}
                </ul>
              </details>
            );
          })}
        </Fold>
      )}
    </>
  );
}
