import {singleSpaced} from './single-spaced.js'

/*
 * Text of agents is not to be trusted: it can hold escapes that steer a terminal, characters that turn the reading order
 * around, and letters that nobody sees. Everything that is shown to people goes through here.
 */

/** An emoji may need an invisible joiner or selector; there it hides nothing. */
const partOfEmoji =
  /(?<=\p{Extended_Pictographic})\uFE0F|\uFE0F(?=\u20E3)|(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/u

const hidden =
  /(?![\n\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/u

/** Nearly all text is of this kind, and looking for the rest takes far longer: letters, arrows, frames, Chinese, but nothing hidden or joined. */
const plain = /^[ -~\n\t\u00A1-\u00AC\u00AE-\u02FF\u0370-\u058F\u2010-\u2027\u2030-\u205E\u2070-\u2BFF\u3000-\u3163\u3165-\uD7FF]*$/

const keptOrHidden = new RegExp(`(${partOfEmoji.source})|${hidden.source}`, 'gu')

/**
 * What the log of a build obeys where it stands first in a line, and what it obeys anywhere: GitHub Actions, Azure Pipelines and TeamCity
 * run such lines. One of them switches off those that follow, what this tool reports included.
 */
const obeyed =
  /(?<=^|\s):(?=:(?:error|warning|notice|debug|group|endgroup|add-mask|add-matcher|remove-matcher|stop-commands|echo|set-output|set-env|add-path|save-state)\b)|#(?=#(?:vso|teamcity)?\[)/g

/** The text with every control, zero-width and direction character as `U+202E`, and commands to the log of a build broken up; line feeds and tabs stay. */
export function visibleText(text: string): string {
  const seen = plain.test(text) ? text : text.replace(keptOrHidden, (character, kept) => kept ?? codePointName(character))
  return seen.includes('::') || seen.includes('##') ? seen.replace(obeyed, codePointName) : seen
}

/** The visible text on one line, with single spaces. */
export function oneLine(text: string): string {
  return singleSpaced(visibleText(text.replace(/\r\n?/g, '\n')))
}

/** At most `limit` characters of a text, cut between words where one ends near the limit. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  // Of a long text only the start is looked at: a character has two code units at most.
  const characters = [...text.slice(0, 2 * limit + 2)]
  if (characters.length <= limit) return text
  const cut = characters.slice(0, limit - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > cut.length * 0.7 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** A character by its number, as `U+202E`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
