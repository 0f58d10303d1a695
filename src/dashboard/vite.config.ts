import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// Where `npm run dev` finds the server; a built dashboard is served by it.
const server = process.env.ANALYTICS_URL ?? "http://localhost:5080";
const served = ["/graphql", "/exports", "/tables", "/queries", "/odata", "/powerbi"];

export default defineConfig({
  plugins: [react()],
  // The saved queries are read from the folder of contracts.
  server: { fs: { allow: [".", "../../schema"] }, proxy: Object.fromEntries(served.map((path) => [path, server])) },
  preview: { proxy: Object.fromEntries(served.map((path) => [path, server])) },
  // GraphiQL's workers are Vite's own kind of import, which its optimizer does not know; what they import is CommonJS.
  optimizeDeps: {
    exclude: ["graphiql/setup-workers/vite", "@graphiql/react/setup-workers/vite"],
    include: [
      "monaco-graphql > picomatch-browser",
      "graphql-language-service > nullthrows",
      "graphql-language-service > debounce-promise",
    ],
  },
  build: {
    target: "es2023",
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // Directives of GraphiQL's modules to a compiler that is not used here.
      onLog: (level, log, handle) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
    },
  },
  test: { environment: "node", pool: "threads", isolate: false, include: ["src/**/*.test.ts"] },
});
