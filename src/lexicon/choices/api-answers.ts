import {type ChoiceSlot, choice, names, phrase, properNames, row} from './choice-slot.js'

/** What an interface between programs answers, and how its traffic is led. */
export const apiAnswerChoices: readonly ChoiceSlot[] = [
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
      reason: 'A client unwraps an answer or not',
      source: 'JSON:API; Zalando RESTful API guidelines; Vinay Sahni, best practices for a pragmatic RESTful API'
    }
  ),
  row(
    'error body',
    'body of an error response',
    [
      phrase(
        'an object with a code',
        '7807 9457 code codes detail error problem rfc*',
        /\bdetail\s*=\s*\{|["']code["']\s*:\s*["'A-Z]|error (?:object|code) (?:with|and) (?:a )?(?:code|message)|problem\+json|RFC ?(?:7807|9457)|(?:codes? and messages?)\b/i
      ),
      phrase('a plain string', 'detail plain', /\bdetail\s*=\s*(?:f?["']|str\()|\bplain (?:string|text) (?:error|message)/i)
    ],
    {kind: 'format', inCode: true, reason: 'A client reads an error in one shape', source: 'FastAPI documentation, handling errors'}
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
      )
    ],
    {
      kind: 'format',
      context: /error|problem/i,
      reason: 'A client reads errors in one format',
      source: 'RFC 9457; JSON:API, error objects; Google AIP-193'
    }
  ),
  row('validation status', 'status of invalid input', [phrase('400', '400', /\b400\b/), phrase('422', '422', /\b422\b/)], {
    kind: 'format',
    context: /\b(?:validation (?:errors?|fail\w{0,20})|invalid (?:input|data|requests?|body|payload)|unprocessable)\b/i,
    reason: 'Bad input is answered by one status',
    source: 'RFC 9110, 400 and 422; Rails and FastAPI conventions'
  }),
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
      reason: 'Fields of an API have one case',
      source: 'Google JSON style guide; Zalando RESTful API guidelines'
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
        /\b(?:only|standard|must|format|language|written in|define all|instead|rather)\b.{0,200}\b(?:api|spec|contract|document)|\b(?:spec|contract)\w{0,20}\b.{0,200}\b(?:only|must|in|as)\b/i,
      reason: 'A specification is written in one language',
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
      reason: 'A reference is shown by one viewer',
      source: 'FastAPI documentation, alternative API docs'
    }
  ),
  row(
    'hypermedia',
    'links in answers',
    [
      choice('HATEOAS', 'hypermedia', 'HAL links', 'hypermedia links'),
      choice('no HATEOAS', 'without HATEOAS', 'avoid HATEOAS', 'skip HATEOAS', 'level 2', 'Richardson level 2', 'no hypermedia')
    ],
    {
      context: /\b(?:api|rest|response|links?|hateoas|maturity|hypermedia)/i,
      reason: 'An answer leads on or does not',
      source: 'Richardson maturity model; Zalando RESTful API guidelines'
    }
  ),
  row(
    'json format standard',
    'standard of answers',
    properNames(
      ['JSON:API', 'JSON API specification'],
      ['HAL\\+JSON', 'HAL format'],
      ['OData'],
      ['JSend'],
      ['Siren'],
      ['Hydra'],
      ['Collection\\+JSON'],
      ['plain JSON']
    ),
    {
      context: /response|format|spec|standard|api/i,
      reason: 'Answers follow one standard',
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
      choice('WebTransport')
    ],
    {
      context:
        /\b(?:prefer|instead|over|rather|only|default|never|always|unless|must)\b.{0,200}\b(?:real[- ]time|live|updates?|push|stream\w{0,20}|notifications?)\b|\b(?:real[- ]time|live updates?|push)\b.{0,200}\b(?:prefer|instead|over|rather|only|default|never|always|unless|must|use|with|via|through)\b/i,
      reason: 'A client is told in one way',
      source: 'web.dev, stream updates with server-sent events; Ably, WebSockets vs SSE'
    }
  ),
  row(
    'websocket library',
    'library of sockets',
    properNames(
      ['Socket\\.IO', 'socket\\.io'],
      ['ws', 'ws library'],
      ['uWebSockets', 'uWebSockets\\.js'],
      ['Pusher'],
      ['Ably'],
      ['SockJS'],
      ['Centrifugo']
    ),
    {
      about: /websocket|socket/i,
      context: /socket|real[- ]time|realtime|broadcast/i,
      reason: 'Both ends speak the protocol of one library',
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
      context: /idempoten|duplicate requests?/i,
      reason: 'A repeated request is known by one sign',
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
      reason: 'A filter is written in one way',
      source: 'JSON:API, filtering; Moesif, REST API design: filtering'
    }
  ),
  row(
    'graphql errors',
    'errors of GraphQL',
    [
      choice('errors array', 'top-level errors', 'extensions\\.code'),
      choice('errors as data', 'union result types?', 'result unions?', 'payload errors', 'userErrors', 'error unions?', 'typed errors')
    ],
    {
      about: /graphql/i,
      context: /graphql|mutation|resolver|schema/i,
      reason: 'A failure is in the schema or beside it',
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
      about: /graphql/i,
      context: /graphql|schema|subgraph|supergraph|gateway|stitch/i,
      reason: 'A graph is made of parts in one way',
      source: 'Apollo documentation, federation; The Guild, schema stitching'
    }
  ),
  row(
    'graphql lists',
    'lists of GraphQL',
    [
      choice('Relay connections?', 'Relay cursor connections?', 'connection spec', 'Relay-style', 'Relay specification'),
      choice('offset pagination', 'limit/offset', 'offset-based')
    ],
    {
      about: /graphql/i,
      context: /graphql|relay|connection/i,
      reason: 'A list is a connection or an array',
      source: 'GraphQL documentation, pagination; Relay, cursor connections specification'
    }
  ),
  row(
    'api gateway',
    'API gateway',
    properNames(
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
      reason: 'Requests enter through one gateway',
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
      reason: 'Requests are counted by one algorithm',
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
      reason: 'Requests are counted by one sign',
      source: 'OWASP API security, unrestricted resource consumption'
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
      reason: 'A moment is written in one format',
      source: 'RFC 3339; Google JSON style guide; Zalando RESTful API guidelines'
    }
  )
]
