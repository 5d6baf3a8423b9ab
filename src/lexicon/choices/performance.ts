import {type ChoiceSlot, called, choice, names, phrase, row} from './choice-slot.js'

/** How speed is measured and gained. */
export const performanceChoices: readonly ChoiceSlot[] = [
  row(
    'time of optimization',
    'measure first, or optimize by default',
    [
      phrase(
        'measure first',
        'benchmark profil* measur* optimi*',
        /\b(?:measure|profile|benchmark)\b.{0,30}\b(?:first|before)\b|\b(?:after|only after|once)\b.{0,20}\b(?:profil\w+|measur\w+)\b|\b(?:no|avoid|without) premature optimi[sz]ations?\b|\boptimi[sz]e only\b/i
      ),
      phrase(
        'by default',
        'from always proactively default everything expensive component performance',
        /\b(?:optimi[sz]e|memoi[sz]e|cache)\b.{0,30}\b(?:by default|always|proactively|from the (?:start|beginning)|from day one|every(?:thing| expensive| component))\b|\b(?:always|proactively) (?:optimi[sz]e|memoi[sz]e|cache)\b|\bperformance[- ](?:first|by default)\b/i
      )
    ],
    {
      context:
        /\b(?:optimi[sz]e|optimi[sz]ations?|performance|memoi[sz]\w+|bottleneck\w{0,20}|premature)\b(?!.{0,20}\b(?:experiences?|campaigns?|bids?|content)\b)/i,
      reason: 'effort follows a number or a habit',
      source: 'Knuth, Structured Programming with go to Statements; React documentation, useMemo'
    }
  ),
  row(
    'latency figure',
    'figure of latency',
    [
      phrase('the median', 'p50 median 50th', /\bp50\b|\bmedian\b|\b50th percentile\b/i),
      phrase('P90', 'p90 90th', /\bp90\b|\b90th percentile\b/i),
      phrase('P95', '95 p95 95th', /\bp95\b|\b95th percentile\b|\b95 ?%? of requests\b/i),
      phrase('P99', 'p99 99th', /\bp99\b|\b99th percentile\b/i),
      phrase('the mean', 'average mean', /\b(?:average|mean)\b/i)
    ],
    {
      context:
        /\b(?:latenc\w+|response times?|request durations?)\b.{0,80}(?:\d|\btarget|\bunder\b|\bbelow\b|<)|(?:\bunder\b|\bbelow\b|<).{0,40}\b(?:latenc\w+|response times?)\b/i,
      asked: false,
      reason: 'a goal holds for one share of the requests',
      source: 'Google, Site Reliability Engineering, Service Level Objectives; Tene, How NOT to Measure Latency'
    }
  ),
  row(
    'web vitals',
    'interaction figure',
    [choice('INP', 'Interaction to Next Paint'), choice('FID', 'First Input Delay'), choice('TBT', 'Total Blocking Time')],
    {
      reason: 'one figure stands for responsiveness',
      source: 'web.dev, INP becomes a Core Web Vital'
    }
  ),
  row(
    'web measure',
    'what page speed is measured with',
    names(
      ['Lighthouse', 'Lighthouse scores?'],
      ['field data', 'RUM', 'real user monitoring', 'CrUX'],
      ['WebPageTest'],
      ['PageSpeed Insights'],
      ['GTmetrix'],
      ['Sitespeed\\.io']
    ),
    {
      context:
        /\b(?:measure\w{0,20}|audit\w{0,20}|score\w{0,20}|run|benchmark\w{0,20}|test\w{0,20}|target\w{0,20}|monitor\w{0,20}|performance)\b/i,
      reason: 'a laboratory and the field give different numbers',
      source: 'web.dev, Lab and field data'
    }
  ),
  row(
    'caching default',
    'cache by default, or on demand',
    [
      phrase(
        'by default',
        'cache aggressive',
        /\bcache (?:aggressively|everything|by default|all)\b|\baggressive caching\b|\balways cache\b/i
      ),
      phrase(
        'on demand',
        'only sparingly last',
        /\bcache only\b|\bcache sparingly\b|\bcaching (?:is|as) (?:a |the )?last resort\b|\bonly cache\b/i
      )
    ],
    {
      kind: 'scope',
      reason: 'stale data is risked or is not',
      source: 'Fielding et al., RFC 9111; Kleppmann, Designing Data-Intensive Applications'
    }
  ),
  row(
    'cache invalidation',
    'how entries become invalid',
    [
      choice('by time', 'TTL', 'TTLs', 'time-based expiration', 'expir(?:y|ation) times?'),
      choice(
        'by event',
        'event-based invalidation',
        'explicit invalidation',
        'invalidate on write',
        'event-driven invalidation',
        'on write'
      ),
      choice('by version', 'versioned keys?', 'cache busting', 'content hash(?:es)?')
    ],
    {
      context: /\b(?:cach\w+|invalidat\w+|stale)\b/i,
      reason: 'an entry dies of age, of a change, or by name',
      source: 'AWS, Caching Best Practices'
    }
  ),
  row('profilers', 'profiler for Python', names(['cProfile'], ['py-spy'], ['pyinstrument'], ['line_profiler'], ['Scalene'], ['Austin']), {
    context: /profil|perform|cpu|hot/i,
    reason: 'calls are traced or sampled',
    source: 'Python documentation, The Python Profilers'
  }),
  row(
    'profiling',
    'kind of profiling',
    [
      called('sampling', 'sampling profilers?', 'statistical profil(?:er|ing)'),
      called('instrumentation', 'instrumenting profilers?', 'instrumentation-based', 'deterministic profil(?:er|ing)'),
      choice('continuous profiling', 'Pyroscope', 'Parca')
    ],
    {
      context: /profil/i,
      reason: 'one kind has small cost, the other proper counts',
      source: 'Gregg, Systems Performance'
    }
  ),
  row(
    'benchmarks',
    'figure of a benchmark',
    [
      phrase('the mean', 'mean average', /\b(?:mean|average)\b/i),
      phrase('the minimum', 'minimum min best', /\b(?:minimum|best of)\b/i),
      phrase('the median', 'median', /\bmedian\b/i)
    ],
    {
      context: /\bbenchmark\w{0,20}\b/i,
      reason: 'runs are summed up by one number',
      source: 'Python documentation, timeit; Chen and Revels, Robust benchmarking in noisy environments'
    }
  ),
  row(
    'load of data',
    'how much is loaded',
    [
      choice('lazily', 'lazy load(?:ing)?', 'lazily', 'on demand', 'load lazily'),
      choice('eagerly', 'eager load(?:ing)?', 'eagerly', 'preload(?:ing)?', 'prefetch(?:ing)?')
    ],
    {
      context: /\b(?:by default|default|prefer|always|relations?|relationships?|associations?|must|never)\b/i,
      reason: 'related data comes at once or later',
      source: 'Fowler, Patterns of Enterprise Application Architecture, Lazy Load; Hibernate user guide, Fetching'
    }
  ),
  row(
    'performance budget',
    'what happens over budget',
    [
      phrase(
        'the build fails',
        'build builds ci pipeline merge pr release',
        /\b(?:fail|block|break|reject)\w{0,20}\b.{0,25}\b(?:builds?|ci|pipeline|merge|pr|release)\b/i
      ),
      phrase('a warning', 'warn warns warning warnings', /\bwarn(?:ing)?s?\b/i)
    ],
    {
      context:
        /\b(?:budgets?|regressions?|bundle size|performance)\b.{0,60}\b(?:exceed\w{0,20}|regress\w{0,20}|over|budget\w{0,20}|threshold\w{0,20})\b|\bbudgets?\b/i,
      kind: 'alternative',
      reason: 'a slow change is stopped or told',
      source: 'web.dev, Performance budgets 101'
    }
  )
]
