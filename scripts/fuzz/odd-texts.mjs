/** Characters that readers of text trip over: invisible, of another direction, half of a pair, of several code points, or line ends to some. */
export const oddCharacters = [
  ...['\u00a0', '\u200b', '\u200d', '\u202e', '\u2028', '\u2029', '\u0085', '\ufeff', '\u00ad', '\u{e0041}', '\ufffd', '\ud800', '\udc00'],
  ...[
    'e\u0301',
    '\u00e9',
    '\u0130',
    '\u00df',
    '\ufb01',
    '\u2163',
    '\u0660',
    '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
    '\u{1d54f}',
    '\uff05'
  ],
  ...[
    '\t',
    '\v',
    '\f',
    '\r',
    '\x01',
    '\x1b[31m',
    '\x7f',
    '\u2018',
    '\u201c',
    '\u2014',
    '\u00e2\u20ac\u2122',
    '\u65e5\u672c\u3002',
    '\u0627\u0644'
  ]
]

/** What YAML takes for something else than a text, or for more than a line. */
export const oddValues = [
  ...['&a', '*a', '!!binary aGk=', '!!js/function "f"', '!tag x', '| ', '>-', '|+2', '%YAML 1.1', '@x', '`x`', '? x', '- x', '---', '...'],
  ...['~', 'null', 'yes', 'No', '0x1F', '0o17', '1e999', '-.inf', '.nan', '12:30:45', '2024-01-01', '9007199254740993', '1_000', '<<: *a'],
  ...['{a: b', '[a, [b, ', '{}', '[]', '"open', "'it''s", '"a\\q"', 'a: b: c', '# none', 'a #b', '"\\u0000"', '__proto__', 'constructor'],
  ...[
    '{name: x, tools: [Bash]}',
    '[Read, [Write, {a: 1}]]',
    '"*"',
    'Bash(git *:*), Read(./**)',
    '[1, 2.5, true, null]',
    '"\\ud800"',
    '99999999999999999999'
  ]
]

/** Lines that begin, end or break a block of Markdown. */
export const oddLines = [
  ...[
    '---',
    '---js',
    '----',
    '+++',
    '***',
    '===',
    '```',
    '````',
    '~~~',
    '```md',
    '    code',
    '\tcode',
    '>',
    '> > >',
    '> ```',
    '-',
    '- -',
    '- - - a'
  ],
  ...['* a', '+ a', '1. a', '1) a', '999999999. a', '0. a', '- [ ] a', '- [x]', '  - a', '      - a', '| a | b |', '|---|---|', '| a', '|'],
  ...[
    '#',
    '# ',
    '####### a',
    '#a',
    'A:',
    '**A**',
    '**A:**',
    '**A',
    '__a__',
    '`a',
    '``a`',
    '[a]: b',
    '[^1]: a',
    '[a](',
    '![a](b',
    '<!-- a',
    '-->'
  ],
  ...[
    '<example>',
    '</example>',
    '<a>',
    '</a>',
    '<a',
    '<div>',
    '</div>',
    '<?php',
    '<![CDATA[',
    '<br/>',
    '&nbsp;',
    '&#0;',
    '\\',
    'a\\',
    'a  ',
    '…',
    '.'
  ],
  ...[
    '<!-- agentmerge',
    '<<<<<<< ours',
    '=======',
    '>>>>>>> theirs',
    '{{a}}',
    '\u0024{a}',
    '$1 $& $$',
    'See the table below.',
    'Never. Always. Must.'
  ],
  ...[
    'Use 99999999999999999999 lines.',
    'Use 1e400 spaces.',
    'Keep it under -0.0 KB.',
    'Between 5 and 3 retries.',
    'Never use tabs, always use tabs.'
  ]
]
