import {type ChoiceSlot, choice, names, proper, properNames, row} from './choice-slot.js'

/** What an agent speaks of for whom a common word is one of these names. */
const about = /javascript|typescript|\bnode|\bnpm\b|react|vue|angular|svelte|next\.?js|\bjs\b|\.[jt]sx?\b/i

/** Tools and libraries of JavaScript and TypeScript. */
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
      'Runtypes',
      ['express-validator'],
      ['@effect/schema', 'Effect Schema']
    ),
    {
      reason: 'Schemas are written once, in one library, and types are drawn from them',
      source: 'Zod documentation, comparison; Valibot documentation'
    }
  ),
  row('package manager js', 'package manager', [choice('npm'), choice('yarn'), choice('pnpm'), choice('bun'), choice('deno')], {
    context: /\b(?:install|package manager|use|run|lockfile|dependenc|npm ci|add)/i,
    inCode: true,
    reason: 'A project has one lock file',
    source: 'Node.js documentation, Corepack'
  }),
  row('linter js', 'linter', names('ESLint', 'Biome', 'oxlint', 'TSLint', ['standardjs', 'StandardJS'], 'JSHint', ['XO'], ['deno lint']), {
    context: /lint|biome|format|style|check/i,
    reason: 'One linter holds the rules of a project',
    source: 'Biome documentation, migrate from ESLint'
  }),
  row(
    'formatter js',
    'formatter',
    names('Prettier', 'dprint', ['Biome format', 'Biome formatter'], ['ESLint Stylistic', 'eslint --fix'], ['js-beautify'], ['deno fmt']),
    {
      context: /format|prettier|style/i,
      reason: 'Two formatters undo each other',
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
      reason: 'The presets contradict each other',
      source: 'ESLint documentation, shareable configurations'
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
      'Rolldown',
      'Snowpack',
      'Browserify',
      ['Bun build', 'bun bundler']
    ),
    {
      context:
        /^(?!.{0,200}\bbundle analy[sz]).{0,200}\b(?:bundl|build|dev server|scaffold|tool|project|config|setup|set up|create|new app|chunk|split)/i,
      reason: 'A build is set up once',
      source: 'Vite documentation, why Vite'
    }
  ),
  row('transpiler', 'transpiler', properNames('Babel', 'SWC', ['tsc', 'TypeScript compiler'], 'Sucrase'), {
    about,
    context: /transpil|compil|transform/i,
    reason: 'Sources are transformed once',
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
      about: /typescript|\.tsx?\b/i,
      context: /\b(?:run|execut\w+|start)\b.{0,40}(?:typescript|\.ts\b|scripts?)|(?:typescript|\.ts\b)[^.]{0,30}\b(?:directly|run|execut)/i,
      reason: 'One loader stands before the sources',
      source: 'Node.js documentation, running TypeScript'
    }
  ),
  row('js runtime', 'runtime of JavaScript', [choice('Node.js', 'NodeJS'), choice('Deno'), choice('Bun')], {
    about,
    context: /\bruntime\b/i,
    reason: 'A program is written for one runtime',
    source: 'Deno and Bun documentation, Node compatibility'
  }),
  row(
    'monorepo js',
    'tool of the monorepo',
    properNames(
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
      about,
      context: /mono-?repo|workspace/i,
      reason: 'One tool knows the graph of the packages',
      source: 'monorepo.tools; Turborepo documentation'
    }
  ),
  row(
    'release js',
    'how npm packages are released',
    properNames(
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
      reason: 'One tool decides the next version',
      source: 'Changesets and semantic-release documentation'
    }
  ),
  row(
    'git hooks js',
    'git hooks',
    names('husky', 'lefthook', ['simple-git-hooks'], ['pre-commit framework', 'pre-commit\\.com'], ['lint-staged without husky']),
    {
      about: /\bnpm\b|javascript|typescript|node/i,
      context: /hook|husky|lefthook|pre-commit/i,
      reason: 'Hooks are installed by one tool',
      source: 'Lefthook documentation, comparison'
    }
  ),
  row(
    'fp library js',
    'functional library of TypeScript',
    properNames(['Effect-TS', 'EffectTS', 'Effect library'], ['fp-ts'], ['Ramda'], ['Remeda'], ['Lodash/fp'], ['purify-ts'], ['true-myth']),
    {
      about,
      context: /functional|\bfp\b|library|pipe|effect|typed errors?/i,
      reason: 'Pipelines are built from one library',
      source: 'Effect documentation, Effect vs fp-ts'
    }
  ),
  row(
    'utility library js',
    'utility library',
    names(
      ['Lodash', 'lodash-es'],
      ['es-toolkit'],
      ['Underscore\\.js', 'underscore library'],
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
      about,
      context: /utilit|lodash|underscore|ramda|helper|array|native|deep clone/i,
      reason: 'Helpers come from one place',
      source: 'You Don’t Need Lodash; es-toolkit documentation'
    }
  ),
  row(
    'dates js',
    'date library',
    properNames(
      'date-fns',
      ['Day\\.js', 'dayjs'],
      ['Luxon'],
      ['Moment\\.js', 'moment library'],
      ['Temporal API'],
      ['js-joda'],
      ['native Date', 'Date object', 'Intl\\.DateTimeFormat']
    ),
    {
      about,
      context: /\bdates?\b|moment|dayjs|luxon|time ?zones?/i,
      reason: 'Dates are of one kind',
      source: 'Moment documentation, project status'
    }
  ),
  row(
    'http client js',
    'HTTP client of JavaScript',
    [
      choice('fetch', 'native fetch', 'Fetch API', 'fetch\\(\\)', 'built-in fetch'),
      choice('axios'),
      proper('ky'),
      proper('got', '`got`'),
      choice('superagent'),
      choice('ofetch', '\\$fetch'),
      choice('undici'),
      choice('node-fetch'),
      choice('wretch'),
      choice('alova')
    ],
    {
      about,
      context:
        /\b(?:http|axios|api) (?:client|calls?|requests?|library)\b|\baxios\b|\b(?:native|built-in) fetch\b|\bfetch api\b|\bfor (?:all )?(?:http|api|network) ?(?:calls?|requests?)?\b/i,
      reason: 'One client carries interceptors, timeouts and retries',
      source: 'ky and got documentation, comparison'
    }
  ),
  row(
    'logger js',
    'logger of Node',
    names('pino', 'winston', 'bunyan', 'log4js', ['consola'], ['signale'], ['loglevel'], ['tslog'], ['morgan']),
    {
      about,
      context: /\blog(?:s|ging|ger|gers)?\b|structured/i,
      reason: 'Records go through one logger',
      source: 'Fastify documentation, logging; Pino documentation'
    }
  ),
  row(
    'orm js',
    'ORM',
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
      reason: 'Models and migrations belong to one tool',
      source: 'NestJS documentation, database; Drizzle documentation, why Drizzle'
    }
  ),
  row(
    'queue js',
    'job queue of Node',
    properNames(
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
      about,
      context: /queue|jobs?\b|background|worker|schedul/i,
      reason: 'Jobs go to one queue',
      source: 'BullMQ documentation; NestJS documentation, queues'
    }
  ),
  row(
    'node framework',
    'web framework of Node',
    [
      proper('Express', 'Express\\.js', 'ExpressJS'),
      choice('Fastify'),
      choice('NestJS', 'Nest\\.js'),
      choice('Koa', 'Koa\\.js'),
      choice('Hono'),
      proper('Hapi', '@hapi/hapi'),
      choice('AdonisJS', 'Adonis'),
      choice('Elysia', 'ElysiaJS'),
      choice('Sails.js'),
      choice('FeathersJS', 'Feathers\\.js'),
      choice('LoopBack'),
      choice('Restify')
    ],
    {
      about,
      reason: 'A server is built on one framework',
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
      about: /typescript|\.tsx?\b/i,
      context: /type[- ]?saf|end-to-end|client|generat|contract/i,
      reason: 'Types reach the client in one way',
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
      reason: 'A schema is served by one server',
      source: 'GraphQL Yoga documentation, comparison'
    }
  ),
  row(
    'graphql schema',
    'how a GraphQL schema is written',
    [choice('schema-first', 'SDL-first', 'schema first', 'SDL first'), choice('code-first', 'code first', 'resolver-first')],
    {
      about: /graphql/i,
      context: /graphql|schema|sdl|resolver/i,
      reason: 'The schema or the code is the source',
      source: 'NestJS documentation, GraphQL; Apollo documentation'
    }
  )
]
