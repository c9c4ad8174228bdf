import type { Role } from "../people/person.ts";
import type { RotaFigures } from "./figures.ts";
import type { EventChoices } from "./rota.ts";

/** The words of the tabs of an event, in the programme's language. Their texts are in `messages/`. */
export interface EventWords {
  readonly rota: {
    readonly title: string;
    readonly table: string;
    readonly mentor: string;
    readonly onBreak: string;
    round(number: number): string;
    /** Who a mentor meets, at a table that is not the one of their row. */
    atTable(table: number, who: string): string;
    summary(figures: RotaFigures, choices: EventChoices): string;
  };
  readonly cards: {
    readonly title: string;
    readonly round: string;
    readonly table: string;
    readonly person: string;
    readonly topics: string;
    readonly onBreak: string;
    /** What to begin with where the answers have nothing in common. */
    readonly opener: string;
    readonly roles: Readonly<Record<Role, string>>;
    /** The heading of the ballot at the foot. */
    ballot(name: string): string;
    readonly again: string;
    readonly notWith: string;
    print(cards: number): string;
  };
  readonly sheet: {
    readonly title: string;
    readonly help: string;
    readonly role: string;
    readonly name: string;
    choice(rank: number): string;
    readonly refused: string;
    readonly mentor: string;
    readonly mentee: string;
  };
  readonly links: {
    readonly title: string;
    readonly role: string;
    readonly name: string;
    readonly email: string;
    readonly link: string;
    readonly mentor: string;
    readonly mentee: string;
  };
  /** The note of a row of the Links tab that keeps a refusal. */
  refusal(tab: string): string;
  readonly people: {
    readonly title: string;
    readonly role: string;
    choice(rank: number): string;
    readonly refused: string;
    /** The name of the criterion. */
    readonly criterion: string;
  };
}
