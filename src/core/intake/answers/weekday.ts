import { fold } from "../../people/fold.ts";

/** The days from Monday on; of each, its name and other forms, by language. */
const DAYS: readonly string[] = [
  "lundi lundis lun|mardi mardis mar|mercredi mercredis mer|jeudi jeudis jeu|vendredi vendredis ven",
  "samedi samedis sam|dimanche dimanches dim",
  "monday mondays mon|tuesday tuesdays tue tues|wednesday wednesdays wed|thursday thursdays thu thurs",
  "friday fridays fri|saturday saturdays sat|sunday sundays sun",
  "lunes|martes|miercoles|jueves|viernes|sabado|domingo",
].flatMap((line) => line.split("|"));
/** `mar` and `sun` mean other things too: such a form is a day where it stands alone. */
const LONGEST_SHORT_FORM = 5;

const NAMES = new Map(
  DAYS.flatMap((forms) => {
    const [name = "", ...others] = forms.split(" ");
    return [name, ...others].map((form) => [form, name] as const);
  }),
);

/** The one day of the week that a title names, in its language, without accents; null where it names none or several. */
export function dayOf(title: string): string | null {
  const words = fold(title)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  const days = new Set(
    words
      .filter((word) => word.length > LONGEST_SHORT_FORM || NAMES.get(word) === word || words.length === 1)
      .map((word) => NAMES.get(word))
      .filter((day) => day !== undefined),
  );
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}
