import { settings as settingsEn } from "../../../src/core/messages/en/help.ts";
import { settings } from "../../../src/core/messages/fr/help.ts";

/** The words of the settings file. */
export const SETTINGS_WORDS = { fr: settings, en: settingsEn };
