import {describe, expect, test} from 'vitest'
import {tempFolder} from './support/folders.js'
import {runCli} from './support/run-cli.js'

const agent = (name: string, body: string) =>
  `---\nname: ${name}\ndescription: Writes billing services in Kotlin\n---\n\nYou write billing services in Kotlin.\n\n${body}\n`
const files = {
  'agents/a.md': agent(
    'billing-service-writer',
    '- Cache invoices only when explicitly requested.\n- Keep functions under 30 lines.\n- Write amounts with two decimals.'
  ),
  'agents/b.md': agent(
    'billing-service-author',
    '- Cache invoices for every customer.\n- Keep functions under 50 lines.\n- Write every amount with two decimals.'
  )
}

async function merged() {
  const cwd = tempFolder(files)
  await runCli(['merge', 'agents'], cwd)
  return cwd
}

describe('explain', () => {
  test('tells how it came to a conflict', async () => {
    const cwd = await merged()
    const {stdout: report} = await runCli(['merge', 'agents', '--json'], cwd)
    const conflicts: {id: string; kind: string}[] = JSON.parse(report).groups[0].conflicts
    const id = conflicts.find(({kind}) => kind === 'scope')?.id ?? ''
    const {stdout, code} = await runCli(['explain', id], cwd)
    expect(code).toBe(0)
    expect(stdout).toContain(id)
    expect(stdout).toMatch(/because both are about .*cach/)
    expect(stdout).toContain('because one side limits it: "only when explicitly requested"')
    expect(stdout).toContain('agents/a.md:8 Cache invoices only when explicitly requested.')
  })

  test('tells what it saw in a line, and why it saw no conflict', async () => {
    const cwd = await merged()
    const {stdout} = await runCli(['explain', './agents/a.md:10'], cwd)
    expect(stdout).toContain('no conflict')
    expect(stdout).toMatch(/near agents\/b\.md:10 .*: both ask for it/)
    expect((await runCli(['explain', 'agents/a.md:9'], cwd)).stdout).toMatch(/conflict c-\w+ value/)
  })

  test('gives data with --json', async () => {
    const cwd = await merged()
    const {stdout} = await runCli(['explain', 'agents/b.md:8', '--json'], cwd)
    const {readings} = JSON.parse(stdout)
    expect(readings[0].statements[0]).toMatchObject({modality: 'should', polarity: 'do'})
  })

  test.each([['c-nothing'], ['agents/other.md:3']])('says what it cannot explain: %s', async (target) => {
    const {code, stderr} = await runCli(['explain', target], await merged())
    expect(code).toBe(2)
    expect(stderr).toContain(`Cannot explain \`${target}\``)
  })
})
