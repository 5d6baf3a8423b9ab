/** The same JSON with no character in it that a terminal would obey, and no command to the log of a build: `--json` prints it. */
export function escapeHidden(json: string): string {
  return json.replace(
    /#(?=#(?:vso|teamcity)?\[)|[\x7F-\x9F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
