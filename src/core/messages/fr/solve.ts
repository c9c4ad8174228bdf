/** Les mots de la commande `solve`, une ligne chacun. */
export const solve = {
  usage: (): string => "Il faut un seul fichier : npm run -s dyade -- solve INSTANCE.json",
  unreadable: (path: string): string => `Impossible de lire le fichier « ${path} ».`,
  notJson: (path: string): string => `« ${path} » n’est pas du JSON valide.`,
  unknownKey: (place: string, key: string): string => `${place} : la clé « ${key} » est inconnue.`,
  missing: (place: string): string => `${place} : cette valeur manque.`,
  wrongValue: (place: string, expected: string): string => `${place} : il faut ${expected}.`,
  root: (): string => "le document",
  expectations: {
    object: "un objet",
    array: "une liste",
    string: "un texte",
    number: "un nombre fini",
    score: "un nombre fini, zéro ou plus, ou null (dyade non permise)",
    capacity: "un nombre entier de places, zéro ou plus",
    spread: "un nombre fini, zéro ou plus",
    format: "« dyade-instance/1 »",
    objective: "« total » ou « fair »",
    pair: "une paire [mentoré·e, mentor·e]",
  },
  rowCount: (rows: number, mentees: number): string =>
    `scores : ${String(rows)} ligne(s) pour ${String(mentees)} mentoré·e(s); il en faut une pour chacun·e.`,
  rowLength: (row: number, length: number, mentors: number): string =>
    `scores[${String(row)}] : ${String(length)} score(s) pour ${String(mentors)} mentor·e(s); il en faut un pour chacun·e.`,
  duplicateId: (list: string, id: string): string => `${list} : l’identifiant « ${id} » y est deux fois.`,
  unknownId: (list: string, id: string): string => `locked : « ${id} » n’est pas dans ${list}.`,
  lockedTwice: (id: string): string => `locked : « ${id} » ne peut pas être fixé·e à deux mentor·e·s.`,
};

export type SolveWords = typeof solve;
