import {ASYMMETRIC_MATCHERS_OBJECT, chai, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState} from '@vitest/expect'

// What tests import from `vitest` where they run without it: its own suites and matchers, and the one thing that a running test is asked for.
export {afterAll, afterEach, beforeAll, beforeEach, describe, it, test} from '@vitest/runner'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
Object.defineProperty(globalThis, GLOBAL_EXPECT, {value: expect, configurable: true})
setState({assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null}, expect)

let endings = []

export function onTestFinished(ending) {
  endings.push(ending)
}

/** What the last test asked for at its end. */
export async function finishTest() {
  const own = endings.reverse()
  endings = []
  for (const ending of own) await ending()
}
