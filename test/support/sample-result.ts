import type {
  AgentHead,
  Conflict,
  ConflictKindName,
  MergedAgent,
  MergedRule,
  Origin,
  Pair,
  PairRelation,
  Problem,
  Result
} from '../../src/model.js'

/** Results put together by hand, so that the tests of the reports depend on no other stage. */

const [ada, ben, cleo, dan] = ['agents/api-ada.md', 'agents/api-ben.md', 'agents/api_cleo.md', 'agents/review/dan.md'] as const
const [eve, zoe] = ['agents/review/eve.md', 'agents/zoe.md'] as const

export function agent(file: string, name: string, ruleCount: number, problems: readonly Problem[] = []): AgentHead {
  return {
    file,
    bytes: 100 * ruleCount,
    sha256: 'ab'.repeat(32),
    format: 'claude',
    name,
    ruleCount,
    keys: [],
    problems
  }
}

export function origin(file: string, line: number, text: string): Origin {
  return {file, line, endLine: line + text.split('\n').length - 1, text}
}

export function conflict(id: string, kind: ConflictKindName, more: Partial<Conflict> = {}): Conflict {
  return {
    id,
    kind,
    severity: 'warning',
    confidence: 0.8,
    candidate: false,
    topic: `topic of ${id}`,
    message: `The members disagree about ${id}.`,
    evidence: ['both sides ask for it'],
    positions: [
      {text: 'left side', origins: [origin(ada, 20, 'Do it the left way.')]},
      {text: 'right side', origins: [origin(ben, 30, 'Do it the right way.')]}
    ],
    resolution: {status: 'policy', by: 'majority', choice: 0, written: 'Do it the left way.'},
    ...more
  }
}

function pair(left: string, right: string, overlap: number, reasons: readonly string[], relation: PairRelation = 'same job'): Pair {
  const containment = {leftInRight: overlap + 0.123_456, rightInLeft: overlap / 2}
  return {left, right, overlap, relation, containment, sharedRules: 12, reasons}
}

function mergedRule(id: string, text: string, line: number, origins: MergedRule['origins']): MergedRule {
  return {id, section: ['Errors', 'Status codes'], text, line, endLine: line, origins}
}

const code =
  '```python\n@app.exception_handler(RequestValidationError)\nasync def invalid(request, error):\n    return JSONResponse(status_code=422)\n```'

/** One conflict of each kind. */
export const nineConflicts: readonly Conflict[] = [
  conflict('c-000001', 'front-matter', {
    severity: 'warning',
    topic: 'model',
    message: 'Three agents run on `sonnet`, one on `opus`.',
    positions: [
      {text: 'sonnet', origins: [origin(ada, 4, 'model: sonnet'), origin(ben, 4, 'model: sonnet'), origin(cleo, 4, 'model: sonnet')]},
      {text: 'opus', origins: [origin(dan, 5, 'model: opus')]}
    ],
    resolution: {status: 'policy', by: 'majority', choice: 0, written: 'model: sonnet'}
  }),
  conflict('c-000002', 'name-collision', {
    severity: 'error',
    confidence: 1,
    topic: 'two agents are named api-expert',
    message: 'Only one of two agents named `api-expert` is loaded; give the other another name or remove it.'
  }),
  conflict('c-81be07', 'value', {
    severity: 'error',
    confidence: 0.86,
    topic: 'status code of a validation failure',
    message: 'A validation failure cannot be answered with `400` and with `422`; clients must know one.',
    positions: [
      {text: '400', origins: [origin(ada, 31, 'Answer **invalid input** with `400` and a list of the wrong fields.')]},
      {text: '422', origins: [origin(ben, 70, code), origin(cleo, 12, 'Invalid bodies give 422.')]}
    ],
    resolution: {status: 'policy', by: 'majority', choice: 1, written: code}
  }),
  conflict('c-000004', 'polarity', {
    severity: 'error',
    confidence: 0.93,
    topic: 'mocking the database in tests',
    message: 'One agent wants the database mocked in tests, another forbids it.',
    resolution: {status: 'open', by: null, choice: null, written: ''}
  }),
  conflict('c-000005', 'alternative', {
    topic: 'library for data access',
    resolution: {status: 'decided', by: 'Ada', choice: 1, written: 'Use SQLModel.'}
  }),
  conflict('c-000006', 'scope', {topic: 'when to write a migration', confidence: 0.61}),
  conflict('c-000007', 'modality', {severity: 'info', topic: 'how binding type hints are'}),
  conflict('c-000008', 'format', {severity: 'info', topic: 'shape of the answer'}),
  conflict('c-000009', 'order', {topic: 'tests before or after the code'}),
  conflict('c-00000a', 'value', {candidate: true, confidence: 0.41, topic: 'length of a function'})
]

const apiRules: readonly MergedRule[] = [
  mergedRule('r-000001', 'Use Pydantic models for request and response bodies.', 12, [
    {...origin(ada, 21, 'Use Pydantic models for request and response bodies.'), relation: 'chosen'},
    {...origin(ben, 44, 'Use Pydantic models for request and response bodies.'), relation: 'same'},
    {...origin(cleo, 9, 'Model every body with `pydantic.BaseModel`.'), relation: 'equivalent'},
    {...origin(ben, 45, 'Model requests.'), relation: 'contained'}
  ]),
  mergedRule('r-000002', 'Log as JSON.', 13, [{...origin(ada, 22, 'Log as JSON.'), relation: 'chosen'}]),
  mergedRule('r-000003', 'Page every list.', 14, [{...origin(ben, 50, 'Page every list.'), relation: 'chosen'}])
]

const tokensOf = (members: readonly string[]) => ({
  counter: 'estimate',
  sources: members.map((file, at) => ({file, tokens: 100 * (at + 1)})),
  sum: 50 * members.length * (members.length + 1),
  result: 120
})

export function group(id: string, members: readonly string[], more: Partial<MergedAgent> = {}): MergedAgent {
  const base = members[0] ?? ''
  const canonical = `out/${id}.md`
  return {
    id,
    members,
    base,
    name: id,
    canonical,
    text: '',
    tokens: tokensOf(members),
    frontMatter: [],
    outlines: [],
    rules: [],
    conflicts: [],
    omitted: [],
    ...more
  }
}

export const sample: Result = {
  agents: [
    agent(ada, 'api-expert', 5),
    agent(ben, 'api-expert', 6, [
      {code: 'front-matter-repaired', severity: 'warning', line: 3, message: 'Unexpected text that is not YAML, expected `key: value`'}
    ]),
    agent(cleo, 'fastapi-pro', 3, [{code: 'encoding-repaired', severity: 'info', line: 9, message: 'Unexpected `â€™`, expected `’`'}]),
    agent(dan, 'reviewer', 1),
    agent(eve, 'code-reviewer', 2),
    agent(zoe, 'poet', 7)
  ],
  unread: [
    {file: 'agents/logo.md', problem: {code: 'not-text', severity: 'error', line: 1, message: 'Unexpected bytes, expected UTF-8 text'}}
  ],
  pairs: [
    pair(ada, ben, 0.71, ['12 rules say the same', 'both are about fastapi, pydantic and endpoints', 'same name']),
    pair(dan, eve, 0.66, ['both review code']),
    pair(ada, cleo, 0.58, ['7 rules say the same']),
    pair(ben, cleo, 0.52, ['both are about fastapi']),
    pair(eve, zoe, 0.08, [], 'distinct')
  ],
  groups: [
    {id: 'api-expert', members: [ada, ben, cleo], base: ada, overlap: {low: 0.58, high: 0.71}},
    {id: 'code-reviewer', members: [dan, eve], base: eve, overlap: {low: 0.66, high: 0.66}}
  ],
  single: [zoe],
  mirrors: [],
  remarks: [
    {
      file: 'agentmerge.decisions.yaml',
      problem: {code: 'stale-decision', severity: 'warning', line: 2, message: 'Unexpected `agents/gone.md`, expected a file that is there'}
    }
  ],
  unmerged: [],
  merged: [
    group('api-expert', [ada, ben, cleo], {
      frontMatter: [
        {key: 'model', text: 'model: opus', line: 4, endLine: 4, origins: [{...origin(ada, 4, 'model: opus'), relation: 'chosen'}]}
      ],
      rules: apiRules,
      conflicts: nineConflicts,
      omitted: [
        {file: ben, line: 105, endLine: 105, reason: 'Its side of conflict c-81be07 was not written', text: 'Answer 400.'},
        {file: ben, line: 110, endLine: 114, reason: 'A title that repeats the name of the agent', text: ''},
        {file: cleo, line: 6, endLine: 6, reason: 'A title that repeats the name of the agent', text: ''}
      ]
    }),
    group('code-reviewer', [dan, eve], {
      base: eve,
      rules: [
        mergedRule('r-000004', 'Name the line you speak of.', 9, [{...origin(eve, 8, 'Name the line you speak of.'), relation: 'chosen'}]),
        mergedRule('r-000005', 'Praise what is good.', 10, [{...origin(dan, 11, 'Praise what is good.'), relation: 'chosen'}])
      ]
    })
  ]
}

/** Fifty conflicts in one group: 10 errors, 30 warnings, 10 notes. */
export const fiftyConflicts: Result = {
  ...sample,
  merged: [
    group('api-expert', [ada, ben, cleo], {
      rules: apiRules,
      conflicts: Array.from({length: 50}, (_, index) => {
        const severity = index % 5 === 0 ? 'error' : index % 5 === 1 ? 'info' : 'warning'
        return conflict(`c-${String(index).padStart(6, '0')}`, 'value', {severity, confidence: 0.5 + index / 100})
      })
    })
  ]
}

/** Text that tries to break out of quotes, cells, links, tags and the terminal. */
export const attack =
  '</blockquote></details><script>alert(1)</script> | cell | [x](javascript:1) ![i](//e.vil/p) `open <b> ``` \u001b[2J\u009b31m\u202Egnp.exe\u200B\u0000 # *a* _b_ ~~c~~ &lt; \ud800 end'

export const hostile: Result = {
  ...sample,
  agents: [
    agent(`agents/a](x) \u001b[31m|<i>.md`, attack, 3, [{code: 'odd', severity: 'error', line: 1, message: attack}]),
    agent(ben, attack, 2)
  ],
  unread: [{file: attack, problem: {code: 'odd', severity: 'error', line: 1, message: attack}}],
  remarks: [{file: 'agentmerge.decisions.yaml', problem: {code: 'odd', severity: 'warning', line: 1, message: attack}}],
  pairs: [pair(`agents/a](x) \u001b[31m|<i>.md`, ben, 0.6, [attack])],
  groups: [{id: 'g', members: [`agents/a](x) \u001b[31m|<i>.md`, ben], base: ben, overlap: {low: 0.6, high: 0.6}}],
  single: [attack],
  merged: [
    group('g', [`agents/a](x) \u001b[31m|<i>.md`, ben], {
      name: attack,
      rules: [
        mergedRule('r-1', attack, 1, [
          {...origin(`agents/a](x) \u001b[31m|<i>.md`, 1, attack), relation: 'chosen'},
          {...origin(ben, 2, `# ${attack}`), relation: 'equivalent'}
        ])
      ],
      conflicts: [
        conflict('c-1', 'value', {
          topic: attack,
          message: attack,
          positions: [
            {text: attack, origins: [origin(ben, 1, `\`\`\`\n${attack}\n\`\`\`\`\`\`\n# out\n</details>\n\`\`\``)]},
            {text: `1. ${attack}`, origins: [origin(ben, 9, `# ${attack}`), origin(ben, 10, `---\n===\n${attack}`)]}
          ],
          resolution: {status: 'decided', by: attack, choice: 1, written: `- ${attack}`}
        })
      ],
      omitted: [{file: ben, line: 3, endLine: 3, reason: attack, text: attack}]
    })
  ]
}
