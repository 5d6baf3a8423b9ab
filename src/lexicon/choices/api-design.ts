import {type ChoiceSlot, choice, names, row} from './choice-slot.js'

/** How interfaces between programs are designed. */
export const apiDesignChoices: readonly ChoiceSlot[] = [
  row(
    'http api',
    'style of the API',
    names(['REST', 'RESTful', 'REST APIs?'], 'GraphQL', 'gRPC', 'tRPC', 'SOAP', ['JSON-RPC'], ['OData'], ['WebSockets?']),
    {
      context: /\b(?:only|exclusively|prefer|standardi[sz]e|all|every|never|instead)\b/i,
      reason: 'A service is asked in one style.',
      source: 'Google Cloud, choosing an API style; Azure, API design'
    }
  ),
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
      reason: 'Services talk to each other in one way by default.',
      source: 'Microsoft Learn, communication in a microservice architecture; Chris Richardson, microservices patterns'
    }
  ),
  row(
    'communication style',
    'synchronous or asynchronous calls',
    [
      choice('synchronous', 'sync calls?', 'synchronous calls?', 'request-response', 'request/response', 'synchronous communication'),
      choice(
        'asynchronous',
        'async communication',
        'asynchronous communication',
        'asynchronous messaging',
        'event-driven communication',
        'async messaging'
      )
    ],
    {
      context:
        /\b(?:prefer|default|favou?r|over|instead|rather|always)\b.*\b(?:services?|communicat\w+|calls|integrat\w+|messaging)\b|\b(?:services?|communicat\w+|integrat\w+)\b.*\b(?:prefer|default|favou?r|over|instead|rather|always)\b/i,
      reason: 'A caller waits for the answer or not.',
      source: 'Sam Newman, building microservices; Microsoft Learn'
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
        'header',
        'header-based versioning',
        'header versioning',
        'Accept header',
        'version header',
        'headers',
        'custom header',
        'media types?',
        'media type versioning',
        'content negotiation'
      ),
      choice('query parameter', 'query string', 'query parameter versioning', 'query param'),
      choice('no versions', 'no versioning', 'versionless', 'no version', 'evolve without versions', 'schema evolution')
    ],
    {
      context: /version/i,
      reason: 'A client finds the version in one place.',
      source: 'Microsoft REST API guidelines, versioning; Zalando RESTful API guidelines'
    }
  ),
  row(
    'version form',
    'form of API versions',
    [
      choice('major numbers', 'v1, v2', 'v1/v2', 'major version', 'integer versions?'),
      choice('dates', 'date-based', 'date-based versions?', 'date versions?'),
      choice('semantic versions?', 'SemVer', 'semver', 'semantic versioning')
    ],
    {
      context: /\bapis?\b.*\bversion|\bversion.*\bapis?\b/i,
      reason: 'Versions count in one way.',
      source: 'Stripe API versioning; Azure REST API guidelines'
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
      context: /paginat|\bpages?\b|\blists?\b|collection|cursor|offset|infinite/i,
      reason: 'A list of an API is walked in one way.',
      source: 'Slack engineering, evolving API pagination; use-the-index-luke.com, no offset'
    }
  ),
  row(
    'update method',
    'method of a partial update',
    [
      {name: 'PATCH', words: ['patch'], pattern: /(?<!(?:not|over|instead of|rather than|never|avoid|than) [`"*]*)\bPATCH\b/},
      {name: 'PUT', words: ['put'], pattern: /(?<!(?:not|over|instead of|rather than|never|avoid|than) [`"*]*)\bPUT\b/}
    ],
    {
      context: /\b(?:partial|updates?|modify|edit|change)\b/i,
      reason: 'A resource is replaced or changed in part.',
      source: 'RFC 5789; Microsoft REST API guidelines'
    }
  ),
  row(
    'patch format',
    'format of a patch',
    [choice('JSON Patch', 'RFC ?6902'), choice('JSON Merge Patch', 'merge patch', 'RFC ?7396', 'merge-patch')],
    {
      reason: 'A patch lists operations or shows the result.',
      source: 'RFC 6902; RFC 7396'
    }
  ),
  row(
    'envelope',
    'envelope or bare answers',
    [
      choice(
        'envelope',
        'response envelope',
        'wrapped in a data',
        'data envelope',
        'wrap responses?',
        'wrap all responses',
        'response wrapper',
        'wrapped responses?',
        'consistent envelope',
        'standard envelope',
        'enveloped',
        'success/data/error'
      ),
      choice(
        'bare',
        'bare resources?',
        'no envelope',
        'without (?:an )?envelope',
        'no wrapper',
        'unwrapped',
        'return the resource directly',
        'plain resources?'
      )
    ],
    {
      context: /response|answer|envelope|payload|wrap|return/i,
      reason: 'A client unwraps an answer or not.',
      source: 'JSON:API; Zalando RESTful API guidelines; Vinay Sahni, best practices for a pragmatic RESTful API'
    }
  ),
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
    {kind: 'format', inCode: true, reason: 'A client reads an error in one shape.', source: 'FastAPI documentation, handling errors'}
  ),
  row(
    'error format',
    'format of errors',
    [
      choice(
        'problem details',
        'problem\\+json',
        'application/problem\\+json',
        'RFC ?7807',
        'RFC ?9457',
        'RFC-7807',
        'RFC-9457',
        'Problem Details',
        'ProblemDetails'
      ),
      choice('JSON:API errors', 'JSON:API error objects?'),
      choice(
        'own error object',
        'custom error envelope',
        'error envelope',
        'error code and message',
        'error codes? and messages?',
        'code and message',
        'code, message',
        'custom error format',
        '`error` and `message`',
        '`error` and `code`'
      ),
      choice('gRPC status', 'google\\.rpc\\.Status')
    ],
    {
      kind: 'format',
      context: /error|problem/i,
      reason: 'A client reads errors in one format.',
      source: 'RFC 9457; JSON:API, error objects; Google AIP-193'
    }
  ),
  row(
    'error transport',
    'how an error is signaled',
    [
      choice('HTTP status codes?', 'proper status codes?', 'appropriate status codes?', 'correct status codes?', 'appropriate HTTP status'),
      choice('200 with an error', '200 OK with', 'always return 200', 'always 200', 'success flag', 'success: false')
    ],
    {
      context: /error|fail|status/i,
      reason: 'A failure shows in the status or in the body.',
      source: 'RFC 9110; GraphQL over HTTP'
    }
  ),
  row(
    'validation status',
    'status of invalid input',
    [
      {name: '400', words: ['400'], pattern: /\b400\b/},
      {name: '422', words: ['422'], pattern: /\b422\b/}
    ],
    {
      kind: 'format',
      context:
        /\b(?:validation|invalid|malformed|unprocessable|semantic)\b[^.]{0,30}\b(?:errors?|fail\w*|input|data|requests?|body|payload)?/i,
      reason: 'Bad input is answered by one status.',
      source: 'RFC 9110, 400 and 422; Rails and FastAPI conventions'
    }
  ),
  row(
    'hidden resources',
    'status of what one may not see',
    [
      {name: '404', words: ['404'], pattern: /\b404\b/},
      {name: '403', words: ['403'], pattern: /\b403\b/}
    ],
    {
      context:
        /\b(?:unauthori[sz]ed|not (?:own|allowed|permitted)|belong|other users?|other tenants?|permission|forbidden|without access|existence|cross-tenant)\b/i,
      reason: 'A resource of others is hidden or refused.',
      source: 'RFC 9110, 403; GitHub REST API documentation'
    }
  ),
  row(
    'json case',
    'case of JSON fields',
    [
      choice('camelCase', 'camel case', 'lowerCamelCase'),
      choice('snake_case', 'snake case'),
      choice('kebab-case', 'kebab case'),
      choice('PascalCase', 'pascal case')
    ],
    {
      kind: 'format',
      context:
        /\b(?:json|api) (?:fields?|keys?|propert(?:y|ies)|names?|responses?|payloads?|bodies)\b|\b(?:fields?|keys?|propert(?:y|ies)) (?:in|of) (?:the )?(?:json|api|responses?|requests?|payloads?)\b|\bjson\b.{0,20}\b(?:naming|case)\b/i,
      reason: 'Fields of an API have one case.',
      source: 'Google JSON style guide; Zalando RESTful API guidelines'
    }
  ),
  row(
    'url case',
    'case of paths',
    [
      choice('kebab-case', 'kebab case', 'hyphens?', 'hyphenated', 'spinal-case'),
      choice('snake_case', 'snake case', 'underscores?'),
      choice('camelCase', 'camel case')
    ],
    {
      kind: 'format',
      context: /\b(?:urls?|uris?|paths?|endpoints?|routes?) ?(?:segments?|names?|paths?)?\b/i,
      reason: 'Paths have one case.',
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
      reason: 'A client sees the key of the table or another one.',
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
        'schema-first',
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
      context: /\b(?:api|contract|spec|schema|openapi|swagger|design|document)/i,
      reason: 'The contract is written before the code or drawn from it.',
      source: 'Swagger, design first or code first; Zalando RESTful API guidelines, API first'
    }
  ),
  row(
    'api spec',
    'language of the specification',
    names(
      ['OpenAPI', 'OpenAPI 3', 'OpenAPI 3\\.[01]', 'Swagger'],
      ['RAML'],
      ['API Blueprint'],
      ['TypeSpec'],
      ['Smithy'],
      ['AsyncAPI'],
      ['WSDL']
    ),
    {
      context:
        /\b(?:only|standard|must|format|language|written in|define all|instead|rather)\b.*\b(?:api|spec|contract|document)|\b(?:spec|contract)\w*\b.*\b(?:only|must|in|as)\b/i,
      reason: 'A specification is written in one language.',
      source: 'OpenAPI Initiative; TypeSpec documentation'
    }
  ),
  row(
    'api docs ui',
    'how API docs are shown',
    names(
      ['Swagger UI', 'swagger-ui'],
      ['Redoc', 'ReDoc'],
      ['Scalar'],
      ['Stoplight', 'Stoplight Elements'],
      ['RapiDoc'],
      ['Postman documentation', 'Postman docs'],
      ['GraphiQL'],
      ['Slate docs']
    ),
    {
      context: /doc|api|interactive|reference/i,
      reason: 'A reference is shown by one viewer.',
      source: 'FastAPI documentation, alternative API docs'
    }
  ),
  row(
    'hypermedia',
    'links in answers',
    [
      choice('HATEOAS', 'hypermedia', 'HAL', 'HAL links', 'hypermedia links'),
      choice('no HATEOAS', 'without HATEOAS', 'avoid HATEOAS', 'skip HATEOAS', 'level 2', 'Richardson level 2', 'no hypermedia')
    ],
    {
      context: /\b(?:api|rest|response|links?|hateoas|maturity|hypermedia)/i,
      reason: 'An answer leads on or does not.',
      source: 'Richardson maturity model; Zalando RESTful API guidelines'
    }
  ),
  row(
    'json format standard',
    'standard of answers',
    names(
      ['JSON:API', 'JSON API specification'],
      ['HAL', 'HAL\\+JSON'],
      ['OData'],
      ['JSend'],
      ['Siren'],
      ['Hydra'],
      ['Collection\\+JSON'],
      ['plain JSON']
    ),
    {
      context: /response|format|spec|standard|api/i,
      reason: 'Answers follow one standard.',
      source: 'JSON:API; JSend; OData'
    }
  ),
  row(
    'real time',
    'how updates reach a client',
    [
      choice('WebSockets?', 'WebSocket connections?', 'Socket\\.IO', 'SignalR'),
      choice('server-sent events', 'SSE', 'EventSource'),
      choice('polling', 'long polling', 'short polling', 'long-polling'),
      choice('GraphQL subscriptions?'),
      choice('webhooks?'),
      choice('WebRTC'),
      choice('WebTransport')
    ],
    {
      context:
        /\b(?:prefer|instead|over|rather|only|default|never|always|unless|must)\b.*\b(?:real[- ]time|live|updates?|push|stream\w*|notifications?)\b|\b(?:real[- ]time|live updates?|push)\b.*\b(?:prefer|instead|over|rather|only|default|never|always|unless|must|use|with|via|through)\b/i,
      reason: 'A client is told in one way.',
      source: 'web.dev, stream updates with server-sent events; Ably, WebSockets vs SSE'
    }
  ),
  row(
    'websocket library',
    'library of sockets',
    names(
      ['Socket\\.IO', 'socket\\.io'],
      ['ws', 'ws library'],
      ['uWebSockets', 'uWebSockets\\.js'],
      ['SignalR'],
      ['Phoenix Channels'],
      ['Action Cable', 'ActionCable'],
      ['Laravel Reverb', 'Reverb'],
      ['Pusher'],
      ['Ably'],
      ['Django Channels'],
      ['SockJS'],
      ['Centrifugo']
    ),
    {
      context: /socket|real[- ]time|realtime|broadcast|channel/i,
      reason: 'Both ends speak the protocol of one library.',
      source: 'Socket.IO documentation, what Socket.IO is not; Laravel documentation, broadcasting'
    }
  ),
  row(
    'idempotency',
    'how repeated requests are told apart',
    [
      choice('Idempotency-Key', 'idempotency keys?', 'idempotency key header', 'Idempotency-Key header'),
      choice('natural keys', 'unique constraints?', 'request hash', 'deduplication by content')
    ],
    {
      context: /idempoten|duplicate request|retry|retries/i,
      reason: 'A repeated request is known by one sign.',
      source: 'IETF draft, Idempotency-Key header; Stripe API'
    }
  ),
  row(
    'filter style',
    'how lists are filtered',
    [
      choice('query parameters?', 'query params?', 'query string'),
      choice('request body', 'POST /search', 'POST search', 'search endpoint'),
      choice('RSQL', 'FIQL', 'OData filters?', 'filter expressions?'),
      choice('LHS brackets', 'filter\\[field\\]', 'bracket notation')
    ],
    {
      context: /\bfilter(?:s|ing|ed)?\b/i,
      reason: 'A filter is written in one way.',
      source: 'JSON:API, filtering; Moesif, REST API design: filtering'
    }
  ),
  row(
    'long jobs',
    'how a long request is answered',
    [
      choice('202 Accepted', '202 with', 'status polling', 'job id', 'job resource', 'status endpoint', '202'),
      choice('synchronous', 'wait for the result', 'block until'),
      choice('webhook', 'callback URL', 'callbacks?')
    ],
    {
      context: /\blong[- ]running\b|\bslow (?:operations|requests)\b|\bbackground (?:operations|work)\b/i,
      reason: 'A caller waits, asks again or is called.',
      source: 'Azure, asynchronous request-reply pattern; Google AIP-151'
    }
  ),
  row(
    'graphql errors',
    'errors of GraphQL',
    [
      choice('errors array', 'top-level errors', 'extensions\\.code', 'GraphQL errors'),
      choice('errors as data', 'union result types?', 'result unions?', 'payload errors', 'userErrors', 'error unions?', 'typed errors')
    ],
    {
      context: /graphql|mutation|resolver|schema/i,
      reason: 'A failure is in the schema or beside it.',
      source: 'Marc-André Giroux, production-ready GraphQL; Shopify GraphQL design tutorial'
    }
  ),
  row(
    'graphql composition',
    'how graphs are joined',
    [
      choice('federation', 'Apollo Federation', 'federated'),
      choice('schema stitching', 'stitching'),
      choice('monolithic schema', 'single schema', 'modular monolith schema')
    ],
    {
      context: /graphql|schema|subgraph|supergraph|gateway|stitch/i,
      reason: 'A graph is made of parts in one way.',
      source: 'Apollo documentation, federation; The Guild, schema stitching'
    }
  ),
  row(
    'graphql lists',
    'lists of GraphQL',
    [
      choice('Relay connections?', 'Relay cursor connections?', 'connection spec', 'Relay-style', 'connections', 'Relay specification'),
      choice('offset pagination', 'limit/offset', 'offset-based')
    ],
    {
      context: /graphql|relay|connection/i,
      reason: 'A list is a connection or an array.',
      source: 'GraphQL documentation, pagination; Relay, cursor connections specification'
    }
  ),
  row(
    'api gateway',
    'API gateway',
    names(
      ['Kong', 'Kong Gateway'],
      ['Apigee'],
      ['AWS API Gateway', 'Amazon API Gateway'],
      ['Traefik'],
      ['Tyk'],
      ['KrakenD'],
      ['Spring Cloud Gateway'],
      ['Azure API Management', 'APIM'],
      ['Envoy Gateway'],
      ['Ocelot'],
      ['YARP'],
      ['Gravitee'],
      ['APISIX', 'Apache APISIX'],
      ['Zuul']
    ),
    {
      context: /gateway|api|rout|ingress|edge/i,
      reason: 'Requests enter through one gateway.',
      source: 'CNCF landscape, API gateway'
    }
  ),
  row(
    'rate limit algorithm',
    'algorithm of rate limits',
    [
      choice('token bucket', 'token-bucket'),
      choice('leaky bucket'),
      choice('sliding window', 'sliding-window', 'sliding window log', 'sliding window counter'),
      choice('fixed window', 'fixed-window')
    ],
    {
      context: /rate|limit|throttl|quota/i,
      reason: 'Requests are counted by one algorithm.',
      source: 'Cloudflare, counting things; Microsoft Learn, rate limiting middleware'
    }
  ),
  row(
    'rate limit key',
    'what a rate limit counts',
    [
      choice('per user', 'per-user', 'per API key', 'per client', 'user-based', 'per account'),
      choice('per IP', 'IP-based', 'per-IP', 'IP address'),
      choice('global', 'whole API', 'globally')
    ],
    {
      context: /rate[- ]limit|throttl/i,
      reason: 'Requests are counted by one sign.',
      source: 'OWASP API security, unrestricted resource consumption'
    }
  ),
  row(
    'bulk endpoints',
    'many things at once',
    [
      choice('batch endpoints?', 'bulk endpoints?', 'bulk operations?', 'batch operations?'),
      choice('single-item endpoints', 'no bulk endpoints?', 'one resource per request', 'no batch endpoints?')
    ],
    {
      context:
        /\b(?:endpoints?|api|requests?)\b.*\b(?:always|never|prefer|avoid|instead|every|provide|offer)\b|\b(?:always|never|prefer|avoid|instead|every|provide|offer)\b.*\b(?:endpoints?|api|requests?)\b/i,
      reason: 'A client sends one thing or many.',
      source: 'Google AIP-231; Zalando RESTful API guidelines'
    }
  ),
  row(
    'time format api',
    'format of times in an API',
    [
      choice('ISO 8601', 'ISO-8601', 'ISO8601', 'RFC ?3339'),
      choice('Unix timestamps?', 'epoch milliseconds', 'epoch seconds', 'Unix epoch', 'milliseconds since epoch')
    ],
    {
      kind: 'format',
      context: /\b(?:dates?|times?|timestamps?|datetimes?)\b/i,
      reason: 'A moment is written in one format.',
      source: 'RFC 3339; Google JSON style guide; Zalando RESTful API guidelines'
    }
  ),
  row(
    'null fields',
    'fields without a value',
    [
      choice(
        'omit null',
        'omit nulls?',
        'omit null fields?',
        'exclude null',
        'leave out null',
        'omit empty',
        'exclude_none',
        'omitempty',
        'drop null fields'
      ),
      choice('include null', 'explicit nulls?', 'return null', 'always include', 'nulls explicitly')
    ],
    {
      context: /\b(?:json|response|api|payload|serializ\w+)\b/i,
      reason: 'A field without a value is absent or null.',
      source: 'Google JSON style guide; Zalando RESTful API guidelines'
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
      reason: 'A child is found below its parent or at the top.',
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
      reason: 'A path names a thing or an act.',
      source: 'Google AIP-136; Microsoft REST API guidelines'
    }
  )
]
