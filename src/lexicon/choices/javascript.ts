import {type ChoiceSlot, choice, names, proper, row} from './choice-slot.js'

/** Tools and style of JavaScript and TypeScript. */
export const javascriptChoices: readonly ChoiceSlot[] = [
  row(
    'validation js',
    'schema validation in JavaScript',
    names(
      'Zod',
      'Yup',
      'Joi',
      'Valibot',
      'io-ts',
      'Superstruct',
      'class-validator',
      ['TypeBox', '@sinclair/typebox'],
      'ArkType',
      'Ajv',
      'Vest',
      'Runtypes',
      ['express-validator'],
      ['@effect/schema', 'Effect Schema']
    ),
    {
      reason: 'Schemas are written once, in one library, and types are drawn from them.',
      source: 'Zod documentation, comparison; Valibot documentation'
    }
  ),
  row('package manager js', 'package manager', [choice('npm', 'npx'), choice('yarn'), choice('pnpm'), choice('bun'), choice('deno')], {
    context: /\b(?:install|package manager|use|run|lockfile|dependenc|npm ci|add)/i,
    inCode: true,
    reason: 'A project has one lock file.',
    source: 'Node.js documentation, Corepack'
  }),
  row('linter js', 'linter', names('ESLint', 'Biome', 'oxlint', 'TSLint', ['standardjs', 'StandardJS'], 'JSHint', ['XO'], ['deno lint']), {
    reason: 'One linter holds the rules of a project.',
    source: 'Biome documentation, migrate from ESLint'
  }),
  row(
    'formatter js',
    'formatter',
    names('Prettier', 'dprint', ['Biome format', 'Biome formatter'], ['ESLint Stylistic', 'eslint --fix'], ['js-beautify'], ['deno fmt']),
    {
      reason: 'Two formatters undo each other.',
      source: 'Biome documentation, differences with Prettier'
    }
  ),
  row(
    'lint preset js',
    'shared rules of ESLint',
    names(
      ['Airbnb', 'eslint-config-airbnb', 'Airbnb style guide'],
      ['Standard style', 'eslint-config-standard', 'JavaScript Standard Style'],
      ['Google style', 'eslint-config-google', 'Google (?:Java|Type)Script style guide'],
      ['@antfu/eslint-config'],
      ['gts']
    ),
    {
      context: /eslint|style|lint|javascript|typescript/i,
      reason: 'The presets contradict each other.',
      source: 'ESLint documentation, shareable configurations'
    }
  ),
  row(
    'quotes',
    'quotes of strings',
    [choice('single quotes?', 'single-quoted', "'single' quotes"), choice('double quotes?', 'double-quoted')],
    {
      reason: 'A formatter is set to one kind of quotes.',
      source: 'Prettier documentation, options; Google JavaScript style guide'
    }
  ),
  row(
    'semicolons',
    'semicolons',
    [
      choice(
        'semicolons',
        'with semicolons',
        'use semicolons',
        'always semicolons',
        'end statements with semicolons',
        'terminate statements with semicolons'
      ),
      choice('no semicolons?', 'without semicolons?', 'omit semicolons?', 'avoid semicolons?', 'never use semicolons?', 'semicolon-free')
    ],
    {
      reason: 'Statements end in one way.',
      source: 'JavaScript Standard Style; Airbnb JavaScript style guide'
    }
  ),
  row(
    'trailing commas',
    'trailing commas',
    [
      choice('trailing commas?', 'dangling commas?', 'use trailing commas'),
      choice('no trailing commas?', 'no dangling commas?', 'without trailing commas?', 'avoid trailing commas?', 'omit trailing commas?')
    ],
    {
      reason: 'A last item has a comma or none.',
      source: 'Prettier documentation, options; Airbnb JavaScript style guide'
    }
  ),
  row(
    'bundler',
    'bundler',
    names(
      ['Vite', 'ViteJS'],
      'Webpack',
      'Parcel',
      'Rollup',
      ['esbuild', 'tsup'],
      'Turbopack',
      ['Rspack', 'Rsbuild'],
      ['Create React App', 'CRA', 'react-scripts'],
      'Rolldown',
      'Snowpack',
      'Browserify',
      ['Bun build', 'bun bundler']
    ),
    {
      context: /\b(?:bundl|build|dev server|scaffold|tool|project|config|setup|set up|create|new app|chunk|split)/i,
      reason: 'A build is set up once.',
      source: 'Vite documentation, why Vite'
    }
  ),
  row(
    'library bundler',
    'how a library is built',
    names(
      'tsup',
      'unbuild',
      'tsdown',
      ['microbundle'],
      ['Rollup'],
      ['tsc', 'plain tsc'],
      ['Vite library mode', 'vite lib mode'],
      ['pkgroll'],
      ['SWC']
    ),
    {
      context: /\b(?:librar(?:y|ies)|publish|npm package|packages?\b.*\bbuild|build\b.*\bpackages?)\b/i,
      reason: 'One tool writes what is published.',
      source: 'tsup documentation; Vite documentation, library mode'
    }
  ),
  row('transpiler', 'transpiler', names('Babel', 'SWC', ['tsc', 'TypeScript compiler'], 'Sucrase'), {
    context: /transpil|compil|transform/i,
    reason: 'Sources are transformed once.',
    source: 'Next.js documentation, compiler; Babel documentation'
  }),
  row(
    'run typescript',
    'how TypeScript is run',
    names(
      'tsx',
      'ts-node',
      ['esbuild-register', 'esno'],
      ['node --experimental-strip-types', 'type stripping', 'native TypeScript'],
      ['swc-node', '@swc-node/register'],
      ['Bun', 'bun run']
    ),
    {
      context: /\b(?:run|execut\w+|start)\b.{0,40}(?:typescript|\.ts\b|scripts?)|(?:typescript|\.ts\b)[^.]{0,30}\b(?:directly|run|execut)/i,
      reason: 'One loader stands before the sources.',
      source: 'Node.js documentation, running TypeScript'
    }
  ),
  row('js runtime', 'runtime of JavaScript', [choice('Node.js', 'NodeJS', 'Node \\d+'), choice('Deno'), choice('Bun')], {
    context: /runtime|\brun on\b|engine|target/i,
    reason: 'A program is written for one runtime.',
    source: 'Deno and Bun documentation, Node compatibility'
  }),
  row(
    'monorepo js',
    'tool of the monorepo',
    names(
      ['Nx', 'nx'],
      ['Turborepo', 'Turbo'],
      ['Lerna'],
      ['Rush', 'Rush\\.js'],
      ['Bazel'],
      ['moonrepo'],
      ['Wireit'],
      ['Pants'],
      ['pnpm workspaces?', 'npm workspaces?', 'yarn workspaces?']
    ),
    {
      context: /mono-?repo|workspace/i,
      reason: 'One tool knows the graph of the packages.',
      source: 'monorepo.tools; Turborepo documentation'
    }
  ),
  row(
    'release js',
    'how npm packages are released',
    names(
      'changesets',
      'semantic-release',
      ['release-it'],
      ['standard-version', 'conventional-changelog'],
      ['release-please'],
      ['lerna publish', 'lerna version'],
      ['np'],
      ['auto release', 'intuit auto']
    ),
    {
      context: /release|version|publish|changelog/i,
      reason: 'One tool decides the next version.',
      source: 'Changesets and semantic-release documentation'
    }
  ),
  row(
    'git hooks js',
    'git hooks',
    names('husky', 'lefthook', ['simple-git-hooks'], ['pre-commit framework', 'pre-commit\\.com'], ['lint-staged without husky']),
    {
      reason: 'Hooks are installed by one tool.',
      source: 'Lefthook documentation, comparison'
    }
  ),
  row(
    'module system',
    'module system',
    [
      choice(
        'ES modules',
        'ESM',
        'ES module',
        'ESM-only',
        'ES Modules',
        'import/export',
        'ECMAScript modules',
        'ES6 modules',
        'ES module syntax'
      ),
      choice('CommonJS', 'CJS', 'require\\(\\)', 'module\\.exports')
    ],
    {
      context: /module|import|require|export|esm|cjs/i,
      reason: 'A package is of one type; both at once are a matter of publishing.',
      source: 'Node.js documentation, packages'
    }
  ),
  row(
    'export style',
    'default or named exports',
    [choice('named exports?', 'named export', 'export named'), choice('default exports?', 'default export', 'export default')],
    {
      reason: 'A thing is imported by its own name or by any.',
      source: 'Google TypeScript style guide; Airbnb JavaScript style guide, modules'
    }
  ),
  row(
    'barrel files',
    'barrel files or direct imports',
    [
      choice(
        'barrel files?',
        'barrel exports?',
        'barrels',
        'index\\.ts barrels?',
        'barrel index',
        'index files',
        're-export from index',
        'barrel imports?'
      ),
      choice(
        'direct imports?',
        'no barrel files?',
        'no barrels?',
        'avoid barrel files?',
        'avoid barrels?',
        'avoid barrel exports?',
        'avoid barrel imports?',
        'without barrel files?',
        'import directly from',
        'never use barrel files?',
        'no barrel exports?'
      )
    ],
    {
      context: /barrel|import|export/i,
      reason: 'A folder has one entry or none.',
      source: 'Vite documentation, performance; Next.js documentation, optimizePackageImports'
    }
  ),
  row(
    'import paths js',
    'paths of imports',
    [
      choice(
        'path aliases',
        'path alias',
        'alias imports?',
        'absolute imports?',
        '@/ alias',
        '@/ imports',
        'tsconfig paths',
        'import aliases',
        'aliased imports?'
      ),
      choice('relative imports?', 'relative paths?')
    ],
    {
      context: /\bimports?\b/i,
      reason: 'A module is imported by one path.',
      source: 'Next.js documentation, absolute imports and module path aliases; Google TypeScript style guide'
    }
  ),
  row(
    'object types',
    'interface or type alias',
    [
      choice('interface', 'interfaces', 'interface declarations?'),
      choice('type aliases', 'type alias', 'types', '`type`', 'type keyword', 'type declarations?')
    ],
    {
      context:
        /\b(?:prefer|use|choose|define|default to|always)\b[^.]*\b(?:interfaces?|types?)\b[^.]*\b(?:over|instead|rather than|not|for (?:object|props|public|component|data|defining|all)|objects?|shapes?|props)\b/i,
      reason: 'An object shape is declared by one keyword.',
      source: 'Google TypeScript style guide; TypeScript handbook, differences between type aliases and interfaces'
    }
  ),
  row(
    'enums ts',
    'enums or unions',
    [
      choice('enums?', 'TypeScript enums?', 'string enums?', 'const enums?'),
      choice(
        'union types',
        'string unions?',
        'string literal unions?',
        'literal unions?',
        'literal types',
        'const objects?',
        'as const',
        'const assertions?',
        'union of string literals',
        'const maps?',
        'maps',
        'string literals',
        'discriminated unions?'
      )
    ],
    {
      context: /\benums?\b/i,
      reason: 'A closed set of values is written in one way.',
      source: 'TypeScript handbook, enums vs objects; Matt Pocock, Total TypeScript'
    }
  ),
  row('unknown or any', 'type of what is not known', [choice('unknown', '`unknown`', 'unknown type'), choice('any', '`any`', 'any type')], {
    context:
      /\b(?:use|prefer|type|allow|declare)\b[^.]{0,40}(?:`(?:any|unknown)`|\bunknown\b|\bany type\b|\bany\b (?:over|instead|for|when|if|rather))/i,
    reason: 'What is not known is checked or let through.',
    source: 'Google TypeScript style guide, any type; typescript-eslint no-explicit-any'
  }),
  row('nothing ts', 'null or undefined', [choice('undefined', '`undefined`'), choice('null', '`null`')], {
    context:
      /\b(?:prefer|use|return|represent|only|always)\b[^.]*\b(?:null|undefined)\b[^.]*\b(?:over|instead of|rather than|not|absence|absent|missing|no value|nothing|optional)\b/i,
    reason: 'What is absent is written in one way.',
    source: 'TypeScript coding guidelines; Google TypeScript style guide'
  }),
  row(
    'return types ts',
    'return types: written or inferred',
    [
      choice(
        'explicit return types?',
        'explicitly typed returns?',
        'annotate return types?',
        'declare return types?',
        'specify return types?'
      ),
      choice('inferred return types?', 'infer return types?', 'type inference', 'let TypeScript infer', 'rely on inference', 'inference')
    ],
    {
      context: /\breturn|infer/i,
      reason: 'A function states its result or leaves it to the compiler.',
      source: 'typescript-eslint explicit-function-return-type; Google TypeScript style guide'
    }
  ),
  row(
    'function style js',
    'arrow functions or declarations',
    [
      choice('arrow functions?', 'arrow function expressions?', 'const arrow functions'),
      choice(
        'function declarations?',
        'function keyword',
        '`function` keyword',
        'function statements?',
        'named function declarations?',
        'regular functions?',
        '`function`'
      )
    ],
    {
      context: /\b(?:component|prefer|use|define|declare|top[- ]level|write|pure|named|always|over|instead)\b/i,
      reason: 'Functions at the top of a file are written in one way.',
      source: 'Google TypeScript style guide, functions; Airbnb JavaScript style guide'
    }
  ),
  row(
    'interface prefix',
    'prefix of interfaces',
    [
      choice(
        'I prefix',
        'prefix interfaces with I',
        'prefixed with I',
        'I-prefixed',
        'I-prefix',
        'prefix interface names with I',
        'prefix interfaces with `I`',
        'prefixed with `I`'
      ),
      choice('no I prefix', 'no prefix', 'without (?:an? )?I prefix', 'do not prefix interfaces', 'never prefix interfaces')
    ],
    {
      context: /interface|prefix/i,
      reason: 'Interfaces have the prefix or not.',
      source: 'TypeScript coding guidelines; Google TypeScript style guide; .NET naming guidelines'
    }
  ),
  row(
    'array type ts',
    'how array types are written',
    [
      choice('Array<T>', 'Array<string>', 'generic array syntax', 'Array generic'),
      choice('T[]', 'T\\[\\]', 'string\\[\\]', 'bracket syntax')
    ],
    {
      context: /array/i,
      reason: 'Array types are written in one way.',
      source: 'typescript-eslint array-type; Google TypeScript style guide'
    }
  ),
  row(
    'assertions ts',
    'assertions or guards',
    [
      choice('type assertions?', 'as casts?', '`as` assertions?', 'non-null assertions?', 'type casts?'),
      choice('type guards?', 'type predicates?', 'narrowing', 'runtime checks?', '`?satisfies`?')
    ],
    {
      context: /\b(?:prefer|instead|over|rather|never|avoid|only|always)\b/i,
      reason: 'A type is proven or claimed.',
      source: 'Google TypeScript style guide, type and non-nullability assertions'
    }
  ),
  row(
    'private members ts',
    'private members of classes',
    [
      choice('#private', 'ES private fields?', 'private fields?', 'hash-private', '# private fields', '#fields', '# prefix'),
      choice('private keyword', '`private`', 'private modifier', 'TypeScript private')
    ],
    {
      context: /private|class|member|field/i,
      reason: 'A member is hidden by the language or by the compiler.',
      source: 'Google TypeScript style guide, private fields; TypeScript handbook, classes'
    }
  ),
  row(
    'error handling ts',
    'exceptions or results in TypeScript',
    [
      choice(
        'Result types?',
        'Result objects?',
        'neverthrow',
        'Result pattern',
        'Either',
        'Either types?',
        'Result<T, E>',
        'errors as values',
        'discriminated union results?'
      ),
      choice(
        'throw exceptions',
        'exceptions',
        'custom errors?',
        'custom error classes',
        'Error subclasses',
        'throw errors?',
        'throwing errors?',
        'typed exceptions?'
      )
    ],
    {
      context: /\berrors?\b|\bfail|exception/i,
      reason: 'A caller looks for failures in one way.',
      source: 'neverthrow documentation; Effect documentation, expected errors'
    }
  ),
  row(
    'fp library js',
    'functional library of TypeScript',
    names(['Effect', 'Effect-TS', 'EffectTS'], ['fp-ts'], ['Ramda'], ['Remeda'], ['Lodash/fp'], ['purify-ts'], ['true-myth']),
    {
      context: /functional|\bfp\b|library|pipe|effect|typed errors?/i,
      reason: 'Pipelines are built from one library.',
      source: 'Effect documentation, Effect vs fp-ts'
    }
  ),
  row(
    'utility library js',
    'utility library',
    names(
      ['Lodash', 'lodash-es'],
      ['es-toolkit'],
      ['Underscore', 'Underscore\\.js'],
      ['Ramda'],
      ['Remeda'],
      ['Radash'],
      [
        'native methods',
        'native array methods',
        'built-in methods',
        'native JavaScript methods',
        'native JS',
        'vanilla JavaScript utilities'
      ]
    ),
    {
      context: /utilit|lodash|underscore|ramda|helper|array|native|deep clone/i,
      reason: 'Helpers come from one place.',
      source: 'You Don’t Need Lodash; es-toolkit documentation'
    }
  ),
  row(
    'dates js',
    'date library',
    names(
      'date-fns',
      ['Day\\.js', 'dayjs'],
      ['Luxon'],
      ['Moment', 'Moment\\.js'],
      ['Temporal', 'Temporal API'],
      ['js-joda'],
      ['native Date', 'Date object', 'Intl\\.DateTimeFormat']
    ),
    {
      context: /\bdates?\b|\btimes?\b|moment|dayjs|luxon|timezone/i,
      reason: 'Dates are of one kind.',
      source: 'Moment documentation, project status'
    }
  ),
  row(
    'http client js',
    'HTTP client of JavaScript',
    [
      choice('fetch', 'native fetch', 'Fetch API', 'fetch API'),
      choice('axios'),
      choice('ky'),
      choice('got'),
      choice('superagent'),
      choice('ofetch', '\\$fetch'),
      choice('undici'),
      choice('node-fetch'),
      choice('wretch'),
      choice('needle'),
      choice('alova')
    ],
    {
      context: /\b(?:http|client|axios|api calls?|requests?|wrapper)\b/i,
      reason: 'One client carries interceptors, timeouts and retries.',
      source: 'ky and got documentation, comparison'
    }
  ),
  row(
    'logger js',
    'logger of Node',
    names(
      'pino',
      'winston',
      'bunyan',
      'log4js',
      ['consola'],
      ['signale'],
      ['loglevel'],
      ['tslog'],
      ['morgan'],
      ['console\\.log', 'console logging']
    ),
    {
      context: /\blog(?:s|ging|ger|gers)?\b|structured/i,
      reason: 'Records go through one logger.',
      source: 'Fastify documentation, logging; Pino documentation'
    }
  ),
  row(
    'orm js',
    'ORM of JavaScript',
    names(
      'Prisma',
      ['Drizzle', 'Drizzle ORM'],
      'TypeORM',
      'Sequelize',
      ['MikroORM', 'Mikro-ORM'],
      ['Knex', 'Knex\\.js'],
      'Objection',
      'Kysely',
      ['Bookshelf', 'Bookshelf\\.js'],
      'Waterline',
      ['Lucid', 'Lucid ORM'],
      'Mongoose',
      'Typegoose',
      ['Slonik'],
      ['pg-promise', 'node-postgres']
    ),
    {
      reason: 'Models and migrations belong to one tool.',
      source: 'NestJS documentation, database; Drizzle documentation, why Drizzle'
    }
  ),
  row(
    'queue js',
    'job queue of Node',
    names(
      'BullMQ',
      ['Bull', 'Bull queue'],
      'Bee-Queue',
      ['Agenda', 'Agenda\\.js'],
      'pg-boss',
      ['Graphile Worker'],
      ['Inngest'],
      ['Trigger\\.dev'],
      ['node-cron', 'cron jobs']
    ),
    {
      context: /queue|jobs?\b|background|worker|schedul/i,
      reason: 'Jobs go to one queue.',
      source: 'BullMQ documentation; NestJS documentation, queues'
    }
  ),
  row(
    'node framework',
    'web framework of Node',
    [
      proper('Express', 'Express\\.js', 'ExpressJS'),
      proper('Fastify'),
      proper('NestJS', 'Nest\\.js', 'Nest'),
      proper('Koa', 'Koa\\.js'),
      choice('Hono'),
      proper('hapi', 'Hapi', '@hapi/hapi'),
      choice('AdonisJS', 'Adonis'),
      choice('Elysia', 'ElysiaJS'),
      choice('Sails.js', 'Sails'),
      choice('FeathersJS', 'Feathers\\.js'),
      choice('LoopBack'),
      choice('Nitro', 'h3'),
      choice('Polka'),
      choice('Restify')
    ],
    {
      reason: 'A server is built on one framework.',
      source: 'NestJS documentation, platforms; Fastify documentation'
    }
  ),
  row(
    'api layer ts',
    'typed APIs of TypeScript',
    names(
      'tRPC',
      ['ts-rest'],
      ['oRPC'],
      ['Zodios'],
      ['GraphQL Code Generator'],
      ['openapi-typescript'],
      ['Orval'],
      ['Hono RPC', 'hono client']
    ),
    {
      context: /type[- ]?saf|end-to-end|client|generat|contract/i,
      reason: 'Types reach the client in one way.',
      source: 'tRPC documentation; ts-rest documentation, comparisons'
    }
  ),
  row(
    'graphql server js',
    'GraphQL server of JavaScript',
    names(
      ['Apollo Server'],
      ['GraphQL Yoga', 'Yoga'],
      ['Mercurius'],
      ['express-graphql'],
      ['Pothos'],
      ['Nexus', 'Nexus Schema'],
      ['TypeGraphQL', 'type-graphql'],
      ['PostGraphile'],
      ['Hasura']
    ),
    {
      context: /graphql/i,
      reason: 'A schema is served by one server.',
      source: 'GraphQL Yoga documentation, comparison'
    }
  ),
  row(
    'graphql schema',
    'how a GraphQL schema is written',
    [choice('schema-first', 'SDL-first', 'schema first', 'SDL first'), choice('code-first', 'code first', 'resolver-first')],
    {
      context: /graphql|schema|sdl|resolver/i,
      reason: 'The schema or the code is the source.',
      source: 'NestJS documentation, GraphQL; Apollo documentation'
    }
  ),
  row(
    'node concurrency',
    'async style of JavaScript',
    [
      choice('async/await', 'async await', 'async-await'),
      choice('promise chains?', '\\.then\\(\\)', 'then chains?', 'promise chaining', 'Promise\\.then'),
      choice('callbacks')
    ],
    {
      context: /\b(?:prefer|use|over|instead|always|style|never|avoid)\b/i,
      reason: 'Asynchronous code reads in one way.',
      source: 'Airbnb JavaScript style guide; MDN, using promises'
    }
  ),
  row(
    'iteration js',
    'loops or array methods',
    [
      choice(
        'array methods',
        'map/filter/reduce',
        'map, filter,? (?:and )?reduce',
        'higher-order functions',
        'functional array methods',
        'forEach'
      ),
      choice('for\\.\\.\\.of', 'for-of', 'for of loops?', 'for loops?', 'for…of')
    ],
    {
      context: /\b(?:prefer|use|over|instead|iterat|loops?)\b/i,
      reason: 'Lists are walked in one style.',
      source: 'Airbnb JavaScript style guide, iterators; Google TypeScript style guide'
    }
  ),
  row(
    'jsdoc types',
    'JSDoc or TypeScript',
    [
      choice('JSDoc types?', 'JSDoc annotations?', 'JSDoc type annotations?', 'JavaScript with JSDoc', 'plain JavaScript with JSDoc'),
      choice('TypeScript', 'TypeScript files', '\\.ts files')
    ],
    {
      context: /jsdoc|plain javascript|instead of typescript/i,
      reason: 'Types stand in comments or in the syntax.',
      source: 'TypeScript handbook, JS projects utilizing TypeScript'
    }
  ),
  row('api docs js', 'docs of a JavaScript API', names('TypeDoc', 'JSDoc site', ['API Extractor'], ['documentation\\.js'], ['TSDoc']), {
    context: /generat|reference|api doc/i,
    reason: 'The reference is generated by one tool.',
    source: 'TypeDoc documentation; API Extractor documentation'
  }),
  row(
    'class or function js',
    'classes or functions',
    [
      choice('classes', 'ES6 classes', 'class syntax'),
      choice('factory functions', 'plain functions', 'pure functions', 'closures', 'functions')
    ],
    {
      context: /\b(?:prefer|favou?r)\b[^.]*\b(?:over|instead of|rather than|to)\b[^.]*\b(?:class(?:es)?|functions?)\b/i,
      reason: 'Behavior is bundled in one way.',
      source: 'Airbnb JavaScript style guide; Eric Elliott, composing software'
    }
  ),
  row(
    'env js',
    'how environment variables are checked',
    names(['envalid'], ['t3-env', '@t3-oss/env'], ['env-var'], ['dotenv-safe'], ['convict'], ['@nestjs/config', 'ConfigModule']),
    {
      context: /env|config/i,
      reason: 'Variables are read through one schema.',
      source: 'T3 Env documentation; NestJS documentation, configuration'
    }
  ),
  row('process manager node', 'what keeps Node alive', names(['PM2'], ['systemd'], ['forever'], ['nodemon'], ['cluster module']), {
    context: /process manager|production|node|restart|keep/i,
    reason: 'A process has one supervisor.',
    source: 'Express documentation, process managers'
  })
]
