/** Headings that say nothing without the one above them. */
export const emptyHeading =
  /^(?:you (?:excel|specialize|are).*|key (?:points|principles|areas|tasks)|examples?|notes?|general|overview|details|others?|additional.*|when (?:solving problems|working|addressing).*|the following.*)$/i

/** Words of a heading that add nothing to its subject. */
export const genericWord =
  /^(?:your|core|key|main|primary|general|team|the|our|this|my|and|of|for|in|with|to|a|an|agent|design|development|operat\w*|work\w*|details?|overall|essential|important|structur\w*|requir\w*|expect\w*|fundament\w*|mechan\w*|strateg\w*|assurance|control|excellence|mastery|mastering|excellent|safety|integration|pipelines?|models?|modeling|patterns?|principles?|considerations?|standards?|practices?|best|guidelines?|management|setup|configuration|checklist|rules?|approach\w*|techniques?|architecture|first|mindset|handling|final|review|common|advanced|basic|production|modern|area|areas|focus|project|processes|response|engineer|engineering|developer|specialist|expert|heuristics|methodolog\w*|capabilit\w*|tuning|stack|steps?|these|you|will|follow|each|every|task|tasks|what|how|do|should|handle|must|not|when|use|using|implementing|are|is|specific)$/i

/** Words that only praise or narrow what follows; a heading of generic words alone is known by the others. */
export const weakWord =
  /^(?:your|core|key|main|primary|general|the|our|this|my|and|of|for|in|with|to|a|an|essential|important|overall|common|advanced|basic|modern|best|specific|processes)$/i

/** Headings that say when their rules hold, or turn them around: a rule never leaves one. */
export const bindingHeading =
  /^(?:when|if|before|after|for|during|while|until|unless|in case|on|only|do|will|step|phase|stage)\b|\b(?:never|not|don['’]?ts?|won['’]?t|avoid|forbidden|prohibited|anti-?patterns?|optional|critical|high|medium|low|bad|good|wrong|right|correct|incorrect|blockers?|nits?|must|should|nice)\b/i

/** Headings that head a section only where no other one does. */
export const poorHeading = /^(?:dos?|will|always|must|response approach|when (?:invoked|called).*|.*\byou\b.*)$/i

/**
 * Headings that say when their rules hold, or what is to be done with them: their rules stay below them. `When using middleware` only names
 * its subject.
 */
export const limitedHeading =
  /\b(?:unless|except|only (?:if|when|for)|where (?:possible|appropriate))\b|^(?:if|in case|before|after|while|until|once|whenever|for (?:each|every|all))\b|^when\b(?! (?:(?:not )?to (?:use|invoke|call|activate)|using|implementing|working|invoked|called|addressing|solving)\b)|^(?:apply|check against|use (?!cases?\b|when\b|this\b|me\b))/i

/** Headings of one step of a larger process. */
export const stepHeading = /^(?:step|phase|stage)\s*\d/i

/** Topics that a subject of the domain has of its own: a checklist below "Deployment" is about deployment. */
export const ownTopics: ReadonlySet<string> = new Set(['quality', 'principles', 'expertise'])

/** Headings of a part of what stands around them; where an agent has several, each stays where it is. */
export const partHeading =
  /^(?:bad|good|better|best|wrong|right|(?:in)?correct|before|after|dos?|don['’]?ts?|avoid|prefer|examples?|sample|usage|(?:step|phase|stage)\s*\d+)\b[^\p{L}]*(?:\p{L}+[^\p{L}]*)?$/iu
