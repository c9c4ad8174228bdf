import type { Fit } from "../../src/core/directory/fit.ts";
import { MentorCard } from "./MentorCard.tsx";
import { toggleFilter } from "./Filters.tsx";
import type { Looking } from "./looking.ts";
import { usePage } from "./page.ts";

interface ResultsProps {
  readonly looking: Looking;
  readonly onLooking: (looking: Looking) => void;
  /** Indices of the mentors found. */
  readonly shown: ReadonlySet<number>;
  /** The best first; null where nothing was answered. */
  readonly fits: readonly Fit[] | null;
}

const MOST_REASONS = 4;
const WORTH_TELLING = 0.5;

/** What is filtered now, and the mentors found. */
export function Results({ looking, onLooking, shown, fits }: ResultsProps) {
  const { data, words } = usePage();
  const order: readonly (Fit | number)[] = fits ?? [...data.mentors.keys()];
  const results = order.filter((result) => shown.has(typeof result === "number" ? result : result.mentor));
  return (
    <section id="found" tabIndex={-1} aria-label={words.found(data.mentors.length, data.mentors.length)}>
      <Chosen looking={looking} onLooking={onLooking} />
      <p class="found-count" role="status">
        <strong>{words.found(results.length, data.mentors.length)}</strong>{" "}
        {results.length > 1 && fits !== null && <span class="quiet by-fit">{words.byFit}</span>}
      </p>
      {data.mentors.length === 0 && <p class="empty">{words.empty}</p>}
      {data.mentors.length > 0 && results.length === 0 && (
        <div class="empty">
          <p>{words.nobody}</p>
          <p class="quiet">{words.nobodyHint}</p>
        </div>
      )}
      <ul class="mentors">
        {results.map((result) => {
          const fit = typeof result === "number" ? null : result;
          const mentor = data.mentors[typeof result === "number" ? result : result.mentor];
          if (mentor === undefined) return null;
          const reasons = (fit?.reasons ?? [])
            .filter(({ points }) => points >= WORTH_TELLING)
            .map(({ label, evidence }) => words.reason(label, evidence))
            .filter((text) => text !== "");
          return (
            <li key={mentor.name}>
              <MentorCard mentor={mentor} reasons={reasons.slice(0, MOST_REASONS)} fit={fit} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The filters that are on, each with its way out. */
function Chosen({ looking, onLooking }: Pick<ResultsProps, "looking" | "onLooking">) {
  const { words } = usePage();
  const chosen = [...looking.filters].flatMap(([column, keys]) => [...keys].map((key) => ({ column, key })));
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen">
      {chosen.map(({ column, key }) => {
        const [row = "", option = ""] = key.split("\u0000");
        const text = row === "" ? option : `${row}, ${option}`;
        return (
          <li key={`${String(column)}${key}`}>
            <button
              type="button"
              class="chip"
              aria-label={words.remove(text)}
              onClick={() => {
                onLooking(toggleFilter(looking, column, key));
              }}
            >
              {text}
              <span aria-hidden="true"> ×</span>
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          class="link"
          onClick={() => {
            onLooking({ ...looking, filters: new Map() });
          }}
        >
          {words.clear}
        </button>
      </li>
    </ul>
  );
}
