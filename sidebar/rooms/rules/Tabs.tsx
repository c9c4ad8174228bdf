import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { rulesWords } from "../../room-kit/words.ts";
import { type Workbook, answerTabs } from "../../room-kit/workbook.ts";
import { usePanel } from "../../views/panel.ts";
import { useId } from "../../views/use-id.ts";

interface TabsProps {
  readonly workbook: Workbook;
  readonly onChange: (changed: Partial<SettingsFile>) => void;
}

const LANGUAGES = { fr: "Français", en: "English" } as const;

/** In which language tabs are written, and which tab holds the links. */
export function Tabs({ workbook, onChange }: TabsProps) {
  const { language } = usePanel();
  const roomWords = rulesWords(language);
  const id = useId();
  const { settings, tabs } = workbook;
  const others = answerTabs(workbook).filter((table) => table !== tabs.mentors && table !== tabs.mentees);
  const offered = [...(tabs.links === null ? [] : [tabs.links]), ...others];
  return (
    <>
      <h2>{roomWords.tabs}</h2>
      <div class="field">
        <label for={`${id}-language`}>{roomWords.language}</label>
        <select
          id={`${id}-language`}
          value={settings?.language ?? language}
          onChange={({ currentTarget }) => {
            onChange({ language: currentTarget.value === "en" ? "en" : "fr" });
          }}
        >
          {(["fr", "en"] as const).map((name) => (
            <option key={name} value={name}>
              {LANGUAGES[name]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-links`}>{roomWords.linksTab}</label>
        <select
          id={`${id}-links`}
          value={settings?.linksTab ?? ""}
          onChange={({ currentTarget }) => {
            onChange({ linksTab: currentTarget.value === "" ? null : currentTarget.value });
          }}
        >
          <option value="">{roomWords.noTab}</option>
          {offered.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
