/** Words with a capital that stand before a name and are no part of it: they begin a sentence. Folded. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  [
    "a au aux avec bonjour bonsoir chez chere cher comme contre de dont du entre et merci ni ou par pour puis que quand",
    "rappeler appeler ecrire demander voir contacter relancer sans selon si sous sur voici",
    "according after and ask before but by call contact dear for from hello hi if or remind see tell thanks to when with write",
    "mentor mentore mentoree mentee mentoring organisation question note",
  ].flatMap((line) => line.split(" ")),
);
