// Reads a Parquet file, or one at an address by parts: all its rows as text, or how many there are and, by column, how many values are there, how many differ and what numbers come to.
import { asyncBufferFromFile, asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

const [file, mode] = process.argv.slice(2);
const buffer = file.startsWith('http') ? await asyncBufferFromUrl({ url: file }) : await asyncBufferFromFile(file);
const metadata = await parquetMetadataAsync(buffer);
const columns = metadata.schema.slice(1);

function text(value, column) {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return column.converted_type === 'DECIMAL' ? value.toFixed(column.scale) : String(value);
}

async function* groups() {
  let start = 0;
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    yield await parquetReadObjects({ file: buffer, metadata, compressors, rowStart: start, rowEnd: end });
    start = end;
  }
}

if (mode === 'sums') {
  const sums = columns.map(() => ({ there: 0, distinct: new Set(), sum: 0 }));
  let rows = 0;
  for await (const group of groups()) {
    rows += group.length;
    for (const row of group) {
      columns.forEach(({ name }, place) => {
        const value = row[name];
        if (value === null || value === undefined) return;
        sums[place].there++;
        sums[place].distinct.add(value instanceof Date ? value.getTime() : value);
        if (typeof value === 'number' || typeof value === 'bigint') sums[place].sum += Number(value);
      });
    }
  }
  console.log(JSON.stringify({ rows, groups: metadata.row_groups.length, columns: sums.map(({ there, distinct, sum }) => `${there} ${distinct.size} ${sum}`) }));
} else {
  const rows = [];
  for await (const group of groups()) rows.push(...group.map((row) => columns.map((column) => text(row[column.name], column))));
  const entries = Object.fromEntries((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value]));
  console.log(JSON.stringify({ names: columns.map(({ name }) => name), rows, entries }));
}
