/** Whether a table has words for a code. */
export function isIn<Table extends object>(table: Table, code: PropertyKey): code is keyof Table {
  return code in table;
}
