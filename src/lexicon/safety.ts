/** Words of rules that guard something, so that what is lost with the rule cannot be made good: by what they guard. */
const guarded: Readonly<Record<string, RegExp>> = {
  secrets: /secrets?|credentials?|passwords?|api keys?|access tokens?|private keys?/,
  people: /personal data|pii|gdpr|hipaa|privacy|consent/,
  'what cannot be undone': /irreversibl\w*|destructive|force[- ]push\w*|rm -rf|drop (?:table|database)s?|overwrit\w+|data loss|backups?/,
  'what is on the disk': /read[- ]only|(?:edit|modify|change|delete|remove|touch|write(?: to)?) (?:any|existing) (?:\w+ )?files?/,
  'what runs for others': /(?:to|in|on|against|from) production|deploy\w{0,6} to prod\w*/,
  'the systems': /security|vulnerabilit\w+|injections?|sanitiz\w+|untrusted|permissions?|least privilege|escalat\w+/,
  'the say of a person': /approval|confirmation|ask (?:the user )?before|confirm (?:with|before)|human review/,
  'life and limb': /safety|emergenc\w+|medical advice|legal advice|self-harm/
}

/** Found in rules that guard something. */
export const safetyWords = new RegExp(
  `\\b(?:${Object.values(guarded)
    .map(({source}) => source)
    .join('|')})\\b`,
  'i'
)

const guards =
  /\b(?:ask|confirm|consult|wait|request|seek|obtain|require|verify|validate|review|check|test|scan|audit|inspect|encrypt|redact|sanitize|warn|notify|inform)(?:e?s|ing|ed)?\b/i
const asksFor = /\b(?:permissions?|approvals?|confirmations?|consent|before|first)\b/i

/** Whether a prohibition takes away what guards: "never ask before a release". One that guards a secret by it does not: "never ask for passwords". */
export function callsOffGuard(text: string): boolean {
  return guards.test(text) && (asksFor.test(text) || !safetyWords.test(text))
}
