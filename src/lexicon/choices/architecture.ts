import {type ChoiceSlot, called, choice, names, phrase, proper, row} from './choice-slot.js'

const deciding = /\b(?:start|begin|prefer|default|favou?r|use|choose|build|design|adopt|structure|organi[sz]e|follow|apply|first|always)\b/i

/** How programs are made up. */
export const architectureChoices: readonly ChoiceSlot[] = [
  row(
    'paradigm',
    'programming style',
    [
      phrase(
        'functional',
        'functional declarative avoid',
        /\bfunctional (?:programming|style|patterns|and declarative)\b|\bdeclarative programming\b|\bavoid classes\b/i
      ),
      choice('object-oriented', 'OOP', 'inheritance', 'class-based', 'class hierarchies')
    ],
    {
      context: /\b(?:prefer|style|pattern|programming|avoid|use)\b/i,
      asked: false,
      reason: 'behavior stands in functions or in objects',
      source: 'Abelson and Sussman, SICP; Wadler, The Expression Problem'
    }
  ),
  row(
    'reuse',
    'how behavior is reused',
    [
      choice('composition', 'compose (?:behaviou?r|objects|functions|components|small)'),
      choice('inheritance', 'inherit', 'subclass', 'subclasses', 'subclassing', 'base classes')
    ],
    {
      context: /\b(?:prefer|over|use|reuse|through|favou?r|by)\b/i,
      asked: false,
      reason: 'a class has what it needs or is what it extends',
      source: 'Gamma et al., Design Patterns'
    }
  ),
  row(
    'system split',
    'one deployment or many',
    [
      phrase('a monolith', 'monolith monolithic', /\b(?:modular |majestic )?monolith(?:ic)?(?:[- ]first)?\b/i),
      phrase('microservices', 'micro microservice microservices', /\bmicro-?services?(?:[- ]first| architecture)?\b/i),
      phrase('serverless functions', 'serverless', /\bserverless(?:[- ]first)? (?:functions?|architecture|by default|first)\b/i)
    ],
    {
      context: /\b(?:start|begin|prefer|default|favou?r|first|until|choose|adopt)\b/i,
      reason: 'a system begins as one deployment or as several',
      source: 'Fowler, MonolithFirst; Newman, Building Microservices'
    }
  ),
  row(
    'code structure',
    'architecture of the code',
    [
      choice('hexagonal', 'hexagonal architecture', 'ports and adapters', 'ports & adapters'),
      choice('clean architecture'),
      choice('onion architecture'),
      choice('layered', 'layered architecture', 'n-tier', 'three-tier', '3-tier', 'three-layer'),
      choice('vertical slices', 'vertical slice architecture', 'vertical slice')
    ],
    {
      context: /\b(?:architecture|pattern|structure|use|follow|organi[sz]e|apply|adopt|layers?|implement)\b/i,
      reason: 'dependencies point in the direction of one scheme',
      source: 'Cockburn, Hexagonal architecture; Martin, Clean Architecture; Bogard, Vertical Slice Architecture'
    }
  ),
  row(
    'presentation pattern',
    'pattern of the presentation',
    [
      choice('MVC', 'model-view-controller'),
      choice('MVVM', 'model-view-viewmodel'),
      choice('MVP', 'model-view-presenter'),
      choice('MVI', 'model-view-intent'),
      choice('VIPER'),
      choice('TCA', 'Composable Architecture')
    ],
    {
      context: /\b(?:architecture|pattern|use|follow|apply|adopt|implement|structure|views?)\b/i,
      reason: 'a screen is tied to its data in one way',
      source: 'Fowler, GUI Architectures; Android and Apple developer documentation'
    }
  ),
  row(
    'folders',
    'folders by feature or by type',
    [
      phrase(
        'by feature',
        'feature domain business bounded per around into features domains module modules capability capabilitys',
        /\b(?:by|per|around|into|for each) (?:(?:business )?(?:feature|domain|module|capability)s?|bounded contexts?)\b|\b(?:feature|domain)[- ](?:based|first|driven|oriented) (?:folders?|structure|organi[sz]ation|modules?|director\w+)\b|\bfeature folders?\b/i
      ),
      phrase(
        'by type',
        'technical file based per into by',
        /\b(?:by|per|into) (?:(?:file |technical )?(?:type|layer|role|kind)s?|technical (?:concern|layer|function)s?)\b|\b(?:layer|type)[- ]based (?:folders?|structure|organi[sz]ation|director\w+)\b/i
      )
    ],
    {
      context: /\b(?:files?|folders?|director(?:y|ies)|code(?:base)?|project|structure|components?|modules?|tests?)\b/i,
      reason: 'a file has one path',
      source: 'Angular style guide, folders-by-feature; Fowler, PresentationDomainDataLayering'
    }
  ),
  row(
    'communication of services',
    'how services talk',
    [
      phrase(
        'by events',
        'event asynchronous async messaging messages message',
        /\b(?:event[- ]driven|asynchronous|async)\b.{0,30}\b(?:communication|messag\w+|events?|between|integration|architecture)\b|\bevent-driven (?:by default|first)\b/i
      ),
      phrase(
        'by calls',
        'synchronous sync rest grpc http',
        /\b(?:synchronous|sync)\b.{0,25}\b(?:communication|calls?|requests?|between|REST|gRPC|HTTP)\b|\b(?:REST|gRPC|HTTP) calls? between\b/i
      )
    ],
    {
      context: /\b(?:services?|modules?|components?|systems?|contexts?)\b/i,
      reason: 'the caller waits for the answer or does not',
      source: 'Hohpe and Woolf, Enterprise Integration Patterns'
    }
  ),
  row('saga', 'coordination of a saga', names(['orchestration', 'orchestrated', 'orchestrator'], ['choreography', 'choreographed']), {
    context: /\b(?:sagas?|services?|events?|workflow\w{0,20}|transactions?|choreograph\w+)\b/i,
    reason: 'one service leads, or each reacts',
    source: 'Richardson, Microservices Patterns'
  }),
  row(
    'service data',
    'who owns the data',
    [
      phrase(
        'a database for each service',
        'own service microservice owns owning',
        /\bdatabase[- ]per[- ]service\b|\b(?:each|every) (?:micro)?service (?:owns|has|with) (?:its )?(?:own )?(?:data\w{0,20}|database|schema)\b|\bown(?:s|ing)? (?:its|their) (?:own )?(?:data|database)\b/i
      ),
      phrase('a shared database', 'shared single one common', /\b(?:shared|single|one|common) database\b/i)
    ],
    {
      context: /\b(?:services?|modules?|monolith\w{0,20})\b/i,
      reason: 'a table has one owner or several',
      source: 'Richardson, microservices.io, Database per service'
    }
  ),
  row(
    'domain logic',
    'where the domain logic stands',
    [
      choice('rich domain model', 'domain model', 'domain-driven design', 'DDD', 'rich entities'),
      choice('transaction script', 'transaction scripts', 'service scripts', 'anemic domain model')
    ],
    {
      context: deciding,
      reason: 'rules stand in the entities or in the procedures',
      source: 'Fowler, Patterns of Enterprise Application Architecture'
    }
  ),
  row(
    'provision for the future',
    'only what is needed now, or room for more',
    [
      phrase(
        'only what is needed now',
        'what simplest current yagni today',
        /\bYAGNI\b|\bsimplest (?:thing|solution|design) (?:that|which) (?:works|could)\b|\bonly (?:what|for what) (?:is|the) .{0,20}(?:needed|required|asked) (?:now|today)\b|\bfor (?:today|current needs|current requirements)\b/i
      ),
      phrase(
        'prepared for growth',
        'future* extensib* scale scalability',
        /\b(?:design|build|plan|architect|prepare|engineer)\b.{0,30}\b(?:future (?:growth|needs|requirements|changes|extension\w{0,20})|extensib\w+|scal(?:e|ability) from (?:the )?(?:start|beginning|day one))\b|\bscalability from (?:the )?(?:start|beginning|day one)\b|\bfuture[- ]proof\w{0,20}\b/i
      )
    ],
    {reason: 'work is done for needs that exist or for needs that may come', source: 'Fowler, Yagni; Beck, Extreme Programming Explained'}
  ),
  row(
    'repetition',
    'repeated code',
    [
      phrase(
        'never repeated',
        'dry duplicat* yourself',
        /\bDRY\b|\b(?:eliminate|remove|extract|reduce)\b.{0,20}\bduplicat\w+\b|\bdon['’]?t repeat yourself\b/i
      ),
      phrase(
        'better than a wrong abstraction',
        'duplication duplicate wet three aha',
        /\bduplication (?:is|over)\b.{0,30}\b(?:cheaper|better|fine|acceptable|preferable|premature|wrong|abstraction)\b|\bprefer duplication\b|\brule of three\b|\bWET\b|\bAHA\b|\b(?:tolerate|accept|allow)\b.{0,20}\bduplication\b/
      )
    ],
    {
      reason: 'two similar pieces are joined at once or later',
      source: 'Hunt and Thomas, The Pragmatic Programmer; Metz, The Wrong Abstraction'
    }
  ),
  row(
    'wiring',
    'how objects get what they need',
    [
      choice('dependency injection', 'constructor injection', 'DI container', 'inject dependencies'),
      choice('singletons?', 'singleton pattern', 'global instances?'),
      choice('service locator')
    ],
    {
      context: /\b(?:use|prefer|through|via|pass|inject|dependenc\w+|pattern|access|with)\b/i,
      reason: 'an object is given its parts or fetches them',
      source: 'Fowler, Inversion of Control Containers'
    }
  ),
  row(
    'injection',
    'kind of injection',
    [
      choice('constructor injection'),
      choice('field injection', 'property injection', '@Autowired fields?'),
      choice('setter injection'),
      choice('inject function', 'inject\\(\\)')
    ],
    {
      reason: 'parts are set before or after construction',
      source: 'Spring Framework reference, Dependency Injection'
    }
  ),
  row(
    'unfinished work',
    'how unfinished work is kept from users',
    [
      phrase('feature flags', 'feature flags flag toggles', /\b(?:feature[- ](?:flags?|toggles?)|behind (?:a )?flags?)\b/i),
      phrase('long branches', 'feature branches', /\b(?:long-lived )?feature branch(?:es)?\b/i)
    ],
    {
      context: /\b(?:unfinished|incomplete|in progress|release|merge|ship|isolat\w+|roll ?out|hide|until)\b/i,
      reason: 'it is merged and hidden, or not merged',
      source: 'Hodgson, Feature Toggles; trunkbaseddevelopment.com'
    }
  ),
  row(
    'locking',
    'locking',
    names(
      ['optimistic locking', 'optimistic concurrency', 'optimistic (?:concurrency )?control', 'version columns?'],
      ['pessimistic locking', 'pessimistic locks?', 'SELECT FOR UPDATE', 'row locks?']
    ),
    {
      reason: 'a clash is found at the end or prevented at the start',
      source: 'Fowler, Patterns of Enterprise Application Architecture'
    }
  ),
  row(
    'consistency',
    'consistency',
    names(
      ['strong consistency', 'strongly consistent', 'linearizab(?:le|ility)', 'immediate consistency'],
      ['eventual consistency', 'eventually consistent']
    ),
    {
      context: /\b(?:prefer|default|use|favou?r|require|accept|embrace|design|ensure|between|across|choose)\b/i,
      reason: 'a reader may see an old value or may not',
      source: 'Kleppmann, Designing Data-Intensive Applications'
    }
  ),
  row(
    'scaling',
    'direction of scaling',
    [
      called('horizontal', 'horizontal(?:ly)? scal(?:e|ing)', 'scale horizontally', 'horizontal scaling', 'scale out'),
      called('vertical', 'vertical(?:ly)? scal(?:e|ing)', 'scale vertically', 'vertical scaling', 'scale up')
    ],
    {
      context: /\b(?:first|prefer|before|default|favou?r|start|rather|instead)\b/i,
      reason: 'the next step is a larger machine or one more',
      source: 'AWS Well-Architected Framework, Reliability'
    }
  ),
  row(
    'build or buy',
    'build or buy',
    [
      phrase(
        'buy',
        'prefer buy',
        /\b(?:buy (?:over|before|rather)|prefer (?:managed|off-the-shelf|existing|saas)\b.{0,30}\b(?:services?|solutions?|products?|offerings?))\b/i
      ),
      phrase(
        'build',
        'build house self',
        /\b(?:build (?:it )?in-house|build (?:over|rather than) buy\w{0,20}|prefer self-hosted|self-host\w{0,20} by default)\b/i
      )
    ],
    {reason: 'a part is bought or made', source: 'Wardley, Wardley Maps'}
  ),
  row(
    'distributed transaction',
    'changes over several services',
    [
      phrase('a saga', 'saga sagas compensating compensation', /\bsagas?\b|\bcompensating (?:transactions?|actions?)\b/i),
      phrase('two-phase commit', '2pc xa two', /\b2PC\b|\bXA transactions?\b|\btwo[- ]phase commits?\b/i)
    ],
    {reason: 'parts are undone later or committed together', source: 'Richardson, Microservices Patterns'}
  ),
  row(
    'event publication',
    'how events leave a service',
    [
      choice('transactional outbox', 'outbox pattern', 'outbox', 'outbox table'),
      choice('change data capture', 'CDC', 'Debezium'),
      choice('listen to yourself'),
      choice('after the commit', 'after commit', 'afterCommit', 'publish after commit')
    ],
    {
      context: /\b(?:events?|publish\w{0,20}|messages?|broker|commit)\b/i,
      reason: 'the state and the event are made one in one way',
      source: 'Richardson, microservices.io, Transactional outbox'
    }
  ),
  row(
    'message content',
    'what an event carries',
    [
      choice('the state', 'event-carried state transfer', 'fat events?'),
      choice('a notice', 'event notifications?', 'thin events?', 'only ids?')
    ],
    {
      context: /\bevents?\b/i,
      reason: 'a consumer calls back or does not',
      source: 'Fowler, What do you mean by Event-Driven?'
    }
  ),
  row(
    'delivery',
    'guarantee of delivery',
    [
      choice('at least once', 'at[- ]least[- ]once'),
      choice('at most once', 'at[- ]most[- ]once'),
      choice('exactly once', 'exactly[- ]once')
    ],
    {
      reason: 'a message may come twice, may be lost, or neither',
      source: 'Apache Kafka documentation, Message Delivery Semantics'
    }
  ),
  row(
    'failure stance',
    'what to do when something fails',
    [
      phrase('fail at once', 'fail crash failing', /\bfail[- ](?:fast|early|loud(?:ly)?)\b|\blet it crash\b|\bcrash early\b/i),
      phrase(
        'go on with less',
        'fall gracefully graceful degraded',
        /\bgraceful(?:ly)? degrad\w+\b|\bdegrade gracefully\b|\bdegraded mode\b|\bfall ?back to (?:a )?(?:default|cached|safe)\w{0,20}\b/i
      )
    ],
    {
      context: /^(?!.{0,200}\b(?:circuit|breakers?)\b)/i,
      reason: 'an error stops the work or is bridged',
      source: 'Shore, Fail Fast; Nygard, Release It!'
    }
  ),
  row(
    'error values',
    'how errors are reported',
    [
      called('exceptions', 'throw exceptions?', 'raise exceptions?', 'custom exceptions?', 'throw errors?'),
      choice(
        'result values',
        'Result types?',
        'Result objects?',
        'Either types?',
        'Result<\\w+',
        'result pattern',
        'errors as values',
        'Result monad'
      ),
      called('error codes', 'integer error codes', 'return codes', 'null returns?')
    ],
    {
      context: /\b(?:errors?|failures?|exceptions?|domain|business|expected)\b/i,
      reason: 'a caller catches an error or unpacks it',
      source: 'Wlaschin, Railway Oriented Programming; Martin, Clean Code'
    }
  ),
  row(
    'validation place',
    'where input is validated',
    [
      phrase(
        'at the boundary',
        'entry boundary boundaries edge edges controller controllers',
        /\b(?:at|on) (?:the |system |all |trust |api )*(?:boundar(?:y|ies)|edges?|controllers?|entry points?)\b/i
      ),
      phrase(
        'in the domain',
        'inside within in',
        /\b(?:in|inside|within) (?:the )?(?:domain|entit(?:y|ies)|models?|constructors?|value objects?|aggregates?)\b/i
      ),
      phrase('in every layer', 'every each all depth', /\b(?:in|at) (?:every|each|all) (?:layers?|levels?)\b/i)
    ],
    {
      context: /\bvalidat\w+\b/i,
      reason: 'inner code trusts its input or checks again',
      source: 'Evans, Domain-Driven Design; King, Parse, don’t validate'
    }
  ),
  row(
    'mapping',
    'how layers exchange data',
    [
      choice('DTOs', 'DTOs?', 'data transfer objects?', 'view models?'),
      choice('entities themselves', 'expose entities', 'return entities', 'return models directly', 'domain entities directly')
    ],
    {
      context: /\b(?:api|layers?|responses?|return|expose|boundar\w+|controllers?|never|always)\b/i,
      reason: 'inner types cross the border or do not',
      source: 'Fowler, Patterns of Enterprise Application Architecture, Data Transfer Object'
    }
  ),
  row(
    'data access pattern',
    'how data is reached',
    [
      called('repositories', 'repository pattern', 'repository layer', 'repositories'),
      choice('active record', 'active record pattern', 'ActiveRecord pattern'),
      choice('query objects', 'query objects?'),
      choice('DAOs', 'DAO pattern', 'data access objects?'),
      choice('the ORM directly', 'ORM directly', 'DbContext directly')
    ],
    {
      context: /\b(?:data|access|persist\w{0,20}|database|use|through|pattern|layer|models?|quer(?:y|ies))\b/i,
      reason: 'queries stand behind an interface or in the model',
      source: 'Fowler, Patterns of Enterprise Application Architecture'
    }
  ),
  row(
    'read and write models',
    'reads and writes',
    [
      choice('CQRS', 'separate read and write models', 'read models?'),
      called('one model', 'single model', 'simple CRUD', 'CRUD first', 'plain CRUD')
    ],
    {
      context: /\b(?:start|default|prefer|use|apply|avoid|begin|unless|until|with)\b/i,
      reason: 'one model serves both or each has its own',
      source: 'Fowler, CQRS; Young, CQRS Documents'
    }
  ),
  row(
    'state history',
    'what of the state is stored',
    [
      choice('event sourcing', 'event[- ]sourced', 'event store'),
      called('current state', 'store (?:only )?the current state', 'state-based persistence', 'CRUD persistence')
    ],
    {
      context: deciding,
      reason: 'the state is stored or the events that led to it',
      source: 'Fowler, Event Sourcing'
    }
  ),
  row(
    'interfaces',
    'when an interface is made',
    [
      phrase(
        'for every class',
        'interface interfaces',
        /\b(?:every|each|all)\b.{0,25}\b(?:services?|class(?:es)?|dependenc\w+|repositor\w+)\b.{0,30}\binterfaces?\b|\balways (?:define|create|program to) (?:an )?interfaces?\b|\bprogram to (?:an )?interfaces?\b/i
      ),
      phrase(
        'with a second implementation',
        'implementation implementations',
        /\binterfaces?\b.{0,40}\b(?:second|two|multiple|more than one) implementations?\b|\bone implementation\b/i
      )
    ],
    {
      reason: 'an abstraction comes first or when it is used twice',
      source: 'Martin, Agile Software Development (DIP); Fowler, Yagni'
    }
  ),
  row(
    'repositories',
    'one repository or many',
    [
      choice('monorepo', 'mono-repo', 'mono repo', 'single repository'),
      choice(
        'a repository for each',
        'polyrepo',
        'poly-repo',
        'multi-repo',
        'separate repositories',
        'repository per (?:service|project|package)'
      )
    ],
    {
      reason: 'a change over two packages is one commit or two',
      source: 'Potvin and Levenberg, Why Google Stores Billions of Lines of Code in a Single Repository'
    }
  ),
  row(
    'monorepo tool',
    'tool for a monorepo',
    names(['Nx'], ['Turborepo', 'turbo'], ['Lerna'], ['Bazel'], proper('Rush'), proper('Pants'), proper('moon'), [
      'Gradle composite builds?'
    ]),
    {
      context: /monorepo|workspace|mono-repo|task runner|build cache|packages/i,
      reason: 'one tool knows the graph of the packages',
      source: 'monorepo.tools'
    }
  ),
  row(
    'architecture document',
    'how the architecture is described',
    names(['C4', 'C4 model'], ['arc42'], ['4\\+1', '4\\+1 view model'], ['UML'], ['TOGAF'], ['ArchiMate']),
    {
      context: /\b(?:diagrams?|document\w{0,20}|model\w{0,20}|views?|describe|architecture|draw)\b/i,
      reason: 'views and levels follow one scheme',
      source: 'c4model.com; arc42.org; Kruchten, The 4+1 View Model'
    }
  ),
  row(
    'service discovery',
    'service discovery',
    names(proper('Consul'), ['Eureka'], ['etcd'], ['Kubernetes DNS', 'CoreDNS', 'DNS-based'], ['ZooKeeper']),
    {
      context: /discover|registr|locat/i,
      reason: 'a service is registered in one place',
      source: 'Richardson, microservices.io, Service registry'
    }
  ),
  row(
    'circuit breaker',
    'circuit breaker',
    names(['Resilience4j'], ['Hystrix'], ['Polly'], ['opossum'], ['cockatiel'], proper('Sentinel'), ['gobreaker'], ['pybreaker']),
    {
      context: /circuit|breaker|resilien|retry|fault/i,
      reason: 'one library wraps the calls',
      source: 'Nygard, Release It!; Resilience4j documentation'
    }
  ),
  row(
    'edge of the system',
    'entry for clients',
    [
      choice('an API gateway', 'API gateways?', 'single gateway'),
      choice('a backend for each frontend', 'BFF', 'BFFs', 'backend[- ]for[- ]frontend'),
      choice('direct calls', 'direct client-to-service', 'direct access to services')
    ],
    {
      context: deciding,
      reason: 'clients meet one gateway, one of their own, or the services',
      source: 'Richardson, microservices.io, API gateway / Backends for frontends'
    }
  ),
  row(
    'tenancy',
    'how tenants are kept apart',
    [
      choice('a database for each tenant', 'database[- ]per[- ]tenant', 'separate databases?', 'siloed'),
      choice('a schema for each tenant', 'schema[- ]per[- ]tenant', 'separate schemas?'),
      choice('a tenant column', 'tenant_id', 'tenant id', 'shared schema', 'shared tables?', 'row-level')
    ],
    {
      context: /tenan/i,
      reason: 'rows of two tenants lie in one table or not',
      source: 'Microsoft, Multitenant SaaS patterns; AWS SaaS Lens'
    }
  ),
  row(
    'time of dependency checks',
    'how the architecture is enforced',
    names(
      ['ArchUnit'],
      ['dependency-cruiser'],
      ['import-linter'],
      ['deptrac'],
      ['NetArchTest'],
      ['eslint-plugin-boundaries'],
      ['Packwerk'],
      ['Konsist']
    ),
    {
      reason: 'one tool holds the rules of imports',
      source: 'Ford et al., Building Evolutionary Architectures'
    }
  )
]
