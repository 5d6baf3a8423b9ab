import {type ChoiceSlot, called, choice, names, phrase, proper, row} from './choice-slot.js'

const moving =
  /\b(?:migrat\w+|moderni[sz]\w+|legacy|replac\w+|rewrit\w+|refactor\w{0,20}|upgrad\w+|port\w{0,20}|transition|cutover|rollout|strangl\w+)\b/i

/** How old systems become new ones. */
export const migrationChoices: readonly ChoiceSlot[] = [
  row(
    'way of replacement',
    'step by step, or all at once',
    [
      phrase(
        'step by step',
        'step strangler incremental incrementally gradual gradually phased piece small',
        /\bstrangler\b|\b(?:incremental(?:ly)?|gradual(?:ly)?|phased|step[- ]by[- ]step|piece by piece|in small steps)\b/i
      ),
      phrase(
        'all at once',
        'rewrite rebuild big once',
        /(?<!\b(?:over|not|than|no|avoid|avoiding|instead of) (?:an? )?)\bbig[- ]bang\b|\b(?:rewrite|rebuild)\b.{0,20}\b(?:from scratch|entirely|completely|whole|from the ground up)\b|\bcomplete rewrite\b|\ball at once\b/i
      )
    ],
    {
      context: moving,
      reason: 'old and new live side by side or do not',
      source: 'Fowler, StranglerFigApplication; Spolsky, Things You Should Never Do'
    }
  ),
  row(
    'seam',
    'how new code gets in',
    names(
      ['strangler fig', 'strangler fig pattern', 'strangler pattern', 'strangler'],
      ['branch by abstraction', 'branch-by-abstraction'],
      ['parallel run', 'parallel runs', 'parallel change', 'expand[- ]contract', 'expand and contract'],
      ['feature flags', 'feature flags?', 'feature toggles?'],
      ['an anti-corruption layer', 'anti-corruption layers?', 'ACL']
    ),
    {
      context: /\b(?:by default|always|default|prefer|must|first|only|migrat\w+ (?:via|using|with|through))\b/i,
      reason: 'a part is replaced behind one kind of seam',
      source: 'Fowler, BranchByAbstraction, ParallelChange; Newman, Monolith to Microservices'
    }
  ),
  row(
    'untested code',
    'code without tests',
    [
      phrase('characterize it first', 'characterization characterisation golden', /\b(?:characteri[sz]ation|golden[- ]master) tests?\b/i),
      phrase(
        'stop',
        'do stop halt refuse',
        /\b(?:stop|halt|refuse|do not (?:touch|change|proceed))\b.{0,40}\b(?:no|without|lack\w{0,20}|missing|insufficient)\b.{0,15}\b(?:tests?|coverage)\b|\b(?:no|without|lack of|missing)\b.{0,10}\b(?:tests?|coverage)\b.{0,30}\b(?:stop|halt|refuse)\b/i
      ),
      phrase('test the new code only', 'new only', /\btests? (?:only )?for (?:the )?new code\b/i)
    ],
    {
      context: /\b(?:tests?|coverage|untested|legacy|refactor\w{0,20})\b/i,
      reason: 'old behavior is pinned down, left, or ignored',
      source: 'Feathers, Working Effectively with Legacy Code'
    }
  ),
  row(
    'behavior in a migration',
    'the same behavior, or a better one',
    [
      phrase(
        'the same',
        'behavior behaviour functionality bug feature',
        /\b(?:preserve|keep|maintain|retain)\b.{0,25}\b(?:existing |current |proper |external |observable )*(?:behaviou?r|functionality)\b|\bfeature parity\b|\bbug[- ]for[- ]bug\b|\bidentical behaviou?r\b/i
      ),
      phrase(
        'a better one',
        'improve fix redesign rethink simplify',
        /\b(?:improve|redesign|rethink|simplify|fix)\b.{0,30}\b(?:while|during|as part of|when)\b.{0,15}\b(?:migrat\w+|moderni[sz]\w+|port\w{0,20}|rewrit\w+)\b/i
      )
    ],
    {
      reason: 'two changes come together or apart',
      source: 'Fowler, Refactoring, the two hats; Feathers, Working Effectively with Legacy Code'
    }
  ),
  row(
    'data move',
    'how data is moved',
    [
      choice('dual writes', 'dual[- ]writes?', 'double[- ]writes?', 'dual writing'),
      choice('change data capture', 'CDC', 'change data capture'),
      choice('one copy', 'one-time (?:copy|migration|import)', 'bulk (?:copy|load|import)', 'dump and restore', 'offline migration'),
      called('replication', 'logical replication', 'replication')
    ],
    {
      context: moving,
      reason: 'old and new store are kept alike in one way',
      source: 'Stripe, Online migrations at scale; Newman, Monolith to Microservices'
    }
  ),
  row(
    'cutover',
    'time of the cutover',
    [
      choice('without downtime', 'zero[- ]downtime', 'no downtime', 'without downtime', 'online migrations?'),
      choice('with a window', 'maintenance windows?', 'scheduled downtime', 'planned downtime', 'downtime window')
    ],
    {
      context: moving,
      reason: 'users notice or do not',
      source: 'Humble and Farley, Continuous Delivery; Sadalage and Ambler, Refactoring Databases'
    }
  ),
  row(
    'order of migration',
    'what is moved first',
    [
      phrase(
        'the simple parts',
        'low simple easiest simplest least leaf smallest',
        /\b(?:low[- ]risk|simple|simplest|easiest|least (?:risky|critical)|leaf|smallest|low[- ]hanging)\b/i
      ),
      phrase(
        'the hard parts',
        'highest most high core hardest riskiest',
        /\b(?:high[- ]risk|hardest|riskiest|most (?:critical|complex|valuable|risky)|core (?:domain|business)|highest[- ](?:value|risk|impact))\b/i
      )
    ],
    {
      kind: 'order',
      context:
        /\b(?:migrat\w+|moderni[sz]\w+|extract\w{0,20}|start|begin|replac\w+|moderni[sz]e)\b.{0,50}\bfirst\b|\b(?:start|begin) (?:with|by)\b.{0,60}\b(?:migrat\w+|moderni[sz]\w+|extract\w{0,20}|components?|modules?|services?)\b/i,
      reason: 'the first step teaches cheaply or proves the risk',
      source: 'Newman, Monolith to Microservices; Feathers, Working Effectively with Legacy Code'
    }
  ),
  row(
    'cloud strategy',
    'way to the cloud',
    names(
      ['rehost', 'lift and shift', 'lift-and-shift', 'rehosting'],
      ['replatform', 'replatforming', 'lift and reshape'],
      ['refactor for the cloud', 'rearchitect', 're-architect', 'cloud-native rewrite'],
      ['repurchase', 'drop and shop'],
      ['retain']
    ),
    {
      context:
        /\b(?:cloud|aws|azure|gcp|workloads?|migrat\w+)\b.{0,60}\b(?:default|first|prefer|start|before|only|always)\b|\b(?:default|prefer|start with|first|always)\b/i,
      reason: 'a system is moved as it is or changed first',
      source: 'AWS Prescriptive Guidance, the 7 Rs'
    }
  ),
  row(
    'old code after',
    'old code after the switch',
    [
      phrase(
        'removed at once',
        'once immediately right soon',
        /\b(?:remove|delete|decommission|retire)\b.{0,40}\b(?:immediately|right away|as soon as|at once|once)\b/i
      ),
      phrase(
        'kept as a way back',
        'keep retain leave',
        /\b(?:keep|retain|leave)\b.{0,40}\b(?:as (?:a )?fallback|for rollback|until|in parallel|available|for \d+)\b/i
      )
    ],
    {
      context:
        /\b(?:old|legacy|previous|original|deprecated)\b.{0,20}\b(?:code|systems?|paths?|implementations?|versions?|modules?|services?|endpoints?)\b/i,
      kind: 'polarity',
      reason: 'a way back is kept or is not',
      source: 'Winters et al., Software Engineering at Google, Deprecation'
    }
  ),
  row(
    'deprecation',
    'how old parts are announced',
    [
      choice('warnings at run time', 'deprecation warnings?', 'runtime warnings?'),
      called('headers', 'Sunset headers?', 'Deprecation headers?'),
      called('annotations', '@deprecated', '@Deprecated', 'deprecated annotations?'),
      choice('the changelog only', 'changelog entr(?:y|ies)')
    ],
    {
      context: /\b(?:deprecat\w+|sunset\w{0,20})\b/i,
      reason: 'a caller learns of it at one place first',
      source: 'RFC 8594; Winters et al., Software Engineering at Google, Deprecation'
    }
  ),
  row(
    'code transformation',
    'how code is rewritten in bulk',
    names(
      ['jscodeshift', 'codemods?'],
      ['ast-grep'],
      ['OpenRewrite'],
      proper('Comby'),
      ['LibCST', 'Bowler'],
      proper('Rector'),
      proper('sed', 'regular expressions'),
      ['Moderne'],
      ['ts-morph'],
      ['GritQL', 'Grit']
    ),
    {
      context: /\b(?:bulk|mass|codebase-wide|large-scale|transform\w{0,20}|rewrite|codemods?|refactor\w{0,20}|migrat\w+)\b/i,
      reason: 'one tool edits the tree',
      source: 'OpenRewrite, jscodeshift and ast-grep documentation'
    }
  )
]
