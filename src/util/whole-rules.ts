/** The rules of a report without those that are an element of the list of another one: they stand behind it, in the same place. */
export function wholeRules<Rule extends {readonly line: number; readonly endLine: number; readonly text: string}>(
  rules: readonly Rule[]
): readonly Rule[] {
  let whole: Rule | undefined
  return rules.filter((rule) => {
    const isPart = whole !== undefined && isPartOf(rule, whole)
    if (!isPart) whole = rule
    return !isPart
  })
}

function isPartOf(rule: {line: number; endLine: number; text: string}, whole: {line: number; endLine: number; text: string}): boolean {
  return (
    rule.line === whole.line && rule.endLine === whole.endLine && rule.text.length < whole.text.length && whole.text.includes(rule.text)
  )
}
