import tseslint from "typescript-eslint";

/**
 * Rooms of the core, in the order of the data: each imports only from itself and from those before it. That nothing is
 * imported from outside the core, or from one host into another, the compiler sees to: see the tsconfig.json of each.
 */
const ROOMS = [
  "issues",
  "people",
  "programme",
  "intake",
  "links",
  "scoring",
  "matching",
  "tabs",
  "dyads",
  "desk",
  "forms",
  "directory",
  "event",
  "introduction",
  "follow-up",
];
const BESIDE = {
  links: ["scoring"],
  scoring: ["links"],
  matching: ROOMS.filter((room) => room !== "matching"),
};

const walls = ROOMS.map((room, index) => {
  const closed = [...ROOMS.slice(index + 1), ...(BESIDE[room] ?? [])];
  return {
    files: [`src/core/${room}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${[...new Set(closed), "messages"].join("|")}|propose)(/|\\.ts$)`,
              message: `A wall of src/core: ${room} does not know that room.`,
            },
            {
              regex: "^(?!\\.{1,2}/|zod/mini$)",
              message: "The core imports nothing outside the core, zod/mini apart.",
            },
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "dist-kit/",
      "out/",
      "coverage/",
      "reports/",
      "node_modules/",
      ".stryker-tmp/",
      "test-results/",
      "playwright-report/",
    ],
  },
  ...tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      eqeqeq: "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["src/local/**", "tools/**", "test/bench/**"], rules: { "no-console": "off" } },
  ...walls,
  {
    files: ["sidebar/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "src/server/(?!rpc-types\\.ts$)",
              message: "The sidebar knows the server's RPC types only.",
            },
          ],
        },
      ],
    },
  },
);
