import { fold } from "./fold.ts";
import { organisationKey } from "./organisation.ts";

interface Bearer {
  readonly id: number;
  readonly note: string;
  readonly organisation: string;
}

type Index = ReadonlyMap<string, ReadonlySet<number>>;

/** All who bear one name, to tell them apart by what stands beside it. */
export class Namesakes {
  private readonly bearers: Bearer[] = [];
  private readonly ids = new Set<number>();
  private byNote: Index | undefined;
  private byFirm: Index | undefined;

  add(bearer: Bearer): void {
    this.bearers.push(bearer);
    this.ids.add(bearer.id);
  }

  /** Whom the name means with a note: those who have it too, else those of that organisation, else all. */
  meantWith(note: string): readonly number[] {
    if (note === "" || this.ids.size < 2) return [...this.ids];
    this.byNote ??= this.indexBy((bearer) => fold(bearer.note));
    this.byFirm ??= this.indexBy(({ organisation }) => organisationKey(organisation));
    return [...(this.byNote.get(fold(note)) ?? this.byFirm.get(organisationKey(note)) ?? this.ids)];
  }

  private indexBy(keyOf: (bearer: Bearer) => string): Index {
    const index = new Map<string, Set<number>>();
    for (const bearer of this.bearers) {
      const key = keyOf(bearer);
      index.set(key, (index.get(key) ?? new Set<number>()).add(bearer.id));
    }
    return index;
  }
}
