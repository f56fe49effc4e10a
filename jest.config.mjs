// Every Java that a test starts compiles less thoroughly: it starts in two thirds of the time.
process.env.JAVA_TOOL_OPTIONS ??= "-XX:TieredStopAtLevel=1";
// A server of one test doesn't live long enough to gain from it.
process.env.NEWSGRAPH_WARM_UP ??= "off";

/** @type {import("jest").Config} */
const shared = {
  testEnvironment: "<rootDir>/tests/support/environment.mjs",
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "\\.ts$": [
      "@swc/jest",
      {
        swcrc: false,
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: false,
            useDefineForClassFields: false,
          },
          keepClassNames: true,
        },
        module: { type: "es6" },
        sourceMaps: "inline",
      },
    ],
  },
};

const project = (name) => ({
  ...shared,
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
});

export default {
  testTimeout: 120_000,
  maxWorkers: 2,
  projects: ["unit", "golden", "issues", "integration", "e2e", "clients", "quality"].map(project),
};
