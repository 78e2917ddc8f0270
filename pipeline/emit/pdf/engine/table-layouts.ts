/** The look of tables: rules, no boxes. Widths as in the theme: 0.9 top and foot, 0.5 under the head, 0.25 between rows. */

/** Space above and below the words of a row. */
export const rowPad = 2.75

interface Ruled {
  readonly table: {
    readonly body: readonly unknown[]
    readonly widths: readonly unknown[]
    readonly headerRows: number
    readonly gap: number
    readonly stripes?: {readonly from: number; readonly fill: string}
  }
}

export function ruled(color: string): object {
  return {
    hLineWidth(line: number, {table}: Ruled): number {
      if (line === 0 || line === table.body.length) return 0.9
      return line === table.headerRows ? 0.5 : 0.25
    },
    vLineWidth: () => 0,
    hLineColor: () => color,
    fillColor: (row: number, {table: {stripes}}: Ruled) =>
      stripes && row >= stripes.from && (row - stripes.from) % 2 === 1 ? stripes.fill : null,
    paddingLeft: (column: number, {table}: Ruled) => (column === 0 ? 0 : table.gap / 2),
    paddingRight: (column: number, {table}: Ruled) => (column === table.widths.length - 1 ? 0 : table.gap / 2),
    paddingTop: () => rowPad,
    paddingBottom: () => rowPad
  }
}

/** Cells side by side without rules, for the parts of a figure. */
export function side(): object {
  return {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: (column: number, {table}: Ruled) => (column === 0 ? 0 : table.gap / 2),
    paddingRight: (column: number, {table}: Ruled) => (column === table.widths.length - 1 ? 0 : table.gap / 2),
    paddingTop: () => 0,
    paddingBottom: (row: number, {table}: Ruled) => (row === table.body.length - 1 ? 0 : 3 * rowPad)
  }
}
