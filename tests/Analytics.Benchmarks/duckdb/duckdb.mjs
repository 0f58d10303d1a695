// Runs the statements that come in as lines of JSON, and answers each by its rows and its time, or by how often it ran.
import { createInterface } from 'node:readline';
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(process.argv[2]);
const connection = await instance.connect();
const prepared = new Map();

async function once({ sql }) {
  if (!prepared.has(sql)) prepared.set(sql, await connection.prepare(sql));
  const start = performance.now();
  const reader = await prepared.get(sql).runAndReadAll();
  const rows = reader.getRowsJson();
  return { milliseconds: performance.now() - start, rows };
}

async function repeatedly({ sql, connections, seconds }) {
  const start = performance.now();
  const end = start + seconds * 1000;
  const counts = await Promise.all(Array.from({ length: connections }, async () => {
    const statement = await (await instance.connect()).prepare(sql);
    let count = 0;
    for (; performance.now() < end; count++) (await statement.runAndReadAll()).getRowsJson();
    return count;
  }));
  return { perSecond: counts.reduce((sum, count) => sum + count) * 1000 / (performance.now() - start) };
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const answer = request.seconds ? await repeatedly(request) : await once(request);
  console.log(JSON.stringify(answer));
}
