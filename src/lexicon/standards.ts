/** Lists of a standard whose entries have a code and a name: who gives one code two names is wrong on one side. */
export const standardCodes: readonly {readonly standard: string; readonly code: RegExp; readonly reason: string}[] = [
  {
    standard: 'OWASP',
    code: /\b(?:A(?:0[1-9]|10)|API(?:10|[1-9])|LLM(?:0[1-9]|10))\b/g,
    reason: 'the lists of the ten gravest risks number them'
  },
  {standard: 'ATT&CK', code: /\bT1\d{3}(?:\.\d{3})?\b/g, reason: 'every technique of an attacker has one number'},
  {standard: 'WCAG', code: /\b(?:WCAG |SC )[1-4]\.\d\.\d{1,2}\b/g, reason: 'every criterion of accessibility has one number'}
]
