const models = ['sonnet', 'opus', 'haiku', 'inherit', 'claude-sonnet-4-5', 'gpt-5']
const nameEnds = ['pro', 'expert', 'specialist', 'agent', 'assistant', 'v2', 'lead']

/** The lines of front matter with another name, other words in the description, and maybe another model. */
export function varyFront(front, degree, reword, random) {
  const model = random.chance(degree) ? random.pick(models) : undefined
  const end = random.chance(degree) ? random.pick(nameEnds) : undefined
  return front.map((line) => {
    if (line.startsWith('description:')) return `description:${reword(line.slice('description:'.length))}`
    if (model !== undefined && /^model: ?[\w.-]+$/.test(line)) return `model: ${model}`
    if (end !== undefined && /^name: ?[\w-]+$/.test(line)) return `${renamed(line)}-${end}`
    return line
  })
}

const renamed = (line) => line.replace(new RegExp(`-(?:${nameEnds.join('|')})$`), '')
