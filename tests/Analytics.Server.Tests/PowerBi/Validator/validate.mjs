// Reads { schemas, documents: [{ path, text }], queries: [{ path, text }] } and answers the faults, one text each.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const require = createRequire(import.meta.url);
const { default: Ajv } = require("ajv");
const { default: addFormats } = require("ajv-formats");
const { DefaultSettings, TaskUtils } = require("@microsoft/powerquery-parser");

const publisher = "https://developer.microsoft.com/json-schemas/";

function schemaOf(folder, address) {
  if (!address?.startsWith(publisher)) {
    throw new Error(`'${address}' is no schema of the publisher`);
  }
  return JSON.parse(readFileSync(join(folder, address.slice(publisher.length)), "utf8"));
}

async function faultsOfDocument(ajv, folder, { path, text }) {
  const document = JSON.parse(text);
  const address = document.$schema;
  const validate = ajv.getSchema(address) ?? (await ajv.compileAsync(schemaOf(folder, address)));
  return validate(document) ? [] : validate.errors.map((fault) => `${path}: ${fault.instancePath} ${fault.message}`);
}

async function faultsOfQuery({ path, text }) {
  const parsed = await TaskUtils.tryLexParse(DefaultSettings, text);
  return TaskUtils.isParseStageOk(parsed) ? [] : [`${path}: ${parsed.error.message}`];
}

const { schemas, documents, queries } = JSON.parse(await text(process.stdin));
const ajv = new Ajv({ strict: false, allErrors: true, loadSchema: (address) => Promise.resolve(schemaOf(schemas, address)) });
addFormats(ajv);
const faults = [];
for (const document of documents) {
  faults.push(...(await faultsOfDocument(ajv, schemas, document)));
}
for (const query of queries) {
  faults.push(...(await faultsOfQuery(query)));
}
console.log(JSON.stringify(faults));
