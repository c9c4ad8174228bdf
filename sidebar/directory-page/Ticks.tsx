import { useState } from "preact/hooks";
import { usePage } from "./page.ts";

interface TicksProps {
  readonly options: readonly string[];
  readonly isTicked: (option: string) => boolean;
  readonly onTick: (option: string) => void;
  /** How many mentors have it. */
  readonly countOf?: (option: string) => number;
}

const AT_FIRST = 10;

/** Options to tick: the first ones, those ticked, and the rest when asked. */
export function Ticks({ options, isTicked, onTick, countOf }: TicksProps) {
  const { words } = usePage();
  const [all, setAll] = useState(options.length <= AT_FIRST + 2);
  const shown = all ? options : options.filter((option, at) => at < AT_FIRST || isTicked(option));
  return (
    <>
      <ul class="ticks">
        {shown.map((option) => (
          <li key={option}>
            <label>
              <input
                type="checkbox"
                checked={isTicked(option)}
                onChange={() => {
                  onTick(option);
                }}
              />
              <span>{option}</span>
              {countOf !== undefined && <span class="quiet">{countOf(option)}</span>}
            </label>
          </li>
        ))}
      </ul>
      {shown.length < options.length && (
        <button
          type="button"
          class="link"
          onClick={() => {
            setAll(true);
          }}
        >
          {words.more(options.length - shown.length)}
        </button>
      )}
    </>
  );
}

interface GridProps {
  readonly label: string;
  readonly rows: readonly string[];
  readonly options: readonly string[];
  readonly isTicked: (option: string, row: string) => boolean;
  readonly onTick: (option: string, row: string) => void;
}

/** A grid to tick, such as days by parts of a day. */
export function Grid({ label, rows, options, isTicked, onTick }: GridProps) {
  return (
    <div class="slots-scroll">
      <table class="slots" aria-label={label}>
        <thead>
          <tr>
            <td />
            {options.map((option) => (
              <th key={option} scope="col">
                {option}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {options.map((option) => (
                <td key={option}>
                  <label>
                    <input
                      type="checkbox"
                      checked={isTicked(option, row)}
                      aria-label={`${row}, ${option}`}
                      onChange={() => {
                        onTick(option, row);
                      }}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
