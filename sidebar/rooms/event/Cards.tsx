import { isSaid } from "../../../src/core/tabs/table.ts";
import { render } from "preact";
import type { Card } from "../../../src/core/event/cards.ts";
import type { EventWords } from "../../../src/core/event/words.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { dressPage } from "./beside.ts";

interface CardsPage {
  readonly cards: readonly Card[];
  readonly title: string;
  /** Of the programme, as the words. */
  readonly language: Language;
  readonly words: EventWords["cards"];
  /** Null on a page that is not shown. */
  readonly print: (() => void) | null;
}

/** How many people a ballot asks for. */
const CHOICES = [1, 2, 3];

/** All cards, one on each page of paper. */
function Cards({ cards, title, words, print }: CardsPage) {
  return (
    <main>
      {print !== null && (
        <p class="cards-print">
          <button type="button" class="button primary" onClick={print}>
            {words.print(cards.length)}
          </button>
        </p>
      )}
      {cards.map((card, at) => (
        <article key={at}>
          <p class="card-event">{title}</p>
          <h1>{card.name}</h1>
          <p class="card-role">{[words.roles[card.role], card.organisation].filter(isSaid).join(" · ")}</p>
          <Rounds card={card} words={words} />
          <section class="card-ballot">
            <h2>{words.ballot(card.name)}</h2>
            <p>{words.again}</p>
            {CHOICES.map((place) => (
              <p key={place} class="card-line">
                {String(place)}.
              </p>
            ))}
            <p>{words.notWith}</p>
            <p class="card-line" />
          </section>
        </article>
      ))}
    </main>
  );
}

function Rounds({ card, words }: { readonly card: Card; readonly words: EventWords["cards"] }) {
  return (
    <table>
      <thead>
        <tr>
          {[words.round, words.table, words.person, words.topics].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {card.rounds.flatMap(({ number, table, met }) =>
          met.length === 0 ? (
            <tr key={number}>
              <th scope="row">{String(number)}</th>
              <td />
              <td colSpan={2}>{words.onBreak}</td>
            </tr>
          ) : (
            met.map(({ name, organisation, topics }, at) => (
              <tr key={`${String(number)} ${String(at)}`}>
                <th scope="row">{String(number)}</th>
                <td>{String(table)}</td>
                <td>
                  <strong>{name}</strong>
                  {organisation !== "" && <div>{organisation}</div>}
                </td>
                <td>{topics.length === 0 ? words.opener : topics.join(", ")}</td>
              </tr>
            ))
          ),
        )}
      </tbody>
    </table>
  );
}

/** Draws the cards on an empty page. */
export function drawCards(page: Document, what: CardsPage): void {
  const { title, language, words } = what;
  const head = { title: `${words.title} · ${title}`, language, className: "cards" };
  render(<Cards {...what} />, dressPage(page, head));
}

/** The cards as a file of their own. */
export function cardsFile(what: Omit<CardsPage, "print">): string {
  const page = document.implementation.createHTMLDocument();
  drawCards(page, { ...what, print: null });
  const charset = page.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  page.head.prepend(charset);
  return `<!doctype html>\n${page.documentElement.outerHTML}`;
}
