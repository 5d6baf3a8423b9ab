import {type ChoiceSlot, choice, names, row} from './choice-slot.js'

/** How things are tested, and with what. */
export const testingChoices: readonly ChoiceSlot[] = [
  row('test runner js', 'test runner', names('Jest', 'Vitest', 'Mocha', 'Jasmine', 'AVA'), {
    context: /\btests?|runner|spec|suite|coverage|unit|npx/i,
    inCode: true
  }),
  row('test runner py', 'test runner', names('pytest', 'unittest', 'nose2?')),
  row('browser tests', 'browser tests', names('Playwright', 'Cypress', 'Selenium', 'Puppeteer', 'WebdriverIO', 'TestCafe')),
  row('component tests', 'component tests', names(['React Testing Library', 'Testing Library', 'RTL'], 'Enzyme')),
  row('api test client', 'test client', [choice('TestClient'), choice('AsyncClient', 'httpx\\.AsyncClient')])
]
