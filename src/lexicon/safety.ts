/** Words of rules that guard something, so that what is lost with the rule cannot be made good: by what they guard. */
const guarded: Readonly<Record<string, RegExp>> = {
  secrets: /secrets?|credentials?|passwords?|api keys?|access tokens?|private keys?/,
  people: /personal data|pii|gdpr|hipaa|privacy|consent/,
  'what cannot be undone': /irreversibl\w*|destructive|force[- ]push\w*|rm -rf|drop (?:table|database)s?|overwrit\w+|data loss|backups?/,
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
