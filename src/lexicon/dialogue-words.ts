/** Words that look like a key and head a line of dialogue or an aside in a description. */
export const dialogueWords: ReadonlySet<string> = new Set([
  ...['user', 'assistant', 'system', 'human', 'ai', 'bot', 'claude', 'developer', 'client', 'customer', 'caller'],
  ...['example', 'examples', 'commentary', 'scenario', 'situation', 'input', 'output', 'question', 'answer', 'request', 'response'],
  ...['note', 'notes', 'important', 'warning', 'tip', 'http', 'https']
])
