import type { Looking } from "./looking.ts";
import { usePage } from "./page.ts";

interface SearchProps {
  readonly looking: Looking;
  readonly onLooking: (looking: Looking) => void;
}

export function Search({ looking, onLooking }: SearchProps) {
  const { words } = usePage();
  return (
    <div class="search field">
      <label for="search">{words.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        placeholder={words.searchHint}
        value={looking.words}
        onInput={({ currentTarget }) => {
          onLooking({ ...looking, words: currentTarget.value });
        }}
      />
    </div>
  );
}
