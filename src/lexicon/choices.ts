import type {ConflictKindName} from '../model.js'

/** One of the things that one picks for a purpose. */
export interface Choice {
  readonly name: string
  readonly pattern: RegExp
  /** Runs of letters and digits in lower case, of which one stands in whatever the pattern finds; none where that is not sure. */
  readonly words?: readonly string[] | undefined
}

/** A purpose for which one thing is picked. Two agents conflict when what each of them prescribes for it has nothing in common. */
export interface ChoiceSlot {
  readonly slot: string
  readonly topic: string
  readonly kind: Extract<ConflictKindName, 'alternative' | 'format' | 'order'>
  readonly choices: readonly Choice[]
  /** What else must stand in the clause, where a name alone does not tell its purpose. */
  readonly context?: RegExp
  /** Also read in code blocks, where a pattern is exact enough. */
  readonly inCode?: true
}

/** Names as words; a name with punctuation of its own is matched as it is written. */
const choice = (name: string, ...also: string[]): Choice => ({
  name,
  pattern: new RegExp(`(?<![\\w@/.-])(?:${[name, ...also].join('|')})(?![\\w/-]|\\.\\w)`, 'i'),
  words: firstWords([name, ...also])
})

/** The first word of each name; `(?:two|four) spaces` has two, and so has `keys?`. */
function firstWords(all: readonly string[]): readonly string[] | undefined {
  const words = all.map((name) => {
    const [, some = '', word = '', optional = ''] =
      /^(?:\(\?:([\w|]+)\))?([A-Za-z0-9]*)(\??)(?=$|\[- \](?!\?)|\\\.|[^\w()[\]\\?*+{}|.])/.exec(name.replace('_', ' ')) ?? []
    if (some !== '') return word === '' ? some.toLowerCase().split('|') : []
    return optional === '' ? [word.toLowerCase()] : [word.toLowerCase(), word.slice(0, -1).toLowerCase()]
  })
  return words.every((some) => some.length > 0 && some.every(Boolean)) ? words.flat() : undefined
}

const names = (...all: (string | readonly string[])[]): readonly Choice[] =>
  all.map((one) => (typeof one === 'string' ? choice(one) : choice(one[0] ?? '', ...one.slice(1))))

const row = (slot: string, topic: string, choices: readonly Choice[], more: Partial<ChoiceSlot> = {}): ChoiceSlot => ({
  slot,
  topic,
  kind: 'alternative',
  choices,
  ...more
})

/** Sources: the documentation of each tool, which presents it as a replacement for the others in its row. */
export const choiceSlots: readonly ChoiceSlot[] = [
  // what data is kept with
  row(
    'orm',
    'ORM',
    names(
      'SQLModel',
      'SQLAlchemy',
      ['Tortoise', 'Tortoise ORM'],
      'Peewee',
      'Pony ORM',
      'Django ORM',
      'Prisma',
      'Drizzle',
      'TypeORM',
      'Sequelize',
      'MikroORM',
      'Knex',
      'Hibernate',
      'Entity Framework',
      'Dapper',
      'Eloquent',
      'Doctrine',
      'ActiveRecord',
      'GORM',
      'Diesel',
      'SeaORM'
    )
  ),
  row(
    'schema migration',
    'tool for schema migrations',
    names('Alembic', 'Flyway', 'Liquibase', 'golang-migrate', 'goose', 'dbmate', 'Atlas migrations', 'Aerich')
  ),
  row(
    'task queue',
    'task queue',
    names('Celery', 'RQ', 'ARQ', 'Dramatiq', 'Huey', 'TaskIQ', 'Sidekiq', 'Resque', 'BullMQ', 'Bull queue', 'Bee-Queue', 'Agenda\\.js')
  ),
  row('validation js', 'schema validation in JavaScript', names('Zod', 'Yup', 'Joi', 'Valibot', 'io-ts', 'Superstruct', 'class-validator')),
  // packages
  row('package manager js', 'package manager', [choice('npm', 'npx'), choice('yarn'), choice('pnpm'), choice('bun')], {
    context: /\b(?:install|package manager|use|run|lockfile|dependenc|npm ci|add)/i,
    inCode: true
  }),
  row('package manager py', 'package manager', names('pip', 'poetry', 'uv', 'pdm', 'pipenv', 'conda'), {
    context: /\b(?:install|package|dependenc|environment|lock|manag)/i
  }),
  // tests
  row('test runner js', 'test runner', names('Jest', 'Vitest', 'Mocha', 'Jasmine', 'AVA'), {
    context: /\btests?|runner|spec|suite|coverage|unit|npx/i,
    inCode: true
  }),
  row('test runner py', 'test runner', names('pytest', 'unittest', 'nose2?')),
  row('browser tests', 'browser tests', names('Playwright', 'Cypress', 'Selenium', 'Puppeteer', 'WebdriverIO', 'TestCafe')),
  row('component tests', 'component tests', names(['React Testing Library', 'Testing Library', 'RTL'], 'Enzyme')),
  row('api test client', 'test client', [choice('TestClient'), choice('AsyncClient', 'httpx\\.AsyncClient')]),
  // format and lint
  row('formatter py', 'formatter for Python', names('Black', 'YAPF', 'autopep8', 'ruff format')),
  row('linter py', 'linter for Python', names('Ruff', 'Flake8', 'Pylint'), {context: /lint|style|check|static/i}),
  row('linter js', 'linter', names('ESLint', 'Biome', 'oxlint', 'TSLint', 'standardjs')),
  row('formatter js', 'formatter', names('Prettier', 'dprint', 'Biome format')),
  row(
    'indentation',
    'indentation',
    [choice('tabs', 'tab indentation', 'tab characters'), choice('spaces', '(?:two|four|2|4)[- ]spaces?', 'space indentation')],
    {context: /indent|tabs\b/i}
  ),
  row('indent width', 'width of an indentation', [
    choice('2 spaces', 'two spaces', '2-space', 'two-space'),
    choice('4 spaces', 'four spaces', '4-space', 'four-space')
  ]),
  row('quotes', 'quotes of strings', [choice('single quotes', 'single-quoted'), choice('double quotes', 'double-quoted')]),
  row('semicolons', 'semicolons', [
    choice('semicolons', 'with semicolons', 'use semicolons', 'always semicolons'),
    choice('no semicolons', 'without semicolons', 'omit semicolons')
  ]),
  // front ends
  row(
    'client state',
    'global client state',
    [
      choice('Redux', 'Redux Toolkit', 'RTK', 'createSlice'),
      choice('Zustand'),
      choice('MobX'),
      choice('Jotai'),
      choice('Recoil'),
      choice('Valtio'),
      choice('XState'),
      choice('Pinia'),
      choice('Vuex'),
      choice('Context', 'React Context', 'Context API', 'useContext')
    ],
    {context: /state|store|redux|zustand|mobx|jotai|recoil/i}
  ),
  row('server state', 'server state and data fetching', [
    choice('TanStack Query', 'React Query', 'useQuery'),
    choice('SWR'),
    choice('RTK Query'),
    choice('Apollo Client'),
    choice('createAsyncThunk'),
    choice('redux-saga')
  ]),
  row(
    'styles',
    'styles',
    names(
      ['Tailwind', 'Tailwind CSS', 'TailwindCSS'],
      'CSS modules',
      ['styled-components', 'styled components'],
      'Emotion',
      'Sass',
      'SCSS',
      'vanilla-extract',
      'Bootstrap',
      'inline styles'
    ),
    {context: /style|css|tailwind|design|class/i}
  ),
  row('components', 'kind of components', [
    choice('function components', 'functional components', 'function component'),
    choice('class components', 'class component')
  ]),
  row('refs', 'how a ref reaches a child', [
    choice('forwardRef', 'ref forwarding', 'React\\.forwardRef'),
    choice('ref as a prop', 'ref` as a prop', 'ref prop')
  ]),
  row(
    'prop types',
    'how props are typed',
    [choice('PropTypes', 'prop-types'), choice('TypeScript', 'TypeScript interfaces', 'typed props')],
    {context: /prop|type safety|types/i}
  ),
  row('bundler', 'bundler', names('Vite', 'Webpack', 'Parcel', 'Rollup', 'esbuild', 'Turbopack', 'Rspack')),
  row('forms', 'forms', names(['React Hook Form', 'react-hook-form'], 'Formik', 'React Final Form', 'TanStack Form')),
  // back ends
  row(
    'error handling place',
    'where errors are handled',
    [
      {
        name: 'try/except around each operation',
        words: ['try'],
        pattern: /\btry\s*\/\s*(?:except|catch)\b|\btry[- ](?:except|catch)\b|\btry blocks?\b/i
      },
      {
        name: 'central exception handlers',
        words: 'exception error errors middleware global central centralized centralised'.split(' '),
        pattern:
          /\b(?:exception|error) handlers?\b|\berrors?\b[^.]{0,40}\b(?:one|single|central) (?:\w+ )?middleware\b|\b(?:one|single) middleware\b[^.]{0,60}\b(?:errors?|answers?)\b|\b(?:global|central(?:i[sz]ed)?) (?:error|exception)[- ]?(?:handling|handler|middleware|boundar\w+)\b|\berror[- ]handling middleware\b/i
      }
    ],
    {context: /\b(?:endpoint|handler|route|controller|consistent|global|central|every|each|specific exceptions|example|response|domain)/i}
  ),
  row(
    'authentication',
    'authentication',
    names(
      ['JWT', 'JSON web tokens?', 'JWTs'],
      ['session cookies', 'server-side sessions', 'cookie sessions', 'session-based authentication'],
      ['API keys?']
    ),
    {context: /auth|login|sign[- ]?in|token|secur/i}
  ),
  row('password hash', 'hash of passwords', names('bcrypt', ['Argon2', 'Argon2id'], 'scrypt', 'PBKDF2')),
  row('http api', 'style of the API', names(['REST', 'RESTful'], 'GraphQL', 'gRPC', 'tRPC', 'SOAP'), {
    context: /\b(?:only|exclusively|prefer|standardi[sz]e|all|every|never|instead)\b/i
  }),
  row(
    'api version',
    'where the API version stands',
    [
      choice('URL path', 'path-based versioning', 'URL versioning', 'version in the URL', 'in the path'),
      choice('header', 'header-based versioning', 'header versioning', 'Accept header', 'version header')
    ],
    {context: /version/i}
  ),
  row('async style', 'sync or async', [choice('async', 'asynchronous', 'async def'), choice('sync', 'synchronous', 'plain def')], {
    context:
      /\b(?:handlers?|routes?|endpoints?|functions?)\b.*\b(?:only|always|all|every|prefer)|\b(?:only|always|all|every|prefer)\b.*\b(?:handlers?|routes?|endpoints?|functions?)\b/i
  }),
  row(
    'https',
    'where HTTPS is set up',
    [
      choice('reverse proxy', 'load balancer', 'nginx', 'TLS termination'),
      choice('environment', 'via environment', 'environment variables?')
    ],
    {context: /https|tls|ssl/i}
  ),
  row(
    'paradigm',
    'programming style',
    [
      {
        name: 'functional',
        words: ['functional', 'declarative', 'avoid'],
        pattern: /\bfunctional (?:programming|style|patterns|and declarative)\b|\bdeclarative programming\b|\bavoid classes\b/i
      },
      choice('object-oriented', 'OOP', 'inheritance', 'class-based', 'class hierarchies')
    ],
    {context: /\b(?:prefer|style|pattern|programming|avoid|use)\b/i}
  ),
  row(
    'reuse',
    'how behavior is reused',
    [choice('composition', 'compose'), choice('inheritance', 'inherit', 'subclass', 'subclasses', 'subclassing', 'base classes')],
    {context: /\b(?:prefer|over|use|reuse|through|favou?r|by)\b/i}
  ),
  // running it
  row(
    'orchestration',
    'orchestration in production',
    names(['Kubernetes', 'K8s', 'Helm'], ['Docker Compose', 'docker-compose'], ['Docker Swarm', 'Swarm'], 'Nomad', ['ECS', 'Fargate']),
    {context: /deploy|orchestrat|production|container|cluster|environment/i}
  ),
  row(
    'infrastructure code',
    'infrastructure as code',
    names(['Terraform', 'OpenTofu'], 'Pulumi', 'CloudFormation', ['CDK', 'AWS CDK'], 'Bicep', 'Ansible'),
    {context: /infrastructure|provision|iac/i}
  ),
  row('terraform iteration', 'how resources are repeated', [choice('for_each'), choice('count')], {
    context: /for_each|\bcount\b.*\b(?:resources?|iterat|index|numeric)/i
  }),
  row('drift', 'how drift is found', [choice('terraform refresh', 'refresh-only'), choice('terraform plan', 'scheduled plan')], {
    context: /drift/i
  }),
  row(
    'version pinning',
    'versions: fixed or latest',
    [
      choice('latest', 'latest stable', 'newest', 'most recent', 'up[- ]to[- ]date'),
      choice('pinned', 'pin', 'pinning', 'fixed versions?', 'exact versions?', 'version constraints?')
    ],
    {context: /version|provider|dependenc|package|image|release/i}
  ),
  row('branching', 'branching model', [
    choice('trunk-based development', 'trunk-based', 'trunk based', 'trunk'),
    choice('Git flow', 'git-flow', 'gitflow'),
    choice('GitHub flow')
  ]),
  row(
    'integration of branches',
    'how branches are joined',
    [choice('rebase', 'rebasing'), choice('merge commits?'), choice('squash', 'squash merge', 'squash-merge', 'squash and merge')],
    {context: /branch|commit|history|pull request|\bpr\b/i}
  ),
  row('commit format', 'commit messages', [
    choice('Conventional Commits', 'conventional commit'),
    choice('gitmoji'),
    choice('free[- ]form')
  ]),
  row('diff', 'which diff is reviewed', [
    {name: 'git diff HEAD', words: ['diff'], pattern: /git diff HEAD\b/},
    {name: 'git diff', pattern: /git diff(?!\s+(?:HEAD|--|\w))/},
    {name: 'staged changes', pattern: /git diff --(?:staged|cached)|(?<!un)staged changes/i},
    {name: 'diff with the main branch', words: ['diff'], pattern: /git diff (?:origin\/)?(?:main|master)/i}
  ]),
  row(
    'logs',
    'form of logs',
    [choice('JSON', 'structured', 'structured logging', 'JSON logs'), choice('plain text', 'plain-text', 'human-readable')],
    {context: /\blogs?\b|logging|logger/i}
  ),
  row(
    'terraform environments',
    'how environments are kept apart',
    [
      choice('workspaces', 'Terraform workspaces'),
      choice(
        'a folder each',
        'separate (?:folders|directories|state files)',
        'folders? (?:per|for each) environment',
        'has a folder',
        'folder each'
      )
    ],
    {context: /environment|terraform|state/i}
  ),
  // words
  row(
    'diagrams',
    'diagrams',
    names('Mermaid', 'PlantUML', ['Graphviz', 'DOT'], ['draw\\.io', 'diagrams\\.net'], 'Excalidraw', 'Structurizr'),
    {context: /diagram|draw|pictures?|chart|visual/i}
  ),
  row(
    'naming',
    'style of names',
    [
      choice('camelCase', 'camel case'),
      choice('snake_case', 'snake case'),
      choice('kebab-case', 'kebab case'),
      choice('PascalCase', 'pascal case')
    ],
    {context: /\b(?:variables?|functions?)\b/i}
  ),
  row(
    'file naming',
    'names of files',
    [
      choice('camelCase', 'camel case'),
      choice('snake_case', 'snake case', 'lowercase with underscores'),
      choice('kebab-case', 'kebab case', 'lowercase with dashes'),
      choice('PascalCase', 'pascal case')
    ],
    {context: /\b(?:files?|file ?names?|director(?:y|ies)|folders?)\b/i}
  ),
  row('spelling', 'spelling', [
    choice('American English', 'US English', 'American spelling'),
    choice('British English', 'UK English', 'British spelling')
  ]),
  row('address', 'how the reader is addressed', [
    choice('second person', 'address the reader as "you"'),
    choice('third person'),
    choice('first person')
  ]),
  row('voice', 'voice', [choice('active voice'), choice('passive voice')]),
  row(
    'answer form',
    'form of the answer',
    [
      {name: 'JSON', words: ['json'], pattern: /\b(?:as|with|in|return|output|answer|respond|only|valid)\b.{0,25}\bJSON\b/i},
      {
        name: 'prose',
        words: ['plain', 'prose', 'sentences'],
        pattern: /\b(?:plain (?:sentences|text|prose)|prose|(?:two|three|few)(?: or \w+)? (?:plain )?sentences)\b/i
      },
      {name: 'a table', words: ['table'], pattern: /\bas a (?:markdown )?table\b/i}
    ],
    {kind: 'format', context: /\b(?:answer|respond|response|output|reply|return|describe|report)\b/i}
  ),
  row(
    'tests and code',
    'tests before the code or after it',
    [
      {
        name: 'tests first',
        words: ['test', 'tests', 'tdd'],
        pattern: /\b(?:test-driven|tdd|test-first|tests? first)\b|\b(?:write|add|create)\b.{0,20}\btests?\b.{0,20}\bbefore\b/i
      },
      {
        name: 'tests after the code',
        words: ['test', 'tests'],
        pattern:
          /\b(?:write|add|create)\b.{0,25}\btests?\b.{0,25}\b(?:after|once|when)\b.{0,40}\b(?:works|done|finished|complete|implement\w*|code|written|ready|stable)\b|\btests? (?:come )?(?:last|afterwards)\b/i
      }
    ],
    {kind: 'order'}
  ),
  row(
    'place of the summary',
    'summary at the beginning or at the end',
    [
      {
        name: 'at the beginning',
        words: ['summary'],
        pattern: /\b(?:start|begin|open|lead)\b.{0,25}\bsummary\b|\bsummary (?:first|comes first|at the (?:top|beginning|start))\b/i
      },
      {
        name: 'at the end',
        words: ['summary'],
        pattern: /\b(?:end|close|finish|conclude)\b.{0,25}\bsummary\b|\bsummary (?:last|comes last|closes|at the (?:end|bottom))\b/i
      }
    ],
    {kind: 'order'}
  ),
  row(
    'error body',
    'body of an error response',
    [
      {
        name: 'an object with a code',
        pattern:
          /\bdetail\s*=\s*\{|["']code["']\s*:\s*["'A-Z]|error (?:object|code) (?:with|and) (?:a )?(?:code|message)|problem\+json|RFC ?(?:7807|9457)|(?:codes? and messages?)\b/i
      },
      {name: 'a plain string', pattern: /\bdetail\s*=\s*(?:f?["']|str\()|\bplain (?:string|text) (?:error|message)/i}
    ],
    {kind: 'format', inCode: true}
  ),
  row(
    'code reference',
    'how code is referred to',
    [
      {name: 'start:end:path', words: ['start'], pattern: /\bstart:end:(?:path|file)\w*\b/i},
      {
        name: 'file:line',
        words: 'file path filename filepath pathname pathpath'.split(' '),
        pattern: /\b(?:file|path)(?:[_ ]?(?:name|path))?:line(?:[_ ]?(?:number)?)?\b/i
      },
      {name: 'file references and line ranges', words: ['file'], pattern: /\bfile references? (?:and|with) line (?:ranges?|numbers?)\b/i}
    ],
    {kind: 'format'}
  )
]
