import { useWords } from "../text/useWords";
import type { TableCell, TableColumn, TableRow, VisualTable } from "./VisualTable";
import { visualWords } from "./words";

interface DataTableProps {
  caption: string;
  table: VisualTable;
  /** Called with a row's key where its name is pressed; absent: rows cannot be chosen. */
  onSelect?: ((key: string) => void) | undefined;
  /** Called with a column's `order` where its heading is pressed. */
  onOrder?: ((order: string) => void) | undefined;
}

/** A visual's table; the names of its rows are buttons where they can be chosen, and so are headings that order them. */
export function DataTable({ caption, table, onSelect, onOrder }: DataTableProps) {
  const words = useWords(visualWords);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" aria-label={`${caption}: ${words.table}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <Heading key={column.label} column={column} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={row.key} row={row} table={table} onSelect={onSelect} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Heading({ column, onOrder }: { column: TableColumn } & Pick<DataTableProps, "onOrder">) {
  const { label, numeric, order, ordered } = column;
  return (
    <th scope="col" className={numeric ? "numeric" : undefined} aria-sort={ordered}>
      {order === undefined || onOrder === undefined ? (
        label
      ) : (
        <button type="button" className="link" data-order={order} onClick={() => onOrder(order)}>
          {label}
        </button>
      )}
    </th>
  );
}

function Row({ row, table, onSelect }: { row: TableRow } & Pick<DataTableProps, "table" | "onSelect">) {
  const [name, ...cells] = row.cells;
  return (
    <tr className={row.selected ? "selected" : undefined}>
      {name && (
        <th scope="row">
          <RowName name={name} row={row} onSelect={onSelect} />
        </th>
      )}
      {cells.map((cell, index) => (
        <td key={table.columns[index + 1]?.label} className={table.columns[index + 1]?.numeric ? "numeric" : undefined}>
          {cell.text}
          {cell.note && <small className="cell-note">{cell.note}</small>}
        </td>
      ))}
    </tr>
  );
}

function RowName({ name, row, onSelect }: { name: TableCell; row: TableRow } & Pick<DataTableProps, "onSelect">) {
  if (onSelect === undefined || row.fixed) return name.text;
  return (
    <button
      type="button"
      className="link"
      data-key={row.key}
      aria-pressed={row.selected}
      onClick={() => onSelect(row.key)}
    >
      {name.text}
    </button>
  );
}
