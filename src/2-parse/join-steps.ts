import type {List, ListItem, RootContent} from 'mdast'

/** Steps over dashes that are not indented, as in `1) …` over `- …`: Markdown sees lists in a row, the author wrote one list with details. */
export function joinSteps(blocks: readonly RootContent[]): readonly RootContent[] {
  const joined: RootContent[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const whole = last?.type === 'list' && block.type === 'list' && isBelow(last, block) ? withDetails(last, block) : undefined
    if (whole) joined[joined.length - 1] = whole
    else joined.push(block)
  }
  return joined
}

/** On the next line: a blank line between them keeps lists apart. */
function isBelow(above: List, below: List): boolean {
  return above.position !== undefined && above.position.end.line + 1 === below.position?.start.line
}

function withDetails(steps: List, below: List): List | undefined {
  if (!steps.ordered || !steps.position || !below.position) return undefined
  const position = {start: steps.position.start, end: below.position.end}
  const last = steps.children.at(-1)
  if (below.ordered)
    return last?.children.at(-1)?.type === 'list' ? {...steps, position, children: [...steps.children, ...below.children]} : undefined
  return last && {...steps, position, children: [...steps.children.slice(0, -1), detailed(last, below)]}
}

function detailed(step: ListItem, details: List): ListItem {
  return {...step, children: [...step.children, details]}
}
