import {type ChoiceSlot, choice, phrase, properNames, row} from './choice-slot.js'

/** How interfaces between programs are designed. */
export const apiDesignChoices: readonly ChoiceSlot[] = [
  row('http api', 'style of the API', properNames(['REST', 'RESTful', 'REST APIs?'], 'GraphQL', 'gRPC', 'tRPC', 'SOAP', ['OData']), {
    context:
      /\b(?:only|exclusively|prefer|standardi[sz]e|default|instead|rather)\b.{0,200}\bapis?\b|\bapis?\b.{0,200}\b(?:only|exclusively|prefer|standardi[sz]e|default|instead|rather)\b/i,
    reason: 'A service is asked in one style',
    source: 'Google Cloud, choosing an API style; Azure, API design'
  }),
  row(
    'service calls',
    'calls between services',
    [
      choice('gRPC', 'gRPC calls'),
      choice('REST', 'REST calls', 'RESTful HTTP', 'HTTP/REST', 'REST over HTTP', 'HTTP APIs?'),
      choice(
        'messages',
        'asynchronous messag(?:es|ing)',
        'message queues?',
        'async messaging',
        'event-driven',
        'events',
        'asynchronous events',
        'async events',
        'message broker'
      ),
      choice('GraphQL', 'GraphQL federation')
    ],
    {
      context:
        /\b(?:inter-?service|between (?:micro)?services|service-to-service|internal (?:services?|communication|calls|apis?)|microservices? communicat\w+|synchronous communication|cross-service)\b/i,
      reason: 'Services talk to each other in one way by default',
      source: 'Microsoft Learn, communication in a microservice architecture; Chris Richardson, microservices patterns'
    }
  ),
  row(
    'api version',
    'where the API version stands',
    [
      choice(
        'URL path',
        'path-based versioning',
        'URL versioning',
        'version in the URL',
        'in the path',
        'in the URL',
        'URI versioning',
        'URL-based versioning',
        'path versioning',
        'URL prefix',
        'URL path versioning',
        'URI path',
        'version prefix',
        '/api/v1',
        '/v1/',
        '/v1',
        '/api/v1/'
      ),
      choice(
        'header-based versioning',
        'header versioning',
        'Accept header',
        'version header',
        'media types?',
        'media type versioning',
        'content negotiation'
      ),
      choice('query parameter', 'query string', 'query parameter versioning', 'query param')
    ],
    {
      context:
        /\bversion(?:ing|ed|s)?\b.{0,200}\b(?:apis?|urls?|uris?|path|header|endpoints?|query|\/v1)\b|\b(?:apis?|urls?|uris?|path|header|endpoints?)\b.{0,200}\bversion/i,
      reason: 'A client finds the version in one place',
      source: 'Microsoft REST API guidelines, versioning; Zalando RESTful API guidelines'
    }
  ),
  row(
    'pagination',
    'how lists are cut into pages',
    [
      choice(
        'cursors?',
        'cursor-based',
        'cursor based',
        'cursor pagination',
        'keyset',
        'keyset pagination',
        'seek pagination',
        'seek method',
        'page tokens?',
        'cursor-paginated',
        'cursor-based pagination'
      ),
      choice(
        'offset',
        'offset-based',
        'limit/offset',
        'limit-offset',
        'offset pagination',
        'offset/limit',
        'LIMIT/OFFSET',
        'page numbers?',
        'page-based',
        'skip/limit',
        'limit and offset',
        'page/limit',
        'page and limit',
        'skip and limit',
        'page/size',
        'page number'
      )
    ],
    {
      context: /paginat|\blimit\b.{0,200}\boffset\b|cursor-based|keyset|page size|infinite scroll|\blists?\b.{0,200}\b(?:api|endpoint)/i,
      reason: 'A list of an API is walked in one way',
      source: 'Slack engineering, evolving API pagination; use-the-index-luke.com, no offset'
    }
  ),
  row(
    'update method',
    'method of a partial update',
    [
      phrase('PATCH', 'patch', /(?<!(?:not|over|instead of|rather than|never|avoid|than) [`"*]*)\bPATCH\b/),
      phrase('PUT', 'put', /(?<!(?:not|over|instead of|rather than|never|avoid|than) [`"*]*)\bPUT\b/)
    ],
    {
      context: /\bpartial\b/i,
      reason: 'A resource is replaced or changed in part',
      source: 'RFC 5789; Microsoft REST API guidelines'
    }
  ),
  row(
    'patch format',
    'format of a patch',
    [choice('JSON Patch', 'RFC ?6902'), choice('JSON Merge Patch', 'merge patch', 'RFC ?7396', 'merge-patch')],
    {
      reason: 'A patch lists operations or shows the result',
      source: 'RFC 6902; RFC 7396'
    }
  ),
  row(
    'url case',
    'case of paths',
    [
      choice('kebab-case', 'kebab case', 'hyphenated', 'spinal-case'),
      choice('snake_case', 'snake case'),
      choice('camelCase', 'camel case')
    ],
    {
      kind: 'format',
      context: /\b(?:urls?|uris?|paths?|endpoints?|routes?) ?(?:segments?|names?|paths?)?\b/i,
      reason: 'Paths have one case',
      source: 'Zalando RESTful API guidelines; Google AIP-122'
    }
  ),
  row(
    'api ids',
    'identifiers shown to clients',
    [
      choice('UUIDs?', 'opaque ids?', 'opaque identifiers?', 'ULIDs?', 'prefixed ids?', 'public ids?', 'non-sequential ids?', 'slugs?'),
      choice('sequential ids?', 'numeric ids?', 'integer ids?', 'database ids?', 'auto-increment ids?', 'auto-incrementing ids?')
    ],
    {
      context: /\b(?:expose|exposed|public|urls?|apis?|external|clients?|response)\b/i,
      reason: 'A client sees the key of the table or another one',
      source: 'Stripe, designing APIs for humans: object IDs; OWASP, IDOR prevention'
    }
  ),
  row(
    'api design first',
    'contract or code first',
    [
      choice(
        'contract-first',
        'API-first',
        'design-first',
        'spec-first',
        'contract first',
        'API first',
        'OpenAPI first',
        'OpenAPI-first',
        'specification-first'
      ),
      choice(
        'code-first',
        'code first',
        'generated from code',
        'generate from code',
        'generated from annotations',
        'auto-generated from code',
        'from annotations',
        'annotation-driven'
      )
    ],
    {
      context: /\b(?:api|contract|spec|schema|openapi|swagger)/i,
      reason: 'The contract is written before the code or drawn from it',
      source: 'Swagger, design first or code first; Zalando RESTful API guidelines, API first'
    }
  ),
  row(
    'route nesting',
    'nested or flat routes',
    [
      choice('nested resources?', 'nested routes?', 'nested URLs?', 'hierarchical URLs?', 'hierarchical paths?'),
      choice('flat routes?', 'flat URLs?', 'shallow nesting', 'shallow routes?', 'avoid nesting', 'no deep nesting', 'flat resources?')
    ],
    {
      context: /\b(?:routes?|urls?|resources?|endpoints?|paths?|rest)\b/i,
      reason: 'A child is found below its parent or at the top',
      source: 'Rails guides, shallow nesting; Microsoft REST API guidelines'
    }
  ),
  row(
    'action endpoints',
    'verbs in paths',
    [
      choice('noun-based', 'nouns', 'nouns only', 'resource nouns', 'resource-oriented', 'no verbs', 'avoid verbs', 'nouns, not verbs'),
      choice('verbs in URLs', 'action endpoints?', 'verb-based', 'RPC-style', 'custom methods', 'action-based')
    ],
    {
      context: /\b(?:urls?|uris?|endpoints?|paths?|routes?|resources?|rest)\b/i,
      reason: 'A path names a thing or an act',
      source: 'Google AIP-136; Microsoft REST API guidelines'
    }
  )
]
