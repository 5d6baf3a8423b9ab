/** What can be suspicious in an agent. `runs-code` and `permission-bypass` are read off the front matter, all others off any text. */
export const suspicions = {
  'hidden-characters': 'nobody sees them, so that what a person approves is not what a model reads',
  'tag-characters': 'a whole text can be written in them, and models read it',
  'turned-text': 'what is shown is in another order than what is read',
  'control-characters': 'a terminal obeys them: they can erase what stands before them',
  'look-alike-letters': 'a word that looks like another one is found by no search and by no rule',
  'look-alike-name': 'it passes for the name of another agent',
  'hidden-comment': 'no page shows a comment, and a model obeys it',
  'hidden-markup': 'a style or an element takes it out of sight, and a model reads it',
  'unrendered-text': 'titles, definitions and notes that nothing refers to are on no page',
  'out-of-sight': 'blanks push it where nobody scrolls to',
  'encoded-text': 'nobody reads it, and a model decodes it',
  'speaks-to-reader': 'it speaks to whoever reviews or merges the agent, or calls off what was said before',
  'secret-outflow': 'what is secret would leave the machine',
  'runs-download': 'what is fetched runs unread',
  'drops-guard': 'what asks a person, or keeps the host safe, is switched off',
  'permission-bypass': 'the host no longer asks before it acts',
  'runs-code': 'the host starts it, whatever the model thinks of it'
} as const

export type SuspicionCode = keyof typeof suspicions

/** Told, and merged by the meaning of its key: only what all sources have is written. */
const mergedByKey: ReadonlySet<string> = new Set(['runs-code'])

/** Whether it stays out of the canonical agent until a person decides. */
export function isHeld(code: string): boolean {
  return isSuspicion(code) && !mergedByKey.has(code)
}

/** Whether a problem is one of these. */
export function isSuspicion(code: string): boolean {
  return Object.hasOwn(suspicions, code)
}
