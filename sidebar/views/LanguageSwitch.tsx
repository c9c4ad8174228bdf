import { usePanel } from "./panel.ts";

const NAMES = { fr: "Français", en: "English" } as const;
const LANGUAGES = ["fr", "en"] as const;

export function LanguageSwitch() {
  const { language, words, dispatch } = usePanel();
  return (
    <div class="languages" role="group" aria-label={words.language}>
      {LANGUAGES.map((each) => (
        <button
          type="button"
          key={each}
          lang={each}
          title={NAMES[each]}
          aria-label={NAMES[each]}
          aria-pressed={each === language}
          onClick={() => {
            dispatch({ type: "language", language: each });
          }}
        >
          {each.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
