import {expect, test} from 'vitest'
import {findBoilerplate} from '../src/3-compare/boilerplate.js'
import {evidence} from '../src/3-compare/evidence.js'
import {sketch} from '../src/3-compare/sketch.js'
import {weigh} from '../src/3-compare/weigh.js'
import {createPace} from '../src/util/create-pace.js'

const body = 'Write small functions. Test each of them. Name things well.'

async function foreignNames(...agents: readonly {name: string; description: string}[]): Promise<number> {
  const sketches = agents.map((agent) => sketch({...agent, body}))
  const pace = createPace(() => {})
  const boilerplate = await findBoilerplate(sketches, [], pace)
  return evidence(sketches, await weigh(sketches, boilerplate, pace), boilerplate)(0, 1).foreignName
}

test('what an agent is named for is foreign to one that neither bears the name nor claims it', async () => {
  const elixir = {name: 'elixir-expert', description: 'Writes Elixir'}
  expect(await foreignNames(elixir, {name: 'haskell-pro', description: 'Writes Haskell'})).toBe(1)
  expect(await foreignNames(elixir, {name: 'phoenix-expert', description: 'Builds web applications in Elixir'})).toBe(0.5)
  expect(await foreignNames(elixir, {name: 'phoenix-elixir-expert', description: 'Builds web applications'})).toBe(0.25)
  expect(await foreignNames(elixir, {name: 'elixir-pro', description: 'Writes code'})).toBe(0)
})
