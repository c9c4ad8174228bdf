import type { PageData } from "../../src/core/directory/page-data.ts";
import { usePage } from "./page.ts";

type Language = PageData["language"];

interface HeaderProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

export function Header({ language, onLanguage }: HeaderProps) {
  const { data, words } = usePage();
  return (
    <header class="top">
      <div class="top-row">
        <h1>{data.title}</h1>
        <div class="tools">
          <div class="languages" role="group" aria-label={words.language}>
            {(["fr", "en"] as const).map((name) => (
              <button
                key={name}
                type="button"
                lang={name}
                aria-pressed={name === language}
                aria-label={words.languages[name]}
                onClick={() => {
                  onLanguage(name);
                }}
              >
                {name.toUpperCase()}
              </button>
            ))}
          </div>
          <button
            type="button"
            class="button"
            onClick={() => {
              print();
            }}
          >
            {words.print}
          </button>
        </div>
      </div>
      <p class="intro">{data.reader === "" ? words.intro : words.personalIntro(data.reader)}</p>
    </header>
  );
}
