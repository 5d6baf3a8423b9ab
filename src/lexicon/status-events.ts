/** What an HTTP status answers to, by the words near it: "401" and "400" differ, and so do a bad token and a bad body. First match wins. */
export const statusEvents: readonly {readonly event: string; readonly pattern: RegExp}[] = [
  {event: 'rate limit exceeded', pattern: /rate.?limit|too.?many.?requests|throttl/i},
  {
    event: 'expired or invalid token',
    pattern: /token|jwt|unauthenticated|unauthori[sz]ed|authentication|credential|login|session (?:expired|invalid)/i
  },
  {event: 'forbidden access', pattern: /forbidden|permission|not allowed|access denied|authori[sz]ation|insufficient rights|ownership/i},
  {
    event: 'validation failure',
    pattern: /validat|unprocessable|invalid (?:input|data|body|payload|request|field)|bad.?request|malformed|request.?body|schema error/i
  },
  {event: 'missing resource', pattern: /not.?found|missing (?:resource|record|entity)|does not exist|unknown id|no such/i},
  {event: 'conflict with existing data', pattern: /conflict|duplicate|already exists|unique|integrity/i},
  {event: 'database failure', pattern: /database|\bdb\b|connection (?:fail|lost|refused)|unavailable|upstream|downstream/i},
  {event: 'timeout', pattern: /time.?out/i},
  {event: 'unexpected error', pattern: /unexpected|internal|unhandled|catch.?all|exception as|except exception/i},
  {event: 'resource created', pattern: /creat(?:e|ed|ion)\b|\bpost\b/i},
  {event: 'resource deleted', pattern: /delet(?:e|ed|ion)|remov(?:e|ed|al)/i}
]
