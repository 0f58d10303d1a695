// Runs every audit against the URL given as argument and prints the results as one JSON array.
import { serverAudits } from 'graphql-http';

const audits = serverAudits({ url: process.argv[2] });
const results = [];
for (const audit of audits) {
  const { id, name, status, reason } = await audit.fn();
  results.push({ id, name, status, reason });
}

process.stdout.write(JSON.stringify(results), () => process.exit(0));
