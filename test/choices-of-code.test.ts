import {describe, expect, test} from 'vitest'
import {parseAgent} from '../src/2-parse/parse-agent.js'
import {findChoices} from '../src/4-merge/conflict-kinds/find-choices.js'
import {choiceSlots} from '../src/lexicon/choices.js'
import type {Agent} from '../src/model.js'

function agentOf(file: string, about: string, rule: string): Agent {
  const text = `---\nname: ${file}\ndescription: ${about}\n---\n\n- ${rule}\n`
  return parseAgent({file: `${file}.md`, bytes: text.length, sha256: '', text, problems: []})
}

function slotsOf(about: string, left: string, right: string): readonly string[] {
  const agents = [agentOf('a', about, left), agentOf('b', about, right)]
  return choiceSlots.filter((slot) => findChoices(agents, slot).length > 0).map(({slot}) => slot)
}

describe('two prescriptions of code trades', () => {
  test.each([
    ['validation js', 'TypeScript', 'Use Zod for validation.', 'Use Yup for validation.'],
    ['linter js', 'TypeScript', 'Use Biome for linting.', 'Use ESLint for linting.'],
    ['bundler', 'TypeScript', 'Use Vite as the build tool.', 'Use Webpack as the build tool.'],
    ['orm js', 'TypeScript', 'Use Prisma for all queries.', 'Use Drizzle for all queries.'],
    ['dates js', 'TypeScript', 'Use date-fns for dates.', 'Use Luxon for dates.'],
    ['logger js', 'Node.js', 'Use pino for logging.', 'Use winston for logging.'],
    ['node framework', 'Node.js', 'Build the server with Fastify.', 'Build the server with Express.'],
    ['queue js', 'Node.js', 'Use BullMQ for background jobs.', 'Use Agenda for background jobs.'],
    ['export style', 'TypeScript', 'Use named exports.', 'Use default exports.'],
    ['module system', 'Node.js', 'Use ES modules for all imports.', 'Use CommonJS for all imports.'],
    ['object types', 'TypeScript', 'Prefer interfaces over types.', 'Prefer types over interfaces.'],
    ['function style js', 'TypeScript', 'Use arrow functions for components.', 'Use function declarations for components.'],
    ['package manager py', 'Python', 'Use uv to install packages.', 'Use poetry to install packages.'],
    ['formatter py', 'Python', 'Format code with Black.', 'Format code with YAPF.'],
    ['linter py', 'Python', 'Use Ruff for linting.', 'Use Pylint for linting.'],
    [
      'nullable types py',
      'Python',
      'Write Optional[str] for values that may be missing.',
      'Write str | None for values that may be missing.'
    ],
    ['docstring style', 'Python', 'Write Google style docstrings.', 'Write NumPy style docstrings.'],
    ['data model py', 'Python', 'Use dataclasses for data objects.', 'Use attrs for data objects.'],
    ['logging py', 'Python', 'Use loguru for logging.', 'Use structlog for logging.'],
    ['cli py', 'Python', 'Build the CLI with Typer.', 'Build the CLI with argparse.'],
    ['task queue py', 'Python', 'Use Celery for background tasks.', 'Use Dramatiq for background tasks.'],
    ['test runner py', 'Python', 'Write tests with pytest.', 'Write tests with unittest.'],
    ['test runner js', 'TypeScript', 'Write unit tests with Jest.', 'Write unit tests with Vitest.'],
    ['browser tests', 'End-to-end tests', 'Write them with Playwright.', 'Write them with Cypress.'],
    ['waits', 'End-to-end tests', 'Rely on auto-waiting when tests wait.', 'Use explicit waits when tests wait.'],
    ['test place', 'Tests', 'Place test files next to the source.', 'Place test files in the tests/ directory.'],
    ['test structure', 'Tests', 'Structure every test as Arrange-Act-Assert.', 'Structure every test as Given-When-Then.'],
    ['load tests', 'Performance', 'Run load tests with k6.', 'Run load tests with JMeter.'],
    ['client state', 'React', 'Use Zustand for global state.', 'Use Redux for global state.'],
    ['server state', 'React', 'Use TanStack Query to fetch data.', 'Use SWR to fetch data.'],
    ['react components', 'React', 'Use shadcn/ui components.', 'Use Material UI components.'],
    ['next router', 'Next.js', 'Use the App Router.', 'Use the Pages Router.'],
    ['forms', 'React', 'Use React Hook Form for forms.', 'Use Formik for forms.'],
    ['vue state', 'Vue', 'Use Pinia for state.', 'Use Vuex for state.'],
    ['vue api style', 'Vue', 'Write components with the Composition API.', 'Write components with the Options API.'],
    ['angular modules', 'Angular', 'Use standalone components.', 'Put components in NgModules.'],
    ['angular forms', 'Angular', 'Use reactive forms.', 'Use template-driven forms.'],
    ['responsive start', 'CSS', 'Design mobile-first.', 'Design desktop-first.'],
    ['styles', 'React', 'Style components with Tailwind.', 'Style components with styled-components.'],
    ['primary keys', 'SQL', 'Use UUIDs as primary keys.', 'Use bigint for primary keys.'],
    ['deletion', 'SQL', 'Use soft deletes for removed rows.', 'Use hard deletes for removed rows.'],
    ['money', 'SQL', 'Store amounts of money as integer cents.', 'Store amounts of money as DECIMAL.'],
    ['table names', 'SQL', 'Use singular table names.', 'Use plural table names.'],
    ['pagination', 'APIs', 'Use cursor-based pagination for lists.', 'Use offset pagination for lists.'],
    ['api version', 'APIs', 'Use URL path versioning for APIs.', 'Use Accept header versioning for APIs.'],
    ['envelope', 'APIs', 'Wrap responses in an envelope.', 'Return bare resources as the response.'],
    ['message broker', 'Services', 'Send events through Kafka.', 'Send events through RabbitMQ.'],
    ['cache pattern', 'Services', 'Use cache-aside for the cache.', 'Use write-through for the cache.'],
    ['schema migration jvm', 'Java', 'Use Flyway for migrations.', 'Use Liquibase for migrations.']
  ])('differ in the %s (%s)', (slot, about, left, right) => {
    expect(slotsOf(about, left, right)).toContain(slot)
  })

  test.each([
    ['a word of English', 'UI', 'Use a black background in this style.', 'Use ruff format for the style.'],
    ['another trade', 'Scala', 'Follow the protocol of the interface.', 'Use abstract classes for the interface.'],
    ['one names both', 'TypeScript', 'Use Jest or Vitest for tests.', 'Use Vitest for tests.'],
    ['a ban of something else', 'React', 'Never read browser state from Redux.', 'Use Redux for global state.'],
    ['what is refused', 'Python', 'Use Black instead of YAPF to format.', 'Format code with Black.'],
    ['two purposes', 'Python', 'Use asyncio for I/O.', 'Use multiprocessing for CPU-bound work.'],
    ['a condition', 'TypeScript', 'If the project uses Jest, keep its tests.', 'Vitest'],
    ['encryption at rest', 'APIs', 'Always encrypt all data at rest in the API.', 'Use GraphQL.'],
    ['connections, not lists', 'Databases', 'Pool connections.', 'Use offset pagination.'],
    ['a click', 'Python', 'Click the button of the command line.', 'Use Typer.']
  ])('agree where there is %s', (_name, about, left, right) => {
    expect(slotsOf(about, left, right)).toEqual([])
  })
})
