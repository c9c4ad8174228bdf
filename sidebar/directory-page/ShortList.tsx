import { AskLink } from "./AskLink.tsx";
import { handInChoices } from "./asking.ts";
import { usePage } from "./page.ts";
import { moved, toggled } from "./short-list.ts";

/** The mentors that the person keeps, in their order, and the link that hands them in. */
export function ShortList() {
  const { data, words, list, asker, setAsker } = usePage();
  const ask = handInChoices(data, words, list, asker);
  const places = data.form?.mentors.length ?? 0;
  const takesFirst = places > 1 && list.length > places;
  const asksName = data.form === null ? data.contact !== "" : data.form.asker !== null;
  if (list.length === 0) return null;
  return (
    <section class="panel list" aria-labelledby="list-title" id="list">
      <h2 id="list-title" tabIndex={-1}>
        {words.list}
      </h2>
      <p class="quiet">{words.listHint}</p>
      <ol>
        {list.map((name, at) => (
          <li key={name}>
            <span>{name}</span>
            <span class="moves">
              <Move
                label={words.up(name)}
                sign="↑"
                disabled={at === 0}
                onMove={() => moved(list, name, -1)}
              />
              <Move
                label={words.down(name)}
                sign="↓"
                disabled={at === list.length - 1}
                onMove={() => moved(list, name, 1)}
              />
              <Move label={words.takeOut(name)} sign="×" onMove={() => toggled(list, name)} />
            </span>
          </li>
        ))}
      </ol>
      {asksName && data.reader === "" && (
        <div class="field">
          <label for="asker">{words.yourName}</label>
          <input
            id="asker"
            autocomplete="name"
            value={asker}
            aria-describedby="asker-hint"
            onInput={({ currentTarget }) => {
              setAsker(currentTarget.value);
            }}
          />
          <p class="quiet" id="asker-hint">
            {words.yourNameHint}
          </p>
        </div>
      )}
      {ask === null ? (
        <p>{words.handOver}</p>
      ) : (
        <p>
          <AskLink ask={ask} label={words.send} primary />
        </p>
      )}
      {takesFirst && <p class="quiet">{words.sendOnly(places)}</p>}
    </section>
  );
}

interface MoveProps {
  readonly label: string;
  readonly sign: string;
  readonly disabled?: boolean;
  readonly onMove: () => readonly string[];
}

function Move({ label, sign, disabled = false, onMove }: MoveProps) {
  const { setList } = usePage();
  return (
    <button
      type="button"
      class="move"
      aria-label={label}
      disabled={disabled}
      onClick={() => {
        setList(onMove());
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
