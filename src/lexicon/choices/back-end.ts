import {type ChoiceSlot, choice, names, proper, row} from './choice-slot.js'

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
    {
      context: /\b(?:endpoint|handler|route|controller|consistent|global|central|every|each|specific exceptions|example|response|domain)/i,
      reason: 'An error is answered where it comes up or in one place.',
      source: 'FastAPI documentation, handling errors; Express documentation, error handling'
    }
  ),
  row('async style', 'sync or async', [choice('async', 'asynchronous', 'async def'), choice('sync', 'synchronous', 'plain def')], {
    context:
      /\b(?:handlers?|routes?|endpoints?|functions?)\b.*\b(?:only|always|all|every|prefer)|\b(?:only|always|all|every|prefer)\b.*\b(?:handlers?|routes?|endpoints?|functions?)\b/i,
    reason: 'A handler blocks or does not.',
    source: 'FastAPI documentation, concurrency and async/await'
  }),
  row(
    'server framework',
    'web framework',
    [
      proper('Express', 'Express\\.js', 'ExpressJS'),
      proper('NestJS', 'Nest\\.js'),
      proper('Fastify'),
      proper('Django', 'Django REST Framework', 'DRF'),
      proper('FastAPI'),
      proper('Flask'),
      proper('Laravel'),
      proper('Symfony'),
      proper('Rails', 'Ruby on Rails'),
      proper('Spring Boot'),
      proper('Quarkus'),
      proper('Micronaut'),
      proper('ASP\\.NET Core', 'ASP\\.NET'),
      proper('Phoenix'),
      proper('Gin'),
      proper('Axum'),
      proper('Actix', 'Actix Web'),
      proper('Ktor'),
      proper('Vapor'),
      proper('Hono'),
      proper('Sinatra'),
      proper('CodeIgniter'),
      proper('Play Framework')
    ],
    {
      context: /\b(?:frameworks?|stack|back-?end|apis? with|built (?:with|on)|build (?:with|on))\b/i,
      reason: 'A server is built on one framework.',
      source: 'TechEmpower framework benchmarks; Stack Overflow survey'
    }
  ),
  row(
    'back-end language',
    'language of the back end',
    [
      proper('TypeScript', 'Node\\.js'),
      proper('Python'),
      proper('Java'),
      proper('Kotlin'),
      proper('Go', 'Golang'),
      proper('Rust'),
      proper('C#', 'C\\#'),
      proper('PHP'),
      proper('Ruby'),
      proper('Elixir'),
      proper('Scala')
    ],
    {
      context:
        /\b(?:back-?end|server|services?)\b.*\b(?:must be|is|are|be) (?:written|implemented|built) in\b|\b(?:write|implement|build) (?:all |the |every |new )?(?:back-?end|servers?|services?|server code)\b[^.]*\bin\b/i,
      reason: 'A service is written in one language.',
      source: 'Stack Overflow survey'
    }
  ),
  row(
    'controller size',
    'where logic stands in a server',
    [
      choice(
        'thin controllers?',
        'skinny controllers?',
        'lean controllers?',
        'service layer',
        'services',
        'no business logic in controllers'
      ),
      choice('fat controllers?', 'in controllers', 'in the controller', 'in route handlers', 'directly in handlers')
    ],
    {
      context: /\b(?:controllers?|handlers?|logic)\b/i,
      reason: 'A controller only passes on or does the work.',
      source: 'Rails guides; Laravel best practices'
    }
  ),
  row(
    'repository pattern',
    'repositories or direct access',
    [
      choice('repository pattern', 'repositories', 'repository layer', 'repository interfaces?', 'repository classes'),
      choice(
        'ORM directly',
        'no repositor(?:y|ies)',
        'without repositor(?:y|ies)',
        'DbContext directly',
        'Eloquent directly',
        'models directly',
        'avoid repositor(?:y|ies)',
        'active record',
        'Active Record pattern',
        'no repository pattern',
        'avoid the repository pattern'
      )
    ],
    {
      context: /\b(?:data access|database|persistence|repositor|queries|orm|model|dbcontext|eloquent)/i,
      reason: 'The store is behind an interface or used as it is.',
      source: 'Martin Fowler, Repository and Active Record; Microsoft Learn, the repository pattern'
    }
  ),
  row(
    'mapper pattern',
    'Active Record or Data Mapper',
    [choice('Active Record', 'ActiveRecord pattern', 'active record'), choice('Data Mapper', 'data mapper')],
    {
      context: /pattern|orm|entit|model/i,
      reason: 'A record saves itself or is saved.',
      source: 'TypeORM documentation, active record vs data mapper'
    }
  ),
  row(
    'background work',
    'where slow work goes',
    [
      choice('job queue', 'queues?', 'task queue', 'queued jobs?', 'message queue', 'job queues', 'workers?', 'background jobs?'),
      choice('in the request', 'inline', 'synchronously', 'within the request'),
      choice('threads', 'background threads?', 'in-process tasks?', 'BackgroundTasks', 'goroutines?'),
      choice('cron', 'cron jobs?', 'scheduled tasks?')
    ],
    {
      context:
        /\b(?:emails?|slow (?:work|operations|tasks)|heavy (?:work|operations|tasks|processing)|long[- ]running (?:tasks?|work|operations|jobs)|time-consuming|expensive operations)\b/i,
      reason: 'Slow work leaves the request in one way.',
      source: 'FastAPI documentation, background tasks; Laravel documentation, queues'
    }
  ),
  row(
    'sagas',
    'how a transaction spans services',
    [
      choice('orchestration', 'orchestrated sagas?', 'saga orchestrat(?:ion|or)', 'orchestration-based', 'central coordinator'),
      choice('choreography', 'choreographed sagas?', 'choreography-based', 'event choreography'),
      choice('two-phase commit', '2PC', 'distributed transactions', 'XA transactions')
    ],
    {
      context: /saga|distributed|transaction|workflow|services/i,
      reason: 'Steps are led by one service or follow events.',
      source: 'Chris Richardson, saga pattern; Azure, saga design pattern'
    }
  ),
  row(
    'event publishing',
    'how events are published reliably',
    [
      choice('transactional outbox', 'outbox', 'outbox pattern', 'outbox table'),
      choice(
        'after commit',
        'afterCommit',
        'after the transaction commits',
        'ShouldDispatchAfterCommit',
        'on_commit',
        'transaction\\.on_commit',
        'after_commit'
      ),
      choice('dual writes?'),
      choice('CDC', 'change data capture'),
      choice('listen to yourself')
    ],
    {
      context: /\b(?:events?|messages?|publish|dispatch)/i,
      reason: 'An event leaves with the data or after it.',
      source: 'Chris Richardson, transactional outbox; Laravel documentation, jobs and database transactions'
    }
  ),
  row(
    'resilience library',
    'library of circuit breakers',
    names(
      ['Resilience4j'],
      ['Hystrix'],
      ['Polly'],
      ['opossum'],
      ['cockatiel'],
      ['Sentinel'],
      ['gobreaker'],
      ['pybreaker'],
      ['Failsafe'],
      ['tenacity'],
      ['Stoplight gem'],
      ['semian'],
      ['Istio circuit breaking', 'service mesh circuit breakers?']
    ),
    {
      context: /circuit|resilien|retry|retries|fault|bulkhead|fallback/i,
      reason: 'Failures are counted by one library.',
      source: 'Resilience4j documentation, comparison to Netflix Hystrix'
    }
  ),
  row(
    'retry delay',
    'delay between retries',
    [
      choice('exponential backoff', 'exponential back-off', 'exponential'),
      choice('fixed delay', 'fixed interval', 'constant delay', 'constant backoff', 'linear backoff', 'linear'),
      choice('immediate', 'immediately', 'no delay')
    ],
    {
      context: /retr(?:y|ies)|backoff/i,
      reason: 'A retry waits by one rule.',
      source: 'AWS architecture blog, exponential backoff and jitter'
    }
  ),
  row(
    'request id',
    'header that follows a request',
    [
      choice('traceparent', 'W3C Trace Context', 'W3C trace context', 'trace context'),
      choice('X-Request-ID', 'X-Request-Id', 'request ID header'),
      choice('X-Correlation-ID', 'X-Correlation-Id', 'correlation ID', 'correlation IDs?'),
      choice('B3', 'B3 headers', 'X-B3-TraceId')
    ],
    {
      context: /\b(?:trac|correlat|propagat|request id|header)/i,
      reason: 'A request is followed by one header.',
      source: 'W3C Trace Context; OpenTelemetry documentation, propagators'
    }
  ),
  row(
    'config format',
    'format of configuration',
    [
      choice('YAML', 'YAML files?'),
      choice('TOML'),
      choice('JSON', 'JSON files?'),
      choice('INI', 'ini files?'),
      choice('environment variables', 'env vars', '\\.env files?'),
      choice('HCL'),
      choice('properties files?', 'application\\.properties')
    ],
    {
      context: /\b(?:config(?:uration)?|settings?)\b.*\b(?:in|as|from|via|through|with|only|stored|format)\b/i,
      reason: 'Settings are written in one format.',
      source: 'The twelve-factor app, config; Spring Boot documentation, externalized configuration'
    }
  ),
  row(
    'workflow engine',
    'engine of long workflows',
    names(
      ['Temporal', 'Temporal\\.io'],
      ['Camunda', 'Zeebe'],
      ['AWS Step Functions', 'Step Functions'],
      ['Cadence'],
      ['Conductor', 'Netflix Conductor'],
      ['Durable Functions', 'Azure Durable Functions'],
      ['Inngest'],
      ['Restate'],
      ['Activiti', 'Flowable'],
      ['n8n'],
      ['Logic Apps']
    ),
    {
      context: /workflow|orchestrat|saga|process|durable/i,
      reason: 'A workflow runs in one engine.',
      source: 'Temporal documentation; AWS Step Functions documentation'
    }
  ),
  row(
    'email service',
    'how mails are sent',
    names(
      ['SendGrid'],
      ['Mailgun'],
      ['Amazon SES', 'AWS SES', 'SES'],
      ['Postmark'],
      ['Resend'],
      ['Mailchimp', 'Mandrill'],
      ['Brevo', 'Sendinblue'],
      ['SMTP'],
      ['Nodemailer']
    ),
    {
      context: /e?-?mails?\b|transactional|deliver/i,
      reason: 'Mails leave through one service.',
      source: 'Laravel documentation, mail; Resend documentation'
    }
  ),
  row(
    'payments',
    'payment provider',
    names(
      ['Stripe'],
      ['PayPal', 'Braintree'],
      ['Adyen'],
      ['Square'],
      ['Paddle'],
      ['Lemon Squeezy', 'LemonSqueezy'],
      ['Razorpay'],
      ['Mollie'],
      ['Klarna'],
      ['Checkout\\.com'],
      ['Authorize\\.net'],
      ['RevenueCat']
    ),
    {
      context:
        /\b(?:only|exclusively|always|default|standardi[sz]e|must)\b.*\b(?:payments?|billing|checkout|subscriptions?)\b|\b(?:payments?|billing|checkout|subscriptions?)\b.*\b(?:only|exclusively|always|default|must|use|through|via)\b/i,
      reason: 'Money goes through one provider.',
      source: 'Stripe, Adyen and Paddle documentation'
    }
  ),
  row(
    'auth provider',
    'who signs users in',
    names(
      ['Auth0'],
      ['Clerk'],
      ['Firebase Auth', 'Firebase Authentication'],
      ['Supabase Auth'],
      ['NextAuth', 'NextAuth\\.js', 'Auth\\.js'],
      ['Better Auth', 'better-auth'],
      ['Lucia'],
      ['Keycloak'],
      ['Cognito', 'Amazon Cognito', 'AWS Cognito'],
      ['Okta'],
      ['Passport', 'Passport\\.js'],
      ['Azure AD B2C', 'Microsoft Entra', 'Entra ID', 'Azure AD'],
      ['WorkOS'],
      ['FusionAuth'],
      ['Ory', 'Ory Kratos'],
      ['Zitadel'],
      ['Authentik'],
      ['Devise'],
      ['Sanctum', 'Laravel Sanctum'],
      ['Laravel Passport'],
      ['IdentityServer', 'Duende'],
      ['Logto'],
      ['Stytch'],
      ['Spring Security']
    ),
    {
      context: /\bauth|sign[- ]?in|log[- ]?in|identity|session|\bsso\b|users?/i,
      reason: 'An account lives with one provider.',
      source: 'Next.js documentation, authentication libraries; Better Auth documentation, comparison'
    }
  ),
  row(
    'feature flags',
    'feature flags',
    names(
      ['LaunchDarkly'],
      ['Unleash'],
      ['Flagsmith'],
      ['Split\\.io'],
      ['ConfigCat'],
      ['PostHog'],
      ['GrowthBook'],
      ['Statsig'],
      ['Flipper'],
      ['OpenFeature'],
      ['Optimizely'],
      ['Firebase Remote Config', 'Remote Config'],
      ['Flipt'],
      ['DevCycle']
    ),
    {
      context: /flag|toggle|rollout|experiment|a\/b/i,
      reason: 'A flag is kept in one system.',
      source: 'OpenFeature ecosystem; Martin Fowler, feature toggles'
    }
  ),
  row(
    'id generation place',
    'who makes identifiers',
    [
      choice('client-generated', 'client-side ids?', 'application-generated', 'generated by the application', 'in the application'),
      choice('database-generated', 'server-generated', 'by the database', 'database default', 'generated by the database')
    ],
    {
      context: /\b(?:ids?|identifiers?|uuids?|primary keys?)\b/i,
      reason: 'An identifier is known before or after the insert.',
      source: 'JSON:API, client-generated ids; Vaughn Vernon, implementing domain-driven design'
    }
  ),
  row(
    'serialization of entities',
    'what an endpoint returns',
    [
      choice('DTOs?', 'response models?', 'response schemas?', 'view models?', 'resources?', 'serializers?', 'API Resources?'),
      choice(
        'entities directly',
        'entity directly',
        'ORM models? directly',
        'domain objects directly',
        'return entities',
        'models? directly'
      )
    ],
    {
      context: /\b(?:return|expose|respon|endpoint|api|controller)/i,
      reason: 'A client sees the record or a view of it.',
      source: 'Martin Fowler, data transfer object; Laravel documentation, API resources'
    }
  ),
  row(
    'object mapping',
    'how objects are mapped',
    [
      choice('AutoMapper'),
      choice('MapStruct'),
      choice('ModelMapper'),
      choice('Mapster'),
      choice('Mapperly'),
      choice('Dozer'),
      choice('manual mapping', 'hand-written mapp(?:ing|ers)', 'explicit mapping', 'mapping methods', 'mapper methods', 'manual mappers?')
    ],
    {
      context: /mapp|dto|convert|entit/i,
      reason: 'Objects are mapped in one way.',
      source: 'MapStruct documentation; Mapperly documentation; Jimmy Bogard, AutoMapper usage guidelines'
    }
  ),
  row(
    'web server',
    'web server',
    names(
      ['Nginx', 'NGINX'],
      ['Apache', 'Apache HTTPD', 'Apache HTTP Server'],
      ['Caddy'],
      ['Traefik'],
      ['HAProxy'],
      ['IIS'],
      ['Envoy'],
      ['LiteSpeed', 'OpenLiteSpeed'],
      ['FrankenPHP'],
      ['lighttpd']
    ),
    {
      context: /reverse proxy|web server|load balanc|tls termination|in front of|serve (?:static|the)/i,
      reason: 'One server stands before the application.',
      source: 'Caddy and Nginx documentation'
    }
  )
]
