export default {
  schema: "../../../schema/schema.graphql",
  documents: ["client/*.ts"],
  generates: {
    "dist/gql/": {
      preset: "client",
      config: {
        scalars: { Any: "unknown", Decimal: "number", LocalDate: "string" },
        strictScalars: true,
        useTypeImports: true,
      },
    },
  },
};
