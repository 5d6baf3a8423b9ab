import {type ChoiceSlot, choice, names, properNames, row} from './choice-slot.js'

/** What things are tested with. */
export const testingToolChoices: readonly ChoiceSlot[] = [
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
      ['node-tap', 'tape test'],
      ['Karma runner', 'karma\\.conf', 'Karma and Jasmine', 'Karma/Jasmine'],
      'QUnit'
    ),
    {
      context: /\btests?|runner|spec|suite|coverage|unit|npx/i,
      inCode: true,
      reason: 'A test file imports one runner',
      source: 'Vitest documentation, comparisons'
    }
  ),
  row('test runner py', 'test runner', names('pytest', ['unittest', 'unittest\\.TestCase'], 'nose2?', 'doctest', ['ward']), {
    about: /python|\.py\b/i,
    reason: 'Tests are written in one style; pytest runs the others too',
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
      ['Nightwatch\\.js', 'NightwatchJS'],
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
      reason: 'End-to-end tests are written for one driver',
      source: 'Playwright documentation, migrating; Cypress documentation, key differences'
    }
  ),
  row('api test client', 'test client', [choice('TestClient'), choice('AsyncClient', 'httpx\\.AsyncClient')], {
    context: /test/i,
    reason: 'The client is synchronous or not',
    source: 'FastAPI documentation, async tests'
  }),
  row(
    'coverage tool js',
    'coverage of JavaScript',
    names(['c8', 'V8 coverage', '@vitest/coverage-v8'], ['Istanbul', 'nyc', '@vitest/coverage-istanbul']),
    {
      about: /javascript|typescript|\bnode|\bnpm\b|react|vue|angular|svelte|\bjs\b|jest|vitest/i,
      context: /coverage/i,
      reason: 'Coverage is measured by one provider',
      source: 'Vitest documentation, coverage'
    }
  ),
  row('coverage tool jvm', 'coverage on the JVM', names(['JaCoCo', 'Jacoco'], 'Cobertura', ['Kover'], 'Clover', 'OpenClover'), {
    reason: 'Coverage is measured by one agent',
    source: 'Kover documentation; JaCoCo documentation'
  }),
  row(
    'coverage tool dotnet',
    'coverage of .NET',
    names(['Coverlet', 'coverlet\\.collector'], 'dotCover', 'OpenCover', 'AltCover', ['dotnet-coverage']),
    {
      reason: 'Coverage is measured by one collector',
      source: 'Microsoft Learn, use code coverage for unit testing'
    }
  ),
  row(
    'coverage service',
    'where coverage is reported',
    names('Codecov', 'Coveralls', ['SonarQube', 'SonarCloud'], ['Code Climate', 'CodeClimate'], 'Codacy'),
    {
      context: /coverage/i,
      reason: 'Coverage is uploaded to one service',
      source: 'Codecov documentation'
    }
  ),
  row(
    'load tests',
    'load tests',
    properNames(
      ['k6', 'Grafana k6'],
      ['JMeter', 'Apache JMeter'],
      'Gatling',
      ['Locust'],
      'Artillery',
      'wrk2?',
      'Vegeta',
      'autocannon',
      'NBomber',
      'LoadRunner',
      'Taurus',
      'Tsung',
      'Siege',
      'oha'
    ),
    {
      context: /load|performance|stress|benchmark|throughput|concurrent users|soak|spike/i,
      reason: 'Scenarios are written for one tool',
      source: 'Grafana k6 documentation, comparisons'
    }
  ),
  row('property tests', 'property-based tests', properNames(['fast-check', 'fast check'], ['jsverify', 'testcheck']), {
    context: /propert(?:y|ies)[- ](?:based|tests?)|generative/i,
    reason: 'Generators belong to one library of a language',
    source: 'fast-check and Hypothesis documentation'
  }),
  row(
    'contract tests',
    'contract tests',
    properNames(['Pact', 'PactFlow'], ['Spring Cloud Contract'], ['Dredd'], ['Schemathesis'], ['Specmatic'], ['Microcks']),
    {
      context: /contract|consumer|provider|schema|spec/i,
      reason: 'A contract is written by the consumer or drawn from a specification',
      source: 'Pact documentation, comparisons'
    }
  ),
  row(
    'api test tool',
    'tests of APIs',
    names(
      ['Postman', 'Newman', 'Postman/Newman'],
      ['REST Assured', 'REST-assured', 'RestAssured'],
      ['Karate', 'Karate DSL'],
      ['Insomnia'],
      ['Bruno'],
      ['Hoppscotch'],
      ['SoapUI'],
      ['Tavern'],
      ['Hurl']
    ),
    {
      context: /api|http|endpoint|collection|request|test/i,
      reason: 'API tests are kept in one format',
      source: 'Postman and Bruno documentation'
    }
  ),
  row(
    'visual tests',
    'visual regression tests',
    properNames(
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
      reason: 'Baselines are kept by one tool',
      source: 'Storybook documentation, visual tests'
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
      about: /javascript|typescript|\bnode|\bnpm\b|react|vue|angular|svelte|\bjs\b|jest|vitest/i,
      context: /mock|intercept|stub|network|api|fake/i,
      reason: 'One layer answers in place of the server',
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
      about: /javascript|typescript|\bnode|\bnpm\b|react|vue|angular|svelte|\bjs\b|jest|vitest/i,
      context: /assert|expect/i,
      reason: 'Assertions read the same in all tests',
      source: 'Mocha documentation, assertions'
    }
  ),
  row('user events', 'how tests act as a user', [choice('userEvent', 'user-event', '@testing-library/user-event'), choice('fireEvent')], {
    reason: 'Events are dispatched alone or as a browser would',
    source: 'Testing Library documentation, user-event'
  }),
  row(
    'mobile tests',
    'tests of mobile apps',
    properNames(
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
      reason: 'Flows of an app are written for one driver',
      source: 'React Native documentation, testing overview; Detox documentation'
    }
  )
]
