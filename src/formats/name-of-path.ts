/** Ends of file names that are no part of the name, longest first. */
const nameEnds = /\.(?:agent|instructions|prompt|chatmode)\.md$|\.(?:mdc|md|markdown|txt|toml|json|ya?ml)$/i

/** Files that are named after their folder. */
const folderNamed = /^(?:SKILL|AGENT|AGENTS|AGENTS\.override|CLAUDE|CLAUDE\.local|GEMINI|copilot-instructions|\.\w+rules)$/i

/** The name of an agent that gives itself none. */
export function nameOfPath(file: string): string {
  const [base = '', folder = ''] = file.split('/').reverse()
  const name = base.replace(nameEnds, '')
  return (folderNamed.test(name) && !folder.startsWith('.') && folder) || name.replace(/^\./, '') || base
}
