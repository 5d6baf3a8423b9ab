/** A small agent about FastAPI work, alike enough to its siblings to be one group; `extra` rules make it differ. */
export function apiAgent(name: string, ...extra: readonly string[]): string {
  return agentText(name, 'Builds FastAPI services with typed models, tests and clear errors.', [
    'Use Pydantic models for every request and response body.',
    'Write async endpoints with dependency injection for the database session.',
    'Return errors as HTTPException with a clear detail message.',
    'Cover every endpoint with pytest and an async test client.',
    'Log requests as structured JSON with a correlation id.',
    ...extra
  ])
}

/** An agent that shares no job with the others. */
export function poetAgent(name = 'poet'): string {
  return agentText(name, 'Writes short poems about the sea.', [
    'Prefer slant rhymes over perfect ones.',
    'End each poem on an image, not on a lesson.'
  ])
}

function agentText(name: string, description: string, rules: readonly string[]): string {
  return `---\nname: ${name}\ndescription: ${description}\n---\n\n# ${name}\n\n## Rules\n\n${rules.map((rule) => `- ${rule}\n`).join('')}`
}
