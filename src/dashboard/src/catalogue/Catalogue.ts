import type { CatalogueQuery } from "../gql/graphql";

/** What can be asked in one perspective. */
export type Perspective = CatalogueQuery["semanticModel"]["perspectives"][number];

/** The words of the semantic model in one language, by the names that the API uses. */
export class Catalogue {
  readonly perspectives: readonly Perspective[];
  readonly #labels: ReadonlyMap<string, string>;

  constructor(answer: CatalogueQuery) {
    this.perspectives = answer.semanticModel.perspectives;
    this.#labels = new Map(this.perspectives.flatMap(labelsOf));
  }

  /** The perspective of a name; undefined where the model has none. */
  perspective(name: string): Perspective | undefined {
    return this.perspectives.find((perspective) => perspective.name === name);
  }

  /** What a measure is called. */
  measure(name: string): string {
    return this.#labels.get(`measure ${name}`) ?? name;
  }

  /** What a measure is counted in. */
  unit(measure: string): string {
    return this.#labels.get(`unit ${measure}`) ?? "";
  }

  /** What a dimension or one of its attributes is called. */
  key(name: string): string {
    return this.#labels.get(`key ${name}`) ?? name;
  }

  /** What a value of an attribute of enumerated values is called: ageBand, FROM_25_TO_34. */
  value(attribute: string, value: string): string {
    return this.#labels.get(`value ${attribute} ${value}`) ?? value;
  }
}

function labelsOf({ measures, dimensions }: Perspective): [string, string][] {
  const attributes = dimensions.flatMap((dimension) => dimension.attributes);
  return [
    ...measures.map((measure): [string, string] => [`measure ${measure.name}`, measure.label]),
    ...measures.map((measure): [string, string] => [`unit ${measure.name}`, measure.unit.label]),
    ...attributes.map((attribute): [string, string] => [`key ${attribute.name}`, attribute.label]),
    ...dimensions.map((dimension): [string, string] => [`key ${dimension.name}`, dimension.label]),
    ...attributes.flatMap(({ name, values }) =>
      values.map((value): [string, string] => [`value ${name} ${value.name}`, value.label]),
    ),
  ];
}
