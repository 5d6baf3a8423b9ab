/** Places where hosts look for agents, each with how they write one: as Markdown where nothing is said. */
export const homes = [
  {place: (name) => `.claude/agents/${name}.md`},
  {place: (name) => `.claude/rules/${name}.md`},
  {place: (name) => `.cursor/rules/${name}.mdc`},
  {place: (name) => `.github/agents/${name}.agent.md`},
  {place: (name) => `.github/chatmodes/${name}.chatmode.md`},
  {place: (name) => `.opencode/agents/${name}.md`},
  {place: (name) => `.gemini/agents/${name}.md`},
  {place: (name) => `.roo/rules/${name}.md`},
  {place: (name) => `.windsurf/rules/${name}.md`},
  {place: (name) => `skills/${name}/SKILL.md`},
  {place: () => 'AGENTS.md'},
  {place: () => 'CLAUDE.md'},
  {place: (name) => `.codex/agents/${name}.toml`, write: roleOf},
  {
    place: (name) => `.kiro/agents/${name}.json`,
    write: (name, body) => json({name, description: 'Keeps it.', prompt: body, tools: ['read']})
  },
  {place: () => 'opencode.json', write: (name, body) => json({agent: {[name]: {description: 'Keeps it.', prompt: body}}})},
  {place: () => '.roomodes', write: modesOf}
]

const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`

function roleOf(name, body) {
  const text = body.replaceAll('\\', '\\\\').replaceAll('"""', '""\\"')
  return `name = "${name}"\ndescription = "Keeps it."\ndeveloper_instructions = """\n${text}"""\n`
}

/** Two modes in one file, the second with the end of the body alone. */
function modesOf(name, body) {
  const [first = '', ...rest] = body.split('\n\n')
  const mode = (slug, instructions) => ({
    slug,
    name: slug,
    roleDefinition: first,
    customInstructions: instructions,
    groups: ['read', 'edit']
  })
  return json({customModes: [mode(name, rest.join('\n\n')), mode(`${name}-too`, rest.slice(1).join('\n\n'))]})
}
