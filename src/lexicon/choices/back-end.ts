import {type ChoiceSlot, choice, names, row} from './choice-slot.js'

/** How servers answer. */
export const backEndChoices: readonly ChoiceSlot[] = [
  row(
    'error handling place',
    'where errors are handled',
    [
      {
        name: 'try/except around each operation',
        words: ['try'],
        pattern: /\btry\s*\/\s*(?:except|catch)\b|\btry[- ](?:except|catch)\b|\btry blocks?\b/i
      },
      {
        name: 'central exception handlers',
        words: 'exception error errors middleware global central centralized centralised'.split(' '),
        pattern:
          /\b(?:exception|error) handlers?\b|\berrors?\b[^.]{0,40}\b(?:one|single|central) (?:\w+ )?middleware\b|\b(?:one|single) middleware\b[^.]{0,60}\b(?:errors?|answers?)\b|\b(?:global|central(?:i[sz]ed)?) (?:error|exception)[- ]?(?:handling|handler|middleware|boundar\w+)\b|\berror[- ]handling middleware\b/i
      }
    ],
    {context: /\b(?:endpoint|handler|route|controller|consistent|global|central|every|each|specific exceptions|example|response|domain)/i}
  ),
  row('http api', 'style of the API', names(['REST', 'RESTful'], 'GraphQL', 'gRPC', 'tRPC', 'SOAP'), {
    context: /\b(?:only|exclusively|prefer|standardi[sz]e|all|every|never|instead)\b/i
  }),
  row(
    'api version',
    'where the API version stands',
    [
      choice('URL path', 'path-based versioning', 'URL versioning', 'version in the URL', 'in the path'),
      choice('header', 'header-based versioning', 'header versioning', 'Accept header', 'version header')
    ],
    {context: /version/i}
  ),
  row('async style', 'sync or async', [choice('async', 'asynchronous', 'async def'), choice('sync', 'synchronous', 'plain def')], {
    context:
      /\b(?:handlers?|routes?|endpoints?|functions?)\b.*\b(?:only|always|all|every|prefer)|\b(?:only|always|all|every|prefer)\b.*\b(?:handlers?|routes?|endpoints?|functions?)\b/i
  }),
  row(
    'error body',
    'body of an error response',
    [
      {
        name: 'an object with a code',
        pattern:
          /\bdetail\s*=\s*\{|["']code["']\s*:\s*["'A-Z]|error (?:object|code) (?:with|and) (?:a )?(?:code|message)|problem\+json|RFC ?(?:7807|9457)|(?:codes? and messages?)\b/i
      },
      {name: 'a plain string', pattern: /\bdetail\s*=\s*(?:f?["']|str\()|\bplain (?:string|text) (?:error|message)/i}
    ],
    {kind: 'format', inCode: true}
  )
]
