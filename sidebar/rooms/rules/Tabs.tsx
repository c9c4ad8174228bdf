import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { SelectField } from "../../room-kit/SelectField.tsx";
import { rulesWords } from "../../room-kit/words.ts";
import { type Workbook, answerTabs } from "../../room-kit/workbook.ts";
import { usePanel } from "../../views/panel.ts";

interface TabsProps {
  readonly workbook: Workbook;
  readonly onChange: (changed: Partial<SettingsFile>) => void;
}

const LANGUAGES = { fr: "Français", en: "English" } as const;

/** In which language tabs are written, and which tab holds the links. */
export function Tabs({ workbook, onChange }: TabsProps) {
  const { language } = usePanel();
  const roomWords = rulesWords(language);
  const { settings, tabs } = workbook;
  const others = answerTabs(workbook).filter((table) => table !== tabs.mentors && table !== tabs.mentees);
  const offered = [...(tabs.links === null ? [] : [tabs.links]), ...others];
  return (
    <>
      <h2>{roomWords.tabs}</h2>
      <SelectField
        label={roomWords.language}
        value={settings?.language ?? language}
        options={(["fr", "en"] as const).map((name) => [name, LANGUAGES[name]])}
        onChoose={(chosen) => {
          onChange({ language: chosen });
        }}
      />
      <SelectField
        label={roomWords.linksTab}
        value={settings?.linksTab ?? ""}
        options={[["", roomWords.noTab], ...offered.map(({ name }) => [name, name] as const)]}
        onChoose={(tab) => {
          onChange({ linksTab: tab === "" ? null : tab });
        }}
      />
    </>
  );
}
