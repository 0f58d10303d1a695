// The data of the common schema: every value is a function of the parent's seed, the field and its arguments.
// CommonData.cs is its twin.
import {
  GraphQLError, isAbstractType, isEnumType, isListType, isNonNullType, isObjectType,
} from 'graphql';

export const root = { seed: 1 };

function mix(seed, text) {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}

function numberText(number) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number + 0);
  return view.getBigUint64(0).toString(16);
}

function text(value) {
  switch (typeof value) {
    case 'string':
      return `${value.length}:${value}`;
    case 'number':
      return '#' + numberText(value);
    case 'boolean':
      return String(value);
  }
  if (value === null) {
    return 'null';
  }
  return Array.isArray(value)
    ? `[${value.map(text).join(',')}]`
    : `{${Object.entries(value).map(([name, item]) => `${name}=${text(item)}`).join(',')}}`;
}

function make(schema, type, seed, field) {
  if (isNonNullType(type)) {
    return mix(seed, 'broken') % 61 === 0 ? null : makePresent(schema, type.ofType, seed, field);
  }
  return mix(seed, 'null') % 11 === 0 ? null : makePresent(schema, type, seed, field);
}

function makePresent(schema, type, seed, field) {
  if (isListType(type)) {
    const length = mix(seed, 'length') % 5;
    return Array.from({ length }, (_, i) => make(schema, type.ofType, mix(seed, `item ${i}`), field));
  }
  if (isEnumType(type)) {
    const values = type.getValues();
    return values[seed % values.length].value;
  }
  if (isObjectType(type)) {
    return { __typename: type.name, seed };
  }
  if (isAbstractType(type)) {
    const names = schema.getPossibleTypes(type).map(({ name }) => name).sort();
    return { __typename: names[seed % names.length], seed };
  }
  switch (type.name) {
    case 'Int':
      return seed % 2000001 - 1000000;
    case 'Float':
      return (seed % 1000001 - 500000) / 64;
    case 'Boolean':
      return seed % 2 === 1;
    case 'ID':
      return String(seed);
    default:
      return `${field} ${seed}`;
  }
}

const isCommon = (type) => isObjectType(type) && !type.name.startsWith('__');

const textOf = (args) => Object.entries(args).map(([name, value]) => `${name}=${text(value)}`).join(',');

function resolver(schema, type, field) {
  return (parent, args) => {
    const given = textOf(args);
    const seed = mix(parent.seed, `${type.name}.${field.name}(${given})`);
    if (mix(seed, 'fault') % 37 === 0) {
      throw new GraphQLError(`${type.name}.${field.name} failed.`);
    }
    return field.name.startsWith('echo') ? given : make(schema, field.type, seed, field.name);
  };
}

function events(field) {
  return async function* (parent, args) {
    const seed = mix(parent.seed, `Subscription.${field.name}(${textOf(args)})`);
    for (let i = 0; i < 3; i++) {
      yield { seed: mix(seed, `event ${i}`) };
    }
  };
}

export function attach(schema) {
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    field.subscribe = events(field);
  }
  for (const type of Object.values(schema.getTypeMap()).filter(isCommon)) {
    for (const field of Object.values(type.getFields())) {
      field.resolve = resolver(schema, type, field);
    }
  }
  return schema;
}
