/** A sentence of a description that says when to call the agent, and not what it is. */
export const triggerStart =
  /^[\W_]*(?:(?:please |also |always |only |never |do not |don['’]t |automatically |auto-?)?(?:us(?:e|ed|ing)|invok(?:e|ed)|call|trigger(?:s|ed)?|activat(?:e|es|ed)|engage|delegate|spawn|launch|run) |must be used|should be used|not for |when(?:ever)? |proactively |(?:perfect|ideal|best|great|suited) for |(?:typical |common )?triggers? |keywords?:|this (?:includes|covers)|(?:this|the) (?:sub-?)?(?:agent|skill) (?:should|must|is|can) )/i

/** The same, wherever it stands in the sentence. */
export const triggerInside = /\bproactive(?:ly)?\b|\bmust be used\b|\b(?:use|invoke|call) (?:this|it|me) (?:when|for|to|after|before|if)\b/i

/** A sentence that means nothing without the one before it. */
export const goesOn =
  /^(?:see|also|however|but|then|otherwise|it|they|them|these|those|that|there|in (?:most|such|that|those|these|this|other) (?:cases?|events?|situations?)|for (?:example|instance)|e\.g\.)\b/i

/** A line, or the end of one, that heads the examples of a description and says nothing else. */
export const exampleLabel =
  /^[\W_]*(?:(?:[\p{L}-]+ ){0,3}(?:examples?|scenarios?)(?: (?:of|for) [\p{L} -]{1,30})?|specifically|for (?:example|instance)|e\.g\.)[\W_]*$/iu

/** What an example written without a tag starts with. */
export const exampleStart = /^(?:[-*•]\s+|\d+[.)]\s+|\*\*(?=[^*]+\*\*\s*(?::\s*)?$)|(?:\*\*|_)?(?:example|scenario|case)\b|context:)/i

/** The agent is to be called unasked. */
export const urges = /\bproactive(?:ly)?\b|\bmust be used\b|\bautomatically\b/i
