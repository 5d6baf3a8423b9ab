import {type ChoiceSlot, choice, names, proper, row} from './choice-slot.js'

/** How things are tested, and with what. */
export const testingChoices: readonly ChoiceSlot[] = [
  row(
    'test runner js',
    'test runner',
    names(
      'Jest',
      'Vitest',
      'Mocha',
      'Jasmine',
      'AVA',
      ['node:test', 'Node test runner', 'node --test'],
      ['bun test', 'bun:test'],
      'uvu',
      ['tape', 'node-tap'],
      'Karma',
      'QUnit'
    ),
    {
      context: /\btests?|runner|spec|suite|coverage|unit|npx/i,
      inCode: true,
      reason: 'A test file imports one runner.',
      source: 'Vitest documentation, comparisons'
    }
  ),
  row('test runner py', 'test runner', names('pytest', ['unittest', 'unittest\\.TestCase'], 'nose2?', 'doctest', ['ward']), {
    reason: 'Tests are written in one style; pytest runs the others too.',
    source: 'pytest documentation, unittest support'
  }),
  row(
    'browser tests',
    'browser tests',
    names(
      'Playwright',
      'Cypress',
      ['Selenium', 'Selenium WebDriver'],
      'Puppeteer',
      ['WebdriverIO', 'WebDriverIO'],
      'TestCafe',
      'Nightwatch',
      'CodeceptJS',
      'Protractor',
      ['Robot Framework'],
      'Selenide',
      'Capybara',
      'Watir',
      'Katalon',
      ['Cuprite']
    ),
    {
      reason: 'End-to-end tests are written for one driver.',
      source: 'Playwright documentation, migrating; Cypress documentation, key differences'
    }
  ),
  row(
    'component tests',
    'component tests',
    names(['React Testing Library', 'Testing Library', 'RTL'], 'Enzyme', ['react-test-renderer', 'shallow rendering']),
    {
      reason: 'A component is tested by its output or by its insides.',
      source: 'Testing Library documentation, migrate from Enzyme'
    }
  ),
  row(
    'vue component tests',
    'component tests of Vue',
    names(['Vue Test Utils', 'vue-test-utils', '@vue/test-utils'], ['Vue Testing Library']),
    {
      reason: 'A component is mounted with one of them.',
      source: 'Vue documentation, testing'
    }
  ),
  row('api test client', 'test client', [choice('TestClient'), choice('AsyncClient', 'httpx\\.AsyncClient')], {
    reason: 'The client is synchronous or not.',
    source: 'FastAPI documentation, async tests'
  }),
  row(
    'locators',
    'how tests find elements',
    [
      choice(
        'role',
        'role-based',
        'getByRole',
        'accessible roles?',
        'role locators',
        'user-facing attributes',
        'user-facing locators',
        'accessible names?',
        'ARIA roles?',
        'semantic locators'
      ),
      choice(
        'test id',
        'data-testid',
        'data-test',
        'data-cy',
        'data-qa',
        'test ids',
        'test-id',
        'test IDs?',
        'getByTestId',
        'data-test attributes',
        'data-testid attributes'
      ),
      choice('CSS selectors?', 'CSS classes', 'class names'),
      choice('XPath', 'XPaths')
    ],
    {
      context: /locat|select|quer(?:y|ies)|find|element|getBy/i,
      reason: 'The best locator comes first, and which one that is differs.',
      source: 'Playwright documentation, locators; Cypress documentation, best practices'
    }
  ),
  row(
    'waits',
    'how tests wait',
    [
      choice(
        'auto-waiting',
        'auto-wait',
        'auto waiting',
        'web-first assertions?',
        'built-in waits?',
        'built-in waiting',
        'automatic waiting',
        'retry-ability'
      ),
      choice('explicit waits?', 'WebDriverWait', 'explicit waiting', 'expected conditions', 'waitForSelector', 'fluent waits?'),
      choice('implicit waits?', 'implicitlyWait'),
      choice('fixed delays?', 'sleep', 'sleeps', 'hard-coded waits', 'Thread\\.sleep', 'waitForTimeout')
    ],
    {
      context: /wait|synchron|flak|timing|sleep|delay/i,
      reason: 'Mixing waits gives timeouts nobody can explain.',
      source: 'Selenium documentation, waiting strategies; Playwright documentation, auto-waiting'
    }
  ),
  row(
    'test pattern ui',
    'how interface tests are organized',
    [
      choice('Page Object Model', 'page objects?', 'POM', 'page-object model', 'page object pattern'),
      choice('App Actions', 'app actions?', 'application actions'),
      choice('Screenplay', 'screenplay pattern'),
      choice('custom commands', 'Cypress custom commands')
    ],
    {
      context: /test|page|pattern|action|suite|selector|command/i,
      reason: 'Steps are kept in one kind of helper.',
      source: 'Selenium documentation, page object models; Cypress blog, stop using page objects'
    }
  ),
  row(
    'test doubles',
    'real collaborators or doubles',
    [
      choice('mocks', 'mock', 'mocking', 'mock all', 'stubs?', 'mocked'),
      choice(
        'Testcontainers',
        'test containers?',
        'real databases?',
        'actual database',
        'real PostgreSQL',
        'real instances?',
        'real services'
      ),
      choice('in-memory database', 'in-memory databases', 'H2', 'SQLite in memory', 'in-memory SQLite', 'EF Core InMemory'),
      choice('fakes?', 'in-memory fakes', 'hand-written fakes')
    ],
    {
      context: /\b(?:database|db|repositor(?:y|ies)|persistence|data access)\b/i,
      reason: 'A test talks to the real store, to another one or to none.',
      source: 'Testcontainers documentation; EF Core documentation, choosing a testing strategy'
    }
  ),
  row(
    'external services in tests',
    'external services in tests',
    [
      choice('mocks', 'mock', 'mocking', 'mocked', 'stub', 'stubbed', 'stubs', 'fakes?', 'HTTP fakes?', 'Http::fake'),
      choice('Testcontainers', 'containers'),
      choice('real services?', 'real APIs?', 'sandbox environments?', 'live services?'),
      choice('recorded responses?', 'VCR', 'cassettes?', 'record and replay'),
      choice('WireMock', 'MockServer', 'service virtualization', 'MSW', 'Mock Service Worker')
    ],
    {
      context:
        /\b(?:external|third[- ]party|downstream|network|remote)\b.{0,50}\b(?:services?|apis?|dependenc\w+|calls?|systems?|integrations?)\b/i,
      reason: 'A call leaves the test or it does not.',
      source: 'Martin Fowler, mocks are not stubs; WireMock documentation'
    }
  ),
  row(
    'test school',
    'school of unit tests',
    [
      choice('classical', 'Detroit', 'classicist', 'state-based', 'Chicago school', 'sociable', 'sociable tests?', 'sociable unit tests?'),
      choice('mockist', 'London', 'London school', 'interaction-based', 'solitary', 'solitary tests?', 'solitary unit tests?')
    ],
    {
      context: /test|tdd|school|style/i,
      reason: 'Units are tested with their neighbors or without.',
      source: 'Martin Fowler, mocks are not stubs'
    }
  ),
  row(
    'test shape',
    'shape of the test suite',
    [
      choice('test pyramid', 'testing pyramid', 'pyramid'),
      choice('testing trophy', 'test trophy', 'trophy'),
      choice('test honeycomb', 'testing honeycomb', 'honeycomb'),
      choice('test diamond', 'testing diamond')
    ],
    {
      context: /test/i,
      reason: 'Most tests are of one kind.',
      source: 'Mike Cohn, the test pyramid; Kent C. Dodds, the testing trophy; Spotify, the honeycomb'
    }
  ),
  row(
    'test place',
    'where tests lie',
    [
      choice(
        'beside the code',
        'co-locate',
        'colocate',
        'co-located',
        'colocated',
        'co-location',
        'colocation',
        'next to the (?:source|code|file|component|module|implementation)',
        'next to source files',
        'next to the file they test',
        'alongside the (?:source|code|component|implementation)',
        'alongside source files',
        'same directory as the'
      ),
      choice(
        'separate folder',
        'tests/ directory',
        'tests/',
        'tests directory',
        'separate test directory',
        'separate tests directory',
        'tests folder',
        '__tests__',
        'test/ directory',
        'mirror the source',
        'mirror the src',
        'mirrors the source',
        'mirroring the source',
        'dedicated test directory',
        'in `tests/`',
        'top-level tests'
      )
    ],
    {
      context: /\b(?:tests?|specs?|test files)\b/i,
      reason: 'A test file has one place.',
      source: 'Jest and pytest documentation, test layout'
    }
  ),
  row(
    'test structure',
    'structure of a test',
    [
      choice('Given-When-Then', 'Given/When/Then', 'Given, When, Then'),
      choice('Arrange-Act-Assert', 'AAA', 'AAA pattern', 'Arrange, Act, Assert', 'Arrange/Act/Assert'),
      choice('four-phase test', 'setup-exercise-verify-teardown')
    ],
    {
      context: /test|scenario|spec|structure|pattern/i,
      reason: 'A test is structured in one way.',
      source: 'Cucumber documentation; Bill Wake, Arrange Act Assert'
    }
  ),
  row(
    'bdd tool',
    'tool for scenarios',
    names(
      ['Cucumber', 'Cucumber\\.js', 'cucumber-js', 'Cucumber-JVM'],
      ['SpecFlow', 'Reqnroll'],
      'Behave',
      'pytest-bdd',
      'Behat',
      'JBehave',
      'Serenity',
      'Gauge',
      'Lettuce',
      'Godog',
      'Karate'
    ),
    {
      context: /\bbdd\b|behaviou?r|scenario|gherkin|feature files?|cucumber|acceptance/i,
      reason: 'Feature files are run by one tool.',
      source: 'Cucumber documentation, implementations'
    }
  ),
  row(
    'snapshot tests',
    'snapshots or assertions',
    [
      choice('snapshot tests?', 'snapshot testing', 'snapshots', 'toMatchSnapshot'),
      choice('explicit assertions', 'specific assertions', 'no snapshots?', 'no snapshot tests?', 'behaviou?r assertions')
    ],
    {
      context: /snapshot/i,
      reason: 'A result is compared as a whole or by what matters.',
      source: 'Jest documentation, snapshot testing; Effective snapshot testing'
    }
  ),
  row(
    'coverage tool js',
    'coverage of JavaScript',
    names(['c8', 'V8 coverage', '@vitest/coverage-v8'], ['Istanbul', 'nyc', '@vitest/coverage-istanbul']),
    {
      context: /coverage/i,
      reason: 'Coverage is measured by one provider.',
      source: 'Vitest documentation, coverage'
    }
  ),
  row('coverage tool jvm', 'coverage on the JVM', names(['JaCoCo', 'Jacoco'], 'Cobertura', ['Kover'], 'Clover', 'OpenClover'), {
    reason: 'Coverage is measured by one agent.',
    source: 'Kover documentation; JaCoCo documentation'
  }),
  row(
    'coverage tool dotnet',
    'coverage of .NET',
    names(['Coverlet', 'coverlet\\.collector'], 'dotCover', 'OpenCover', 'AltCover', ['dotnet-coverage']),
    {
      reason: 'Coverage is measured by one collector.',
      source: 'Microsoft Learn, use code coverage for unit testing'
    }
  ),
  row(
    'coverage service',
    'where coverage is reported',
    names('Codecov', 'Coveralls', ['SonarQube', 'SonarCloud'], ['Code Climate', 'CodeClimate'], 'Codacy'),
    {
      context: /coverage/i,
      reason: 'Coverage is uploaded to one service.',
      source: 'Codecov documentation'
    }
  ),
  row(
    'coverage kind',
    'which coverage counts',
    [
      choice('line coverage', 'lines'),
      choice('branch coverage', 'branches'),
      choice('mutation score', 'mutation coverage', 'mutation testing score'),
      choice('statement coverage'),
      choice('path coverage')
    ],
    {
      context:
        /\b(?:at least|minimum|target|threshold|aim|achieve|\d+ ?%|percent)\b.{0,40}\bcoverage|coverage.{0,40}\b(?:at least|minimum|target|threshold|\d+ ?%|percent)/i,
      reason: 'A threshold is set on one measure.',
      source: 'coverage.py documentation, branch coverage; JaCoCo documentation, counters'
    }
  ),
  row(
    'load tests',
    'load tests',
    names(
      ['k6', 'Grafana k6'],
      ['JMeter', 'Apache JMeter'],
      'Gatling',
      ['Locust'],
      'Artillery',
      'wrk2?',
      ['ab', 'ApacheBench'],
      'Vegeta',
      'autocannon',
      'NBomber',
      'LoadRunner',
      'Taurus',
      'Tsung',
      ['hey'],
      'Siege',
      'oha'
    ),
    {
      context: /load|performance|stress|benchmark|throughput|concurrent users|soak|spike/i,
      reason: 'Scenarios are written for one tool.',
      source: 'Grafana k6 documentation, comparisons'
    }
  ),
  row(
    'mutation tests',
    'mutation tests',
    names(
      ['Stryker', 'StrykerJS', 'Stryker\\.NET'],
      ['PIT', 'Pitest'],
      'mutmut',
      ['cosmic-ray', 'Cosmic Ray'],
      'Infection',
      'mutant',
      ['cargo-mutants'],
      'go-mutesting'
    ),
    {
      context: /mutat/i,
      reason: 'Mutants are made by one tool of a language.',
      source: 'Stryker and Pitest documentation'
    }
  ),
  row('property tests', 'property-based tests', names(['fast-check', 'fast check'], ['jsverify', 'testcheck'], ['hypothesis']), {
    context: /propert(?:y|ies)[- ](?:based|tests?)|generative/i,
    reason: 'Generators belong to one library of a language.',
    source: 'fast-check and Hypothesis documentation'
  }),
  row(
    'contract tests',
    'contract tests',
    names(['Pact', 'PactFlow'], ['Spring Cloud Contract'], ['Dredd'], ['Schemathesis'], ['Specmatic'], ['Microcks']),
    {
      context: /contract|consumer|provider|schema|spec/i,
      reason: 'A contract is written by the consumer or drawn from a specification.',
      source: 'Pact documentation, comparisons'
    }
  ),
  row(
    'contract side',
    'who drives the contract',
    [
      choice('consumer-driven', 'consumer driven', 'consumer-driven contracts?'),
      choice('provider-driven', 'provider driven', 'schema-driven', 'specification-driven', 'OpenAPI-driven')
    ],
    {
      context: /contract/i,
      reason: 'One side writes the contract.',
      source: 'Pact documentation, how Pact works'
    }
  ),
  row(
    'api test tool',
    'tests of APIs',
    names(
      ['Postman', 'Newman', 'Postman/Newman'],
      ['REST Assured', 'REST-assured', 'RestAssured'],
      ['Karate', 'Karate DSL'],
      ['supertest'],
      ['Insomnia'],
      ['Bruno'],
      ['Hoppscotch'],
      ['SoapUI'],
      ['Tavern'],
      ['Hurl']
    ),
    {
      context: /api|http|endpoint|collection|request|test/i,
      reason: 'API tests are kept in one format.',
      source: 'Postman and Bruno documentation'
    }
  ),
  row(
    'visual tests',
    'visual regression tests',
    names(
      'Percy',
      ['Chromatic'],
      ['Applitools', 'Applitools Eyes'],
      'BackstopJS',
      ['Playwright screenshots', 'toHaveScreenshot'],
      ['reg-suit'],
      ['Loki'],
      ['Happo'],
      ['Argos']
    ),
    {
      context: /visual|screenshot|snapshot|regression|pixel/i,
      reason: 'Baselines are kept by one tool.',
      source: 'Storybook documentation, visual tests'
    }
  ),
  row(
    'accessibility tests',
    'tool for accessibility checks',
    names(['axe', 'axe-core', 'jest-axe', 'axe DevTools'], ['Pa11y', 'pa11y-ci'], ['WAVE'], ['Lighthouse'], ['IBM Equal Access']),
    {
      context: /\b(?:only|standard|gate|fail|must|ci|automated)\b.*accessib|accessib.*\b(?:only|standard|gate|fail|ci|automated)\b/i,
      reason: 'A gate is set on the rules of one engine.',
      source: 'W3C, evaluation tools'
    }
  ),
  row(
    'http mocks js',
    'mocks of the network in JavaScript',
    names(
      ['MSW', 'Mock Service Worker', 'msw'],
      ['nock'],
      ['axios-mock-adapter', 'axios mock adapter'],
      ['fetch-mock'],
      ['Mirage', 'MirageJS', 'Mirage JS'],
      ['json-server'],
      ['cy\\.intercept'],
      ['page\\.route']
    ),
    {
      context: /mock|intercept|stub|network|api|fake/i,
      reason: 'One layer answers in place of the server.',
      source: 'MSW documentation, comparison'
    }
  ),
  row(
    'assertions js',
    'assertions in JavaScript',
    [
      choice('Chai'),
      choice('Jest expect', 'expect API', 'jest-dom'),
      choice('node:assert', 'assert module'),
      choice('should.js', 'Should\\.js'),
      choice('power-assert')
    ],
    {
      context: /assert|expect/i,
      reason: 'Assertions read the same in all tests.',
      source: 'Mocha documentation, assertions'
    }
  ),
  row('user events', 'how tests act as a user', [choice('userEvent', 'user-event', '@testing-library/user-event'), choice('fireEvent')], {
    reason: 'Events are dispatched alone or as a browser would.',
    source: 'Testing Library documentation, user-event'
  }),
  row(
    'describe blocks',
    'nesting of tests',
    [
      choice('nested describes?', 'nested describe blocks', 'describe blocks', 'nested contexts'),
      choice('flat tests?', 'flat structure', 'no nesting', 'avoid nesting', 'flat test structure')
    ],
    {
      context: /test|describe|spec/i,
      reason: 'Tests are nested or flat.',
      source: 'Kent C. Dodds, avoid nesting when you are testing'
    }
  ),
  row(
    'assertions per test',
    'assertions in a test',
    [
      choice('one assertion', 'single assertion', 'one assert', 'one assertion per test', 'single assert', 'one logical assertion'),
      choice('multiple assertions', 'several assertions', 'many assertions', 'group related assertions', 'soft assertions')
    ],
    {
      context: /test|assert/i,
      reason: 'A test checks one thing or a whole flow.',
      source: 'Robert C. Martin, Clean Code; Kent C. Dodds, write fewer, longer tests'
    }
  ),
  row(
    'test names',
    'how tests are named',
    [
      {
        name: 'should …',
        words: ['should'],
        pattern: /["'`“]\s*(?:it )?should\b|\bshould[_ ](?:\w+[_ ])*when\b|\bstart(?:ing)? with ["'`“]?should\b|\bshould_\w+/i
      },
      {
        name: 'method_state_result',
        words: ['unitofwork', 'methodname', 'method', 'methodname_scenario_expectedresult', 'scenario'],
        pattern: /\b(?:Method(?:Name)?|UnitOfWork|Unit)_\w*(?:State|Scenario|Condition)\w*_\w+/i
      },
      {name: 'test_what_when', words: ['test'], pattern: /\btest_(?:<|\{|\[)?\w+(?:>|\}|\])?_(?:when|given|if|should|with|<|\{|\[)/i},
      {name: 'given_when_then', words: ['given'], pattern: /\bgiven_?\w*_?when_?\w*_?then/i}
    ],
    {
      kind: 'format',
      context: /\bnam(?:e|ed|es|ing)\b|called|titled?|describe/i,
      reason: 'Names follow one pattern.',
      source: 'Roy Osherove, naming standards for unit tests; Microsoft Learn, unit testing best practices'
    }
  ),
  row(
    'test isolation',
    'how the database is reset between tests',
    [
      choice(
        'transaction rollback',
        'roll back',
        'rollback',
        'transactional tests?',
        'wrap each test in a transaction',
        'transactional fixtures',
        'DatabaseTransactions'
      ),
      choice('truncation', 'truncate', 'truncating', 'clean tables', 'database_cleaner', 'Respawn'),
      choice('fresh database', 'recreate the database', 'RefreshDatabase', 'new database', 'drop and recreate', 'fresh container')
    ],
    {
      context:
        /\btests?\b.*(?:database|isolat|transaction|reset|clean|state)|(?:database|isolat|transaction|reset|clean|state).*\btests?\b/i,
      reason: 'A test finds the database empty in one way.',
      source: 'Rails guides, transactional tests; Laravel documentation, database testing'
    }
  ),
  row(
    'test data source',
    'where test data comes from',
    [
      choice('factories', 'factory', 'test factories', 'object mothers?', 'builders', 'test data builders?', 'data builders?'),
      choice('fixtures', 'fixture files', 'static fixtures', 'seed data', 'seeded data'),
      choice('production data', 'anonymi[sz]ed production data', 'masked production data', 'production snapshots?'),
      choice('synthetic data', 'generated data', 'Faker', 'randomly generated data')
    ],
    {
      context: /\btest data\b|\bdata for tests\b|\btest (?:objects|records)\b/i,
      reason: 'The data of a test is built, stored, generated or copied.',
      source: 'Rails guides, fixtures; FactoryBot documentation; ISTQB glossary'
    }
  ),
  row(
    'flaky tests',
    'what happens to a flaky test',
    [
      choice('retry', 'retries', 'rerun', 're-run', 'automatic retries'),
      choice('quarantine', 'quarantined', 'quarantining'),
      choice('fix', 'fix immediately', 'fix the root cause', 'root cause'),
      choice('delete', 'remove', 'deleted')
    ],
    {
      context: /\bflak(?:y|iness|e)\b/i,
      reason: 'A flaky test is retried, set apart, mended or removed.',
      source: 'Google testing blog, flaky tests; Martin Fowler, eradicating non-determinism'
    }
  ),
  row(
    'test language e2e',
    'language of browser tests',
    [proper('TypeScript'), proper('JavaScript'), proper('Python'), proper('Java'), proper('C#')],
    {
      context:
        /\b(?:playwright|selenium|cypress|webdriver|e2e|end-to-end|automation)\b.*\b(?:in|with|using)\b.*\b(?:write|written|use|always|only|prefer)\b|\b(?:write|written|use|always|only|prefer)\b.*\b(?:playwright|selenium|cypress|webdriver|e2e|end-to-end) tests?\b/i,
      reason: 'A suite is written in one language.',
      source: 'Playwright documentation, supported languages'
    }
  ),
  row(
    'mobile tests',
    'tests of mobile apps',
    names(
      'Appium',
      'Detox',
      'Maestro',
      ['Espresso'],
      ['XCUITest', 'XCUITests'],
      ['EarlGrey'],
      ['Calabash'],
      ['Patrol'],
      ['integration_test', 'flutter_driver']
    ),
    {
      context: /mobile|e2e|end[- ]to[- ]end|\bui tests?|automation|device|app|native|flutter/i,
      reason: 'Flows of an app are written for one driver.',
      source: 'React Native documentation, testing overview; Detox documentation'
    }
  ),
  row(
    'test access',
    'what a test may know of the code',
    [choice('black[- ]box', 'black-box testing'), choice('white[- ]box', 'white-box testing')],
    {
      context:
        /tests?\b.*\b(?:only|always|prefer|must|never|should|package|style)|\b(?:only|always|prefer|must|should|write|use)\b.*\btests?/i,
      reason: 'A test sees the inside or only the outside.',
      source: 'ISTQB glossary; Go documentation, testing'
    }
  ),
  row(
    'tested thing',
    'behavior or implementation',
    [
      choice('behaviou?r', 'behaviou?rs', 'test behaviou?r', 'public API', 'public interface', 'observable behaviou?r'),
      choice('implementation details', 'internal state', 'private methods')
    ],
    {
      context: /\b(?:test|verify|assert|cover)\b/i,
      reason: 'A test holds on to what is seen or to how it is made.',
      source: 'Testing Library documentation, guiding principles'
    }
  )
]
