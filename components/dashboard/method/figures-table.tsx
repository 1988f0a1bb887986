type Column = { head: string; isNumber?: boolean };

type FiguresTableProps = {
  caption: string;
  columns: readonly Column[];
  /** The first cell of each names its row. */
  rows: readonly (readonly string[])[];
};

/** A table of figures that scrolls by itself where it is wider than the page. */
export function FiguresTable({ caption, columns, rows }: FiguresTableProps) {
  const classOf = (index: number) => (columns[index]?.isNumber ? 'number' : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region without a focusable part cannot be scrolled by keys in every browser
    <section class="table-room" tabIndex={0} aria-label={caption}>
      <table class="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head }, index) => (
              <th key={head} scope="col" class={classOf(index)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('|')}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]?.head} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index]?.head} class={classOf(index)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
