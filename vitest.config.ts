import { defineConfig } from "vitest/config";

// unit: pure, fast, shares one context; system: child processes, real files, a real browser
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "src/{document,learn,clean,analyse,link}/**/*.test.ts",
            "src/*.test.ts",
            "test/{support,promises}/**/*.test.ts",
          ],
          isolate: false,
          pool: "threads",
          // linear-time tests read long texts, and a machine may be busy
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "system",
          include: [
            "src/{ingest,store,work,serve,cli}/**/*.test.ts",
            "test/{contract,flow,pages}/**/*.test.ts",
            "bench/**/*.test.ts",
          ],
          pool: "forks",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "web",
          include: ["test/web/**/*.test.ts"],
          pool: "forks",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
