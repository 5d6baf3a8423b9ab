const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Names in code that every text has in other senses: values, keywords, folders. */
export const plainNames: ReadonlySet<string> = new Set(
  list(`true false null undefined none todo fixme any string number object array boolean void int float default main master src test tests
    docs latest name type value error errors warning info debug key data file files path url id code yes no readme.md package.json claude.md
    ref env agents.md read write edit bash grep glob the this self`)
)

/** What follows on a name and rules it out for one place or purpose only. */
export const narrowsName =
  /^["'`*)]*\s+(?:in|for|as|with|when|where|unless|at|on|inside|if|because|since)\b(?! (?:any|all|every|new|this project|the (?:code|codebase|project))\b)/i

/** Who names it to find, replace or explain it does not work with it. */
export const speaksAgainst =
  /\b(?:avoid\w*|legacy|deprecated|outdated|anti-?patterns?|detect\w*|flag\w*|replac\w+|migrat\w+|instead|rather than|not|never|no|without|misus\w+|abus\w*|dangers?|dangerous|risks?|vulnerab\w+|insecure|unsafe|wrong|bad|smells?|issues?|problems?|red flags?|search(?:es)? for|grep|look(?:s|ing)? for|check(?:s|ing)? for|scan\w*|audit\w*|review\w*|usage of|uses? of|occurrences?|violations?|sinks?|minimi[sz]e\w*|remov\w+|ban(?:s|ned)?|forbid\w*|prohibit\w*|reject\w*)\b|n['’]t\b/i
