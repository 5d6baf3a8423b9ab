import {type ChoiceSlot, choice, phrase, proper, row} from './choice-slot.js'

/** How things are tested. */
export const testingChoices: readonly ChoiceSlot[] = [
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
      reason: 'The best locator comes first, and which one that is differs',
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
      choice('implicit waits?', 'implicitlyWait')
    ],
    {
      context: /wait|synchron|flak|timing|sleep|delay/i,
      reason: 'Mixing waits gives timeouts nobody can explain',
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
      reason: 'Steps are kept in one kind of helper',
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
      reason: 'A test talks to the real store, to another one or to none',
      source: 'Testcontainers documentation; EF Core documentation, choosing a testing strategy'
    }
  ),
  row(
    'external services in tests',
    'external services in tests',
    [
      choice(
        'mocks',
        'mock',
        'mocking',
        'mocked',
        'stub',
        'stubbed',
        'stubs',
        'fakes?',
        'HTTP fakes?',
        'Http::fake',
        'WireMock',
        'MockServer',
        'service virtualization',
        'MSW',
        'Mock Service Worker',
        'recorded responses?',
        'VCR',
        'cassettes?',
        'record and replay'
      ),
      choice('Testcontainers', 'containers'),
      choice('real services?', 'real APIs?', 'sandbox environments?', 'live services?')
    ],
    {
      context:
        /\b(?:external|third[- ]party|downstream|network|remote)\b.{0,50}\b(?:services?|apis?|dependenc\w+|calls?|systems?|integrations?)\b/i,
      reason: 'A call leaves the test or it does not',
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
      context: /\bunit tests?\b|\btdd\b|\bschool\b/i,
      reason: 'Units are tested with their neighbors or without',
      source: 'Martin Fowler, mocks are not stubs'
    }
  ),
  row(
    'test shape',
    'shape of the test suite',
    [
      proper('test pyramid', 'testing pyramid', 'pyramid'),
      proper('testing trophy', 'test trophy', 'trophy'),
      proper('test honeycomb', 'testing honeycomb', 'honeycomb'),
      proper('test diamond', 'testing diamond')
    ],
    {
      context: /test/i,
      reason: 'Most tests are of one kind',
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
      reason: 'A test file has one place',
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
      reason: 'A test is structured in one way',
      source: 'Cucumber documentation; Bill Wake, Arrange Act Assert'
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
      reason: 'One side writes the contract',
      source: 'Pact documentation, how Pact works'
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
      reason: 'A test checks one thing or a whole flow',
      source: 'Robert C. Martin, Clean Code; Kent C. Dodds, write fewer, longer tests'
    }
  ),
  row(
    'test names',
    'how tests are named',
    [
      phrase(
        'should …',
        'should',
        /["'`“]\s*(?:it )?should\b|\bshould[_ ](?:[a-z0-9]{1,30}[_ ]){0,12}when\b|\bstart(?:ing)? with ["'`“]?should\b|\bshould_\w+/i
      ),
      phrase(
        'method_state_result',
        'method methodname unit unitofwork',
        /\b(?:Method(?:Name)?|UnitOfWork|Unit)_\w{0,20}(?:State|Scenario|Condition)\w{0,20}_\w+/i
      ),
      phrase('test_what_when', 'test', /\btest_(?:<|\{|\[)?\w+(?:>|\}|\])?_(?:when|given|if|should|with|<|\{|\[)/i),
      phrase('given_when_then', 'given*', /\bgiven_?\w{0,20}_?when_?\w{0,20}_?then/i)
    ],
    {
      kind: 'format',
      context:
        /\b(?:test|tests|spec|it)\b.{0,200}\b(?:nam(?:e|ed|es|ing)|called|titled?)\b|\b(?:nam(?:e|ed|es|ing)|called|titled?)\b.{0,200}\btests?\b/i,
      reason: 'Names follow one pattern',
      source: 'Roy Osherove, naming standards for unit tests; Microsoft Learn, unit testing best practices'
    }
  ),
  row(
    'test access',
    'what a test may know of the code',
    [choice('black[- ]box', 'black-box testing'), choice('white[- ]box', 'white-box testing')],
    {
      context: /\b(?:only|always|prefer|must|never)\b.{0,200}\btest|\btest\w{0,20}\b.{0,200}\b(?:only|always|prefer|must|never)\b/i,
      reason: 'A test sees the inside or only the outside',
      source: 'ISTQB glossary; Go documentation, testing'
    }
  )
]
