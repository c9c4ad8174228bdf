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
            {(["fr", "en"] as const).map((one) => (
              <button
                key={one}
                type="button"
                lang={one}
                aria-pressed={one === language}
                aria-label={words.languages[one]}
                onClick={() => {
                  onLanguage(one);
                }}
              >
                {one.toUpperCase()}
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
