import {askedRow, type ChoiceSlot, choice, names, phrase, proper} from './choice-slot.js'

/** Tools and style of Go. */
export const goChoices: readonly ChoiceSlot[] = [
  askedRow(
    'web framework go',
    'web framework or router of Go',
    [
      choice('Gin', 'gin-gonic', 'gin-gonic/gin'),
      proper('Echo', 'labstack/echo', '`echo`'),
      choice('Fiber', 'gofiber'),
      choice('chi', 'go-chi', 'go-chi/chi'),
      choice('gorilla/mux', 'Gorilla Mux'),
      choice('net/http', 'standard library router', 'http\\.ServeMux', 'stdlib router'),
      choice('httprouter'),
      choice('Beego'),
      choice('Hertz'),
      choice('Huma')
    ],
    {
      context: /\b(?:routers?|routing|frameworks?|https?|web|mux|middleware|rest|apis?|servers?|handlers?)\b/i,
      reason: 'Routes and middleware are written for one router',
      source: 'Go wiki, projects; chi and Gin documentation'
    }
  ),
  askedRow(
    'logging go',
    'logging library of Go',
    names(
      ['slog', 'log/slog'],
      ['zap', 'uber-go/zap', 'zap\\.Logger'],
      ['zerolog', 'rs/zerolog'],
      ['logrus', 'sirupsen/logrus'],
      'klog',
      'apex/log',
      ['standard log package', 'log\\.Printf', 'log\\.Println']
    ),
    {context: /\blog|slog/i, reason: 'Records go through one logger', source: 'Go blog, structured logging with slog'}
  ),
  askedRow(
    'error wrapping go',
    'how Go errors are wrapped',
    [
      phrase('fmt.Errorf with %w', 'w fmt', /%w\b|\bfmt\.Errorf\b/),
      phrase('pkg/errors', 'errors', /\bpkg\/errors\b|\berrors\.Wrapf?\b/),
      phrase('cockroachdb/errors', 'cockroachdb', /\bcockroachdb\/errors\b/),
      phrase('eris', 'rotisserie', /\brotisserie\/eris\b/)
    ],
    {reason: 'An error is wrapped by one library', source: 'Go blog, working with errors in Go 1.13'}
  ),
  askedRow(
    'test assertions go',
    'assertions in Go tests',
    names(
      ['testify', 'testify/assert', 'testify/require', 'stretchr/testify'],
      ['Gomega', 'Ginkgo', 'Ginkgo/Gomega'],
      ['standard testing package', 'stdlib testing', 'testing package', 'go-cmp', 'google/go-cmp', 'cmp\\.Diff'],
      'quicktest',
      'goconvey'
    ),
    {
      context: /\btest|assert|\bgo-cmp\b|cmp\.Diff/i,
      reason: 'Assertions are written in one style',
      source: 'Google Go style guide, test assertions; testify documentation'
    }
  ),
  askedRow(
    'mocks go',
    'mocks in Go',
    names(
      ['gomock', 'mockgen', 'uber-go/mock', 'golang/mock'],
      ['mockery', 'testify/mock', 'vektra/mockery'],
      'moq',
      'counterfeiter',
      'minimock',
      [
        'hand-written fakes',
        'hand-written mocks',
        'handwritten mocks',
        'manual mocks',
        'hand-rolled mocks',
        'manual fakes',
        'handwritten fakes'
      ]
    ),
    {
      context: /\bgo\b|golang|interface|mockgen|mockery|gomock|moq\b|counterfeiter/i,
      reason: 'Doubles are generated or written by one means',
      source: 'gomock and mockery documentation; Google Go style guide, test doubles'
    }
  ),
  askedRow(
    'test package go',
    'package of Go tests',
    names(
      ['external test package', '_test package', 'package foo_test', 'black-box test package', 'external _test package'],
      ['same package', 'internal test package', 'white-box package tests', 'package under test']
    ),
    {
      context: /_test\b|test package|package.{0,30}\btests?\b|tests?.{0,30}\bpackage\b/i,
      reason: 'A test sees the private names of the package or it does not',
      source: 'go command documentation, testing'
    }
  ),
  askedRow(
    'injection go',
    'dependency injection in Go',
    [
      proper('Wire', 'google/wire', '`wire`'),
      choice('Fx', 'uber-go/fx', 'Uber Fx', 'fx\\.Module'),
      choice('uber-go/dig', 'Uber Dig'),
      choice('samber/do'),
      choice('manual injection', 'constructor functions', 'manual dependency injection', 'manual wiring', 'plain constructors')
    ],
    {
      context: /inject|\bDI\b|wiring|constructor/i,
      reason: 'Objects are wired in one place and one way',
      source: 'Wire and Fx documentation'
    }
  ),
  askedRow(
    'database access go',
    'database access in Go',
    names(
      ['GORM', 'gorm\\.io'],
      ['ent', 'entgo', 'Ent ORM'],
      'sqlc',
      ['sqlx', 'jmoiron/sqlx'],
      ['Bun ORM', 'uptrace/bun'],
      'SQLBoiler',
      ['database/sql', 'database/sql package'],
      ['Jet', 'go-jet'],
      'xorm'
    ),
    {
      context: /\b(?:sql|orm|quer(?:y|ies)|database|db|persistence|data access|models?|schema|gorm|sqlc|sqlx)\b/i,
      reason: 'Queries are written by hand, generated, or mapped',
      source: 'sqlc, GORM and ent documentation'
    }
  ),
  askedRow(
    'postgres driver go',
    'PostgreSQL driver of Go',
    names(['pgx', 'jackc/pgx', 'pgxpool'], ['lib/pq', 'github\\.com/lib/pq'], 'go-pg'),
    {
      reason: 'One driver talks to the database',
      source: 'lib/pq README, status; pgx documentation'
    }
  ),
  askedRow(
    'cli go',
    'library for command lines in Go',
    names(
      ['Cobra', 'spf13/cobra'],
      'urfave/cli',
      ['Kong', 'alecthomas/kong'],
      ['standard flag package', 'flag package', 'stdlib flag'],
      'go-arg',
      'pflag'
    ),
    {
      context: /\bcli\b|command|flags?\b|argument/i,
      reason: 'One library parses the arguments',
      source: 'Cobra and urfave/cli documentation'
    }
  ),
  askedRow(
    'config go',
    'configuration in Go',
    names(['Viper', 'spf13/viper'], 'koanf', ['envconfig', 'kelseyhightower/envconfig'], 'caarlos0/env', 'cleanenv', [
      'os\\.Getenv',
      'godotenv'
    ]),
    {
      context: /config|setting|environment|\benv/i,
      reason: 'Settings come through one door',
      source: 'koanf documentation, alternative to Viper'
    }
  ),
  askedRow('linter go', 'linter of Go', names(['golangci-lint', 'golangci'], ['staticcheck', 'honnef\\.co/go/tools'], 'revive', 'golint'), {
    context: /lint|static|check|vet/i,
    reason: 'One runner holds the rules',
    source: 'golangci-lint documentation; golint README, deprecated'
  }),
  askedRow('formatter go', 'formatter of Go', names(['gofmt', 'go fmt'], 'goimports', 'gofumpt', 'golines', 'gci'), {
    context: /format|style|gofmt|gofumpt|goimports/i,
    reason: 'A stricter formatter rewrites what the other one leaves',
    source: 'gofumpt README; goimports documentation'
  }),
  askedRow(
    'layout go',
    'layout of a Go project',
    names(
      [
        'golang-standards layout',
        'golang-standards/project-layout',
        'standard Go project layout',
        'standard project layout',
        'cmd/internal/pkg'
      ],
      ['flat layout', 'flat structure', 'flat package structure', 'single package'],
      ['packages by domain', 'package by domain', 'package by feature', 'packages by feature', 'domain-based packages', 'domain packages']
    ),
    {
      context: /\bgo\b|golang|packages?\b|internal\/|cmd\//i,
      reason: 'A package has one place',
      source: 'Go documentation, organizing a Go module; golang-standards/project-layout'
    }
  ),
  askedRow(
    'interface place go',
    'where Go interfaces are declared',
    [
      phrase(
        'at the consumer',
        'consumer consumers consuming caller client use used consumed consumption',
        /\b(?:at|by|in|on|with|where|near|close to) (?:the )?(?:consumers?|consuming packages?|consumption|caller|client|point of use|(?:package )?(?:where )?(?:it is|they are|they're) (?:used|consumed))|\b(?:consumer|client)[- ]side\b|where (?:used|consumed)\b/i
      ),
      phrase(
        'at the implementation',
        'implementation provider producer',
        /\b(?:alongside|next to|beside|with|in) (?:the|its|their) (?:implementation|provider|producer)|\b(?:producer|provider)[- ]side\b/i
      )
    ],
    {
      context: /\b[Ii]nterfaces?\b/,
      reason: 'An interface belongs to the package that uses it or to the one that offers it',
      source: 'Go code review comments, interfaces'
    }
  ),
  askedRow(
    'receivers go',
    'receivers of Go methods',
    names(['pointer receivers', 'pointer receiver'], ['value receivers', 'value receiver']),
    {
      context: /default|prefer|always|consisten|unless/i,
      reason: 'The methods of a type have one kind of receiver',
      source: 'Go code review comments, receiver type'
    }
  ),
  askedRow(
    'goroutine groups go',
    'how goroutines are awaited',
    names(
      ['errgroup', 'errgroup\\.Group', 'x/sync/errgroup', 'golang\\.org/x/sync/errgroup'],
      ['sync\\.WaitGroup', 'WaitGroup', 'WaitGroups'],
      ['conc', 'sourcegraph/conc'],
      ['ants pool', 'panjf2000/ants']
    ),
    {reason: 'A group of goroutines ends in one place', source: 'errgroup package documentation'}
  ),
  askedRow(
    'shared state go',
    'shared state in Go',
    names(
      ['channels', 'channel communication', 'share memory by communicating'],
      ['mutexes', 'sync\\.Mutex', 'mutex', 'sync\\.RWMutex'],
      ['sync/atomic', 'atomics', 'atomic operations']
    ),
    {
      context: /goroutine|\bGo\b|sync\.(?:RW)?Mutex|communicating/,
      reason: 'A value is passed on or locked',
      source: 'Go wiki, use a mutex or a channel'
    }
  ),
  askedRow(
    'generic code go',
    'generic code in Go',
    [
      choice('generics', 'type parameters'),
      phrase('interface{}', 'interface interfaces', /\binterface\{\}|\bempty interfaces?\b/),
      choice('code generation', 'go generate')
    ],
    {
      context: /\bGo\b|[Gg]enerics|type parameters|interface\{\}|`any`/,
      reason: 'A function takes type parameters or an open interface',
      source: 'Go blog, when to use generics'
    }
  ),
  askedRow(
    'json go',
    'JSON library of Go',
    names('encoding/json', ['jsoniter', 'json-iterator'], ['sonic', 'bytedance/sonic'], 'easyjson', ['goccy/go-json', 'go-json']),
    {context: /json/i, reason: 'Tags and edge cases differ by encoder', source: 'encoding/json and json-iterator documentation'}
  ),
  askedRow(
    'http client go',
    'HTTP client of Go',
    names(
      ['net/http client', 'http\\.Client', 'net/http Client'],
      ['Resty', 'go-resty'],
      ['go-retryablehttp', 'retryablehttp'],
      'imroc/req',
      'fasthttp client'
    ),
    {
      context: /client|outbound|outgoing|external/i,
      reason: 'Timeouts and retries are set on one client',
      source: 'net/http and Resty documentation'
    }
  ),
  askedRow(
    'validation go',
    'validation in Go',
    names(['go-playground/validator', 'validator package', 'validator/v10', 'struct tag validation'], 'ozzo-validation', 'govalidator', [
      'manual Validate methods',
      'Validate\\(\\) method',
      'Validate methods'
    ]),
    {context: /validat/i, reason: 'Rules stand in tags or in code', source: 'validator and ozzo-validation documentation'}
  ),
  askedRow(
    'rpc go',
    'RPC library of Go',
    names(['grpc-go', 'google\\.golang\\.org/grpc'], ['Connect', 'connectrpc', 'connect-go'], 'Twirp', 'gRPC-Gateway'),
    {context: /RPC|rpc|Twirp/, reason: 'A service is generated for one runtime', source: 'Connect documentation, introduction'}
  ),
  askedRow(
    'task runner go',
    'task runner of a Go project',
    names(['Makefile', 'Make', 'make targets'], ['Taskfile', 'go-task'], ['Mage', 'magefile', 'magefiles'], 'justfile'),
    {
      context: /\bGo\b|golang|\bgo (?:build|test)|Taskfile|[Mm]agefile/,
      reason: 'Tasks stand in one file',
      source: 'Task and Mage documentation'
    }
  ),
  askedRow('live reload go', 'live reload in Go', names(['Air', 'air-verse/air', 'cosmtrek/air'], 'CompileDaemon', 'reflex', 'wgo'), {
    context: /reload/i,
    reason: 'One watcher rebuilds the program',
    source: 'Air README'
  }),
  askedRow(
    'job queue go',
    'background jobs in Go',
    names(['Asynq', 'hibiken/asynq'], ['Machinery', 'RichardKnop/machinery'], ['River', 'riverqueue'], 'gocraft/work', 'Watermill'),
    {
      context: /[Jj]ob|[Qq]ueue|[Bb]ackground|[Ww]orker/,
      reason: 'Work goes to one queue and its workers',
      source: 'Asynq and River documentation'
    }
  ),
  askedRow('html go', 'HTML in Go', names(['html/template', 'Go templates'], ['templ', 'a-h/templ'], 'gomponents', 'Jet templates'), {
    context: /html|template|view|render/i,
    reason: 'Pages are written in one template language',
    source: 'templ documentation'
  }),
  askedRow(
    'terminal ui go',
    'terminal interfaces in Go',
    names(['Bubble Tea', 'bubbletea', 'charmbracelet/bubbletea'], 'tview', 'gocui', 'termui'),
    {reason: 'A screen belongs to one toolkit', source: 'Bubble Tea and tview documentation'}
  ),
  askedRow(
    'init functions go',
    'init functions in Go',
    [
      phrase('init()', 'init', /\binit\(\)|\binit functions?\b/),
      choice('explicit setup', 'explicit initialization', 'explicit initialisation')
    ],
    {
      context: /\bGo\b|init\(\)|init func|package-level|global/,
      reason: 'A package sets itself up or is set up',
      source: 'Uber Go style guide, avoid init()'
    }
  ),
  askedRow(
    'named results go',
    'results of Go functions',
    names(
      ['named results', 'named returns', 'named return values', 'naked returns', 'named result parameters'],
      ['unnamed results', 'unnamed returns', 'explicit returns']
    ),
    {reason: 'Results have names or they have none', source: 'Go code review comments, named result parameters'}
  ),
  askedRow('enums go', 'enumerations in Go', names('iota', ['string constants', 'typed string constants', 'string-based enums']), {
    context: /\benum|\biota\b|constants/,
    reason: 'A closed set is numbered or named',
    source: 'Uber Go style guide, start enums at one'
  })
]
