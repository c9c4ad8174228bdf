import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { PageData } from "../../src/core/directory/page-data.ts";
import { type Answers, fits } from "../../src/core/directory/fit.ts";
import { directoryPage as en } from "../../src/core/messages/en/directory-page.ts";
import { directoryPage as fr } from "../../src/core/messages/fr/directory-page.ts";
import { Filters } from "./Filters.tsx";
import { Header } from "./Header.tsx";
import { MentorCard } from "./MentorCard.tsx";
import { Needs } from "./Needs.tsx";
import { Results } from "./Results.tsx";
import { Search } from "./Search.tsx";
import { ShortList } from "./ShortList.tsx";
import { type Looking, lookFor, readMentors } from "./looking.ts";
import { PageContext } from "./page.ts";
import { listStore } from "./short-list.ts";

const WORDS = { fr, en };
const EVERYONE: Looking = { words: "", filters: new Map() };

/** The whole page: what is looked for on one side, the mentors on the other, the person's own list above them. */
export function Directory({ data }: { readonly data: PageData }) {
  const [language, setLanguage] = useState(data.language);
  const [looking, setLooking] = useState(EVERYONE);
  const [answers, setAnswers] = useState<Answers>([]);
  const [asker, setAsker] = useState(data.reader);
  const store = useMemo(() => listStore(data.title), [data]);
  const [list, setList] = useState(() => {
    const names = new Set(data.mentors.map(({ name }) => name));
    return store.read().filter((name) => names.has(name));
  });
  const mentors = useMemo(() => readMentors(data), [data]);
  const fit = useMemo(() => fits(data, answers), [data, answers]);
  const shown = useMemo(() => new Set(lookFor(mentors, looking)), [mentors, looking]);
  const words = WORDS[language];
  const isPersonal = data.reader !== "";

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const page = {
    data,
    words,
    list,
    setList: (names: readonly string[]) => {
      setList([...names]);
      store.write(names);
    },
    asker,
    setAsker,
  };
  return (
    <PageContext.Provider value={page}>
      <Header language={language} onLanguage={setLanguage} />
      {isPersonal ? (
        <main class="personal">
          <ShortList />
          <ol class="mentors">
            {data.mentors.map((mentor) => (
              <li key={mentor.name}>
                <MentorCard mentor={mentor} reasons={mentor.reasons} fit={null} />
              </li>
            ))}
          </ol>
        </main>
      ) : (
        <main>
          <div class="aside">
            <Search looking={looking} onLooking={setLooking} />
            <Needs answers={answers} onAnswers={setAnswers} />
            <Filters looking={looking} mentors={mentors} onLooking={setLooking} />
            {shown.size > 0 && (
              <a class="button see" href="#found">
                {words.see(shown.size)}
              </a>
            )}
          </div>
          <div class="found">
            <ShortList />
            <Results looking={looking} onLooking={setLooking} shown={shown} fits={fit} />
          </div>
        </main>
      )}
      {list.length > 0 && (
        <footer class="to-list">
          <a class="button primary" href="#list">
            {words.listOf(list.length)}
          </a>
        </footer>
      )}
    </PageContext.Provider>
  );
}
