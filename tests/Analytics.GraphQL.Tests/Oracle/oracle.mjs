// Answers questions about GraphQL with the reference implementation: one JSON object a line, one answer a line, in order.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import {
  buildASTSchema, buildClientSchema, execute, getArgumentValues, getIntrospectionQuery, getVariableValues,
  introspectionFromSchema, parse, print, printSchema, specifiedRules, subscribe, validate, validateSchema,
} from 'graphql';
import { attach, root } from './common-data.mjs';

const beyondTheSpecification = new Set([
  'DeferStreamDirectiveOnRootFieldRule', 'DeferStreamDirectiveOnValidOperationsRule', 'DeferStreamDirectiveLabelRule',
  'StreamDirectiveOnListFieldRule', 'MaxIntrospectionDepthRule',
]);
const rules = specifiedRules.filter((rule) => !beyondTheSpecification.has(rule.name));
const common = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const schemas = new Map();

const read = (source, maxTokens) => parse(source, { allowEmptySelectionSets: false, maxTokens });

// Where a question names no schema, the common one is meant.
function schemaOf(sdl = common) {
  if (!schemas.has(sdl)) {
    schemas.set(sdl, attach(buildASTSchema(parse(sdl), { assumeValidSDL: false })));
  }
  return schemas.get(sdl);
}

const full = {
  descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true,
  inputValueDeprecation: true, oneOf: true,
};

const show = (error) => ({
  message: error.message.toWellFormed(),
  locations: (error.locations ?? []).map(({ line, column }) => ({ line, column })),
  ...(error.path && { path: error.path }),
});

const showResult = ({ errors, ...result }) => ({
  ...('data' in result && { data: result.data }), errors: (errors ?? []).map(show),
});

const requestOf = ({ sdl, source, variables, operationName }) => ({
  schema: schemaOf(sdl), document: read(source), rootValue: root, variableValues: variables, operationName,
});

const operations = {
  parse: ({ source, maxTokens }) => ({ print: print(read(source, maxTokens)).toWellFormed() }),
  validate: ({ sdl, source, maxErrors }) => ({
    errors: validate(schemaOf(sdl), read(source), rules, { maxErrors: maxErrors ?? 100 }).map(show),
  }),
  execute: async (question) => showResult(await execute(requestOf(question))),
  subscribe: async (question) => {
    const stream = await subscribe(requestOf(question));
    if (!(Symbol.asyncIterator in stream)) {
      return showResult(stream);
    }
    const events = [];
    for await (const event of stream) {
      events.push(showResult(event));
    }
    return { events };
  },
  variables: ({ sdl, source, variables }) => {
    const { variableValues, errors } = getVariableValues(
      schemaOf(sdl), read(source).definitions[0].variableDefinitions ?? [], variables ?? {}, { maxErrors: 50 });
    return errors ? { errors: errors.map(show) } : { coerced: variableValues.coerced, errors: [] };
  },
  arguments: ({ sdl, source, variables }) => {
    const { variableDefinitions, selectionSet: { selections: [field] } } = read(source).definitions[0];
    const { variableValues, errors } = getVariableValues(schemaOf(sdl), variableDefinitions ?? [], variables ?? {}, { maxErrors: 50 });
    try {
      const definition = schemaOf(sdl).getQueryType().getFields()[field.name.value];
      return errors ? { errors: errors.map(show) } : { coerced: getArgumentValues(definition, field, variableValues), errors: [] };
    } catch (error) {
      return { errors: [show(error)] };
    }
  },
  printSchema: ({ sdl }) => ({ print: printSchema(schemaOf(sdl)) }),
  validateSchema: ({ sdl }) => ({
    errors: validateSchema(buildASTSchema(parse(sdl), { assumeValidSDL: true })).map(show),
  }),
  introspect: ({ sdl }) => ({ data: introspectionFromSchema(schemaOf(sdl), full) }),
  introspectionQuery: () => ({ source: getIntrospectionQuery(full) }),
  printIntrospection: ({ data }) => ({ print: printSchema(buildClientSchema(data)) }),
};

async function answer(line) {
  const { op, utf16, ...question } = JSON.parse(line);
  if (utf16 !== undefined) {
    question.source = Buffer.from(utf16, 'base64').toString('utf16le');
  }
  try {
    return { ok: true, ...(await operations[op](question)) };
  } catch (error) {
    return error.locations || error.extensions
      ? { ok: false, ...show(error) }
      : { ok: false, message: String(error.message), locations: [], stack: String(error.stack) };
  }
}

let turn = Promise.resolve();
createInterface({ input: process.stdin, crlfDelay: Infinity }).on('line', (line) => {
  turn = turn.then(async () => {
    process.stdout.write(JSON.stringify(await answer(line)) + '\n');
  });
});
