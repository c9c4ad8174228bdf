import tseslint from "typescript-eslint";

/**
 * Rooms of the core, in the order of the data: each imports only from itself and from those before it. That nothing is
 * imported from outside the core, or from one host into another, the compiler sees to: see the tsconfig.json of each.
 */
const ROOMS = [
  "issues",
  "people",
  "programme",
  "tabs",
  "intake",
  "links",
  "reading",
  "uses",
  "scoring",
  "matching",
  "cohort",
  "dyads",
  "robustness",
  "desk",
  "forms",
  "directory",
  "event",
  "introduction",
  "papers",
  "acceptance",
  "follow-up",
  "lessons",
  "home",
  "doubts",
  "forgetting",
  "messages",
  "proposal",
  "tradeoffs",
];
/** Rooms that do not know each other though one stands before the other. */
const BESIDE = {
  links: ["scoring"],
  scoring: ["links"],
  matching: ROOMS.filter((room) => room !== "matching"),
};

/** The floors of `matching`, in the order of a solve. */
const FLOORS = [
  "model",
  "cardinality",
  "primal-dual",
  "accelerate",
  "leximin",
  "guarantees",
  "certificate",
  "stability",
  "assign",
  "sensitivity",
];

const walls = ROOMS.map((room, index) => {
  const closed = [...ROOMS.slice(index + 1), ...(BESIDE[room] ?? [])];
  return {
    files: [`src/core/${room}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...(closed.length > 0
              ? [
                  {
                    regex: `^(\\.\\./)+(${[...new Set(closed)].join("|")})(/|\\.ts$)`,
                    message: `A wall of src/core: ${room} does not know that room.`,
                  },
                ]
              : []),
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

const floors = FLOORS.map((floor, index) => {
  const closed = [...FLOORS.slice(index + 1), ...BESIDE.matching];
  return {
    files: [`src/core/matching/${floor}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${closed.join("|")})(/|\\.ts$)`,
              message: `A wall of src/core/matching: ${floor} does not know that folder.`,
            },
            {
              regex: "^(?!\\.{1,2}/)",
              message: "The engine imports nothing but itself and steps.ts.",
            },
          ],
        },
      ],
    },
  };
});

/** What a folder of the panel must not import: views, then what the rooms share, then the rooms, each apart. */
const PANEL = [
  { files: "sidebar/**", regex: "src/server/(?!rpc-types\\.ts$)", knows: "of the server its RPC types only" },
  { files: "sidebar/*.ts", regex: "^\\./(room-kit|rooms)/", knows: "views at most" },
  {
    files: "sidebar/views/**",
    regex: "^(\\.\\./)+(room-kit|rooms)/",
    knows: "neither what the rooms share nor the rooms",
  },
  { files: "sidebar/room-kit/**", regex: "^(\\.\\./)+rooms/", knows: "no room" },
  {
    files: "sidebar/rooms/*/**",
    regex:
      "^(?!\\./|(\\.\\./){2}(room-kit|views)/|(\\.\\./){3}src/(core/|server/rpc-types\\.ts$)|preact(/|$))",
    knows: "room-kit, views, the core and itself only",
  },
];

const panelWalls = PANEL.map(({ files, regex, knows }) => ({
  files: [files],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [...new Set([PANEL[0].regex, regex])].map((pattern) => ({
          regex: pattern,
          message: `A wall of the panel: ${files} knows ${knows}.`,
        })),
      },
    ],
  },
}));

/** The conformance suite runs where nothing of the product is: of it, it knows the words and their languages only. */
const conformanceWall = {
  files: ["src/conformance/**"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex:
              "^(?!\\./|\\.\\./[a-z]|(\\.\\./)+core/(messages/|programme/settings\\.ts$)|preact(/|$))|^(\\.\\./)+(server|kit|local|sidebar)/|^\\.\\./core/(?!messages/|programme/settings)",
            message: "A wall of src/conformance: it knows itself and the words of src/core/messages only.",
          },
        ],
      },
    ],
  },
};

/**
 * Participles and pronouns that say nothing of what a value is: a local is a noun of its type. `read` is refused as a
 * noun only; as a function it is a verb.
 */
const VAGUE = "told|known|found|made|one|own|named|brought|seen|asked|wanted|standing";
const ANY_VAGUE = `Identifier[name=/^(${VAGUE})$/]`;
const READ = "Identifier[name='read'][typeAnnotation.typeAnnotation.type!='TSFunctionType']";
const SAYS_NOTHING = "A name that says nothing of the value: use a noun of its type (see CONTRIBUTING).";
const vagueNames = [
  `VariableDeclarator > ${ANY_VAGUE}.id`,
  "VariableDeclarator[init.type!=/Function/] > Identifier.id[name='read']",
  `:function > ${ANY_VAGUE}.params`,
  `:function > ${READ}.params`,
  `ObjectPattern > Property > ${ANY_VAGUE}.value`,
  "ObjectPattern > Property > Identifier.value[name='read']",
  `ArrayPattern > ${ANY_VAGUE}`,
  "ArrayPattern > Identifier[name='read']",
  `:matches(TSPropertySignature, PropertyDefinition) > ${ANY_VAGUE}.key`,
].map((selector) => ({ selector, message: SAYS_NOTHING }));

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "dist-kit/",
      "site/",
      "dist-live/",
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
      "object-shorthand": "error",
      "no-useless-rename": "error",
      eqeqeq: "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "sidebar/**/*.{ts,tsx}", "tools/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...vagueNames] },
  },
  // Lists of words, one on a line: as long as the language needs
  { files: ["src/core/intake/vocabulary/**"], rules: { "max-lines": "off" } },
  {
    files: ["src/local/**", "tools/**", "test/bench/**", "src/conformance/{first-ten,kit-cases}.ts"],
    rules: { "no-console": "off" },
  },
  ...walls,
  ...floors,
  ...panelWalls,
  conformanceWall,
);
