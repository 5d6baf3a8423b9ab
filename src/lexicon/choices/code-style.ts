import {type ChoiceSlot, called, choice, names, phrase, proper, row} from './choice-slot.js'

const comments = /\bcomment\w{0,20}\b/i
const cases = [
  choice('camelCase', 'camel case'),
  choice('snake_case', 'snake case', 'lowercase with underscores', 'underscores'),
  choice('kebab-case', 'kebab case', 'lowercase with dashes', 'hyphenated'),
  choice('PascalCase', 'pascal case', 'UpperCamelCase'),
  choice('UPPER_CASE', 'UPPER_SNAKE_CASE', 'SCREAMING_SNAKE_CASE', 'UPPERCASE', 'all caps')
]

/** How code is laid out, named and commented. */
export const codeStyleChoices: readonly ChoiceSlot[] = [
  row(
    'indentation',
    'indentation',
    [choice('tabs', 'tab indentation', 'tab characters'), choice('spaces', '(?:two|four|2|4)[- ]spaces?', 'space indentation')],
    {context: /indent|tabs\b/i, asked: false, reason: 'a line is indented with one character', source: 'PEP 8; gofmt; Google style guides'}
  ),
  row(
    'indent width',
    'width of an indentation',
    [
      choice('2 spaces', 'two spaces', '2-space', 'two-space'),
      choice('4 spaces', 'four spaces', '4-space', 'four-space'),
      choice('8 spaces', 'eight spaces', '8-space', 'eight-space')
    ],
    {asked: false, reason: 'a level has one width', source: 'PEP 8 (4); Google JavaScript style guide (2); Linux kernel coding style (8)'}
  ),
  row(
    'naming',
    'style of names',
    [
      choice('camelCase', 'camel case'),
      choice('snake_case', 'snake case'),
      choice('kebab-case', 'kebab case'),
      choice('PascalCase', 'pascal case')
    ],
    {context: /\b(?:variables?|functions?)\b/i, asked: false, reason: 'a name is joined in one way', source: 'PEP 8; Google style guides'}
  ),
  row(
    'file naming',
    'names of files',
    [
      choice('camelCase', 'camel case'),
      choice('snake_case', 'snake case', 'lowercase with underscores'),
      choice('kebab-case', 'kebab case', 'lowercase with dashes'),
      choice('PascalCase', 'pascal case')
    ],
    {
      context: /\b(?:files?|file ?names?|director(?:y|ies)|folders?)\b/i,
      asked: false,
      reason: 'a path is written in one case',
      source: 'Angular style guide; Google style guides'
    }
  ),
  row('constant case', 'names of constants', cases, {
    context: /\b(?:constants?|enum (?:values|members))\b/i,
    reason: 'a constant is written in one case',
    source: 'PEP 8; Google Java style guide'
  }),
  row('class case', 'names of classes and types', cases, {
    context:
      /\b(?:class(?: names?|es)|types?|interfaces?|components?)\b.{0,40}(?:case|Case)\b|\bCase\b.{0,40}\b(?:class(?:es)?|types?|interfaces?|components?)\b/,
    reason: 'a type is written in one case',
    source: 'PEP 8; Google Java style guide'
  }),
  row('json keys', 'keys of JSON', cases.slice(0, 4), {
    context:
      /\b(?:json|api|response|payload|request)\b.{0,30}\b(?:keys?|fields?|propert(?:y|ies)|attributes?|names?)\b|\b(?:fields?|keys?|propert(?:y|ies))\b.{0,30}\b(?:json|api|responses?|payloads?)\b/i,
    reason: 'a client reads one spelling',
    source: 'Google JSON style guide; Zalando RESTful API guidelines, rule 118'
  }),
  row('database names', 'names of tables and columns', cases.slice(0, 4), {
    context: /\b(?:tables?|columns?|database (?:names?|fields?|objects?))\b/i,
    reason: 'a query quotes one spelling',
    source: 'Holywell, SQL style guide'
  }),
  row(
    'number of names',
    'names of tables and resources',
    [choice('plural', 'plural nouns', 'pluralized', 'plural names'), choice('singular', 'singular nouns', 'singular names')],
    {
      context: /\b(?:tables?|resources?|collections?|endpoints?|models?|entit(?:y|ies)|routes?)\b/i,
      reason: 'a thing is named once',
      source: 'Microsoft REST API guidelines; Celko, SQL Programming Style'
    }
  ),
  row(
    'boolean names',
    'names of booleans',
    [
      phrase('with a prefix', 'should has can is', /\b(?:is|has|should|can)\b[`"'*]*\s*(?:,|\/|or|and)[\s`"'*]*(?:is|has|should|can)\b/i),
      phrase('without a prefix', 'without no', /\b(?:without|no)\b.{0,20}\bprefix(?:es)?\b/i)
    ],
    {
      context: /\bboolean\w{0,20}|\bflags?\b|\bpredicates?\b/i,
      reason: 'a reader tells a boolean by its prefix or not',
      source: 'Google Java style guide; Swift API Design Guidelines'
    }
  ),
  row(
    'private members',
    'marking of private members',
    [
      phrase(
        'underscore',
        'underscore underscores',
        /\bunderscores?\b.{0,20}\bprefix\w{0,20}\b|\b(?:leading|prefix\w{0,20})\b.{0,25}\bunderscores?\b/i
      ),
      phrase('the private keyword', 'private', /[`"']private[`"']? (?:keyword|modifier)s?\b/i),
      phrase('hash names', '# hash', /#private\b|\bhash names\b|[`"']#\w+[`"']/i)
    ],
    {
      context: /\b(?:private|internal)\b/i,
      reason: 'a member is private by name or by rule',
      source: 'TypeScript handbook; Google TypeScript style guide'
    }
  ),
  row(
    'abbreviations',
    'abbreviations in names',
    [
      phrase(
        'written out',
        'abbreviation abbreviations write full',
        /\b(?:no|without|avoid) abbreviations?\b|\bfull words\b|\bwrite (?:names |words )?out\b/i
      ),
      phrase('short names', 'short terse', /\b(?:short|terse) (?:variable |local )?names\b/i)
    ],
    {
      context: /\bnam\w+|abbreviat/i,
      reason: 'a name is long or short',
      source: 'Swift API Design Guidelines; Go, Effective Go and Code Review Comments'
    }
  ),
  row(
    'comment content',
    'what comments tell',
    [
      phrase('why', 'why', /\bwhy\b(?!.{0,15}\b(?:and|or|as well as) (?:the )?(?:what|how)\b)(?<!\b(?:what|how) (?:and|or) why\b)/i),
      phrase(
        'what',
        'what each every line',
        /\bwhat (?:the |each |every )?(?:code|functions?|lines?|it|block) do(?:es)?\b(?<!\bnot.{0,40})|\bcomment (?:every|each) (?:line|function|step|block)\b/i
      )
    ],
    {
      context: comments,
      reason: 'a comment gives reasons or tells the code again',
      source: 'Ousterhout, A Philosophy of Software Design; Google Engineering Practices'
    }
  ),
  row(
    'comment amount',
    'how much is commented',
    [
      phrase(
        'much',
        'comment*',
        /\b(?:extensive|comprehensive|thorough|generous|detailed|abundant)(?:ly)?\b.{0,20}\bcomment\w{0,20}\b|\bcomment\w{0,20}\b.{0,20}\b(?:extensively|thoroughly|generously|heavily|liberally)\b/i
      ),
      phrase(
        'little',
        'self sparingly minimal few sparing minimum',
        /\bself-(?:documenting|explanatory) code\b|\bcomments? sparingly\b|\b(?:minimal|few|sparing) (?:use of )?comments\b|\bcomments? (?:to )?(?:a|the) minimum\b/i
      )
    ],
    {
      context: /\bcomment\w{0,20}|self-documenting|self-explanatory/i,
      reason: 'code speaks for itself or is explained',
      source: 'Martin, Clean Code; Ousterhout, A Philosophy of Software Design'
    }
  ),
  row(
    'docstrings',
    'style of docstrings',
    names(
      ['Google', 'Google[- ]style', 'Google style'],
      ['NumPy', 'NumPy[- ]style', 'numpydoc'],
      proper('Sphinx', 'reST', 'reStructuredText', 'Sphinx[- ]style'),
      ['PEP 257 only'],
      ['Epytext']
    ),
    {
      context: /\bdoc-?strings?\b/i,
      reason: 'one parser reads the sections',
      source: 'Google Python style guide; numpydoc; Sphinx documentation, Napoleon'
    }
  ),
  row(
    'type information',
    'where types are written',
    [
      choice('JSDoc types', 'JSDoc (?:types|annotations)', 'JSDoc type annotations'),
      choice('TypeScript types only', 'TypeScript types', 'type annotations only', 'types instead of JSDoc')
    ],
    {
      context: /\b(?:types?|jsdoc)\b/i,
      reason: 'a type stands in the code or in a comment',
      source: 'TypeScript handbook, JSDoc Reference; Google TypeScript style guide'
    }
  ),
  row(
    'doc comment scope',
    'what has a doc comment',
    [
      phrase(
        'everything',
        'every all each',
        /\b(?:every|all|each)\b (?:function|method|class|module|file|component)s?\b(?!.{0,20}\b(?:public|exported)\b)/i
      ),
      phrase(
        'what is public',
        'public exported external',
        /\b(?:public|exported|external)\b.{0,20}\b(?:apis?|functions?|methods?|class(?:es)?|interfaces?|symbols?|members?|types?)\b/i
      ),
      phrase(
        'what is complex',
        'non complex tricky public',
        /\b(?:complex|non-obvious|non-trivial|tricky|public-facing)\b.{0,20}\b(?:logic|functions?|code|parts?|algorithms?|methods?)\b/i
      )
    ],
    {
      kind: 'scope',
      context: /\b(?:doc-?strings?|jsdoc|tsdoc|javadoc|doc comments?|xml comments?|phpdoc|rustdoc|godoc)\b/i,
      reason: 'private functions are documented or not',
      source: 'PEP 257; Google Java style guide; Effective Go'
    }
  ),
  row(
    'file header',
    'head of a file',
    [
      phrase(
        'a license header',
        'license copyright spdx',
        /\b(?:license|copyright|SPDX)\b.{0,20}\bheaders?\b|\bSPDX-License-Identifier\b/i
      ),
      phrase(
        'a description',
        'header file module',
        /\b(?:file|module) (?:header )?(?:comment|docstring|description)\b|\bheader comments?\b.{0,30}\b(?:purpose|describ\w+|explain\w{0,20}|path)\b/i
      ),
      phrase('none', 'no without', /\b(?:no|without) (?:file |license |header )*headers?\b/i)
    ],
    {
      context: /\b(?:files?|modules?|sources?)\b/i,
      reason: 'a file begins with one thing',
      source: 'Google style guides, File structure; REUSE specification'
    }
  ),
  row(
    'exits',
    'exits of a function',
    [
      choice('early returns', 'early returns?', 'return early', 'guard clauses?', 'exit early', 'early exits?'),
      choice('one exit', 'single exit', 'single return', 'single exit point', 'one return', 'one exit point', 'single point of exit')
    ],
    {
      reason: 'a function leaves at once or at its end',
      source: 'Fowler, Refactoring, Replace Nested Conditional with Guard Clauses; MISRA C'
    }
  ),
  row(
    'types in a file',
    'how many types a file holds',
    [
      phrase(
        'one',
        'one single',
        /\bone (?:(?:public|top-level|exported) )?(?:class|type|component|interface|function)\b.{0,12}\b(?:per|in each|in a|a) file\b/i
      ),
      phrase(
        'several',
        'related file',
        /\b(?:group|keep|put|place)\b.{0,25}\brelated\b.{0,25}\b(?:in|into) (?:the |a |one )?(?:same |single )?(?:file|module)\b|\b(?:multiple|several) (?:class|type|component)\w{0,20}\b.{0,10}\b(?:per|in a|in one) file\b/i
      )
    ],
    {
      reason: 'a file is named after one thing or holds what belongs together',
      source: 'Google Java style guide; PEP 8 and the Python standard library'
    }
  ),
  row(
    'import order',
    'order of imports',
    [
      phrase(
        'by origin',
        'built builtin builtins external party standard stdlib',
        /\b(?:standard library|stdlib|built-?ins?|external|third[- ]party)\b.{0,60}\b(?:then|first|before|followed|local|internal)\b/i
      ),
      phrase('by alphabet', 'alphabeti*', /\balphabeti\w+\b/i)
    ],
    {
      context: /\bimports?\b/i,
      kind: 'order',
      reason: 'a line has one place',
      source: 'PEP 8, Imports; Google TypeScript style guide'
    }
  ),
  row(
    'import paths',
    'paths of imports',
    [
      called('absolute', 'absolute imports?', 'absolute paths?', 'path aliases', 'path alias', 'aliased imports?', '@/ imports?'),
      called('relative', 'relative imports?', 'relative paths?')
    ],
    {
      context: /\bimports?\b/i,
      reason: 'a module is named from the root or from here',
      source: 'PEP 8, Imports; Google TypeScript style guide'
    }
  ),
  row(
    'exports',
    'kind of exports',
    [choice('named exports', 'named exports?'), choice('default exports', 'default exports?', 'export default')],
    {
      reason: 'an importer chooses the name or does not',
      source: 'Google TypeScript style guide; Airbnb JavaScript style guide'
    }
  ),
  row(
    'barrels',
    'how a folder is imported',
    [
      phrase(
        'through an index',
        'barrel index',
        /\bbarrel (?:files?|exports?)\b|\bindex(?:\.[jt]sx?)? (?:files?|exports?)\b|\bindex\.[jt]sx?\b/i
      ),
      phrase('from each file', 'direct directly', /\b(?:direct imports?|import directly from)\b/i)
    ],
    {
      context: /\b(?:imports?|exports?|re-?exports?|barrel)\b/i,
      reason: 'a folder has one door or many',
      source: 'Vite and Next.js documentation, performance; Angular style guide'
    }
  ),
  row(
    'abstraction time',
    'when code is shared',
    [
      phrase(
        'at the second use',
        'twice second two 2',
        /\b(?:twice|second (?:use|time|occurrence)|two (?:places|usages|uses)|2\+? (?:places|times))\b/i
      ),
      phrase(
        'at the third use',
        'three third 3',
        /\b(?:rule of three|third (?:use|time|occurrence|repetition)|three (?:times|places|uses|usages|instances)|3\+? (?:times|places|uses))\b/i
      )
    ],
    {
      context: /\b(?:abstract\w{0,20}|extract\w{0,20}|duplicat\w+|reus\w+|repeat\w{0,20}|refactor\w{0,20}|generali[sz]e|DRY)\b/i,
      reason: 'a helper is made sooner or later',
      source: 'Fowler, Refactoring, the rule of three; Hunt and Thomas, The Pragmatic Programmer'
    }
  ),
  row(
    'literals',
    'numbers in code',
    [
      phrase(
        'as named constants',
        'named magic constants constant',
        /\bnamed constants?\b|\b(?:extract|replace|no|avoid)\b.{0,20}\bmagic (?:numbers?|values?|strings?)\b/i
      ),
      phrase(
        'inline',
        'inline literal literals',
        /\b(?:inline|literal) (?:values?|numbers?|literals?)\b.{0,25}\b(?:fine|acceptable|prefer\w{0,20}|obvious)\b/i
      )
    ],
    {
      reason: 'a number has a name or stands where it is used',
      source: 'Fowler, Refactoring, Replace Magic Literal'
    }
  ),
  row(
    'braces',
    'place of braces',
    [
      choice('same line', 'same[- ]line', 'K&R', '1TBS', 'end of (?:the )?line'),
      choice('own line', 'Allman', 'new line', 'next line', 'own line')
    ],
    {
      context: /\b(?:brace|braces|brackets|curly)\b/i,
      reason: 'a brace stands in one place',
      source: 'Google Java style guide (K&R); .NET coding conventions (Allman)'
    }
  ),
  row(
    'strings',
    'building of strings',
    [
      choice('f-strings', 'f-strings?', 'fstrings?'),
      choice('format()', '\\.format\\(\\)', 'str\\.format', 'format method'),
      choice('percent formatting', '%-formatting', 'percent formatting', '% formatting')
    ],
    {
      reason: 'a string is put together in one way',
      source: 'PEP 498; Google Python style guide'
    }
  ),
  row(
    'functions js',
    'form of functions',
    [
      choice('arrow functions', 'arrow functions?', 'const arrow functions?', 'arrow function expressions?'),
      choice('function declarations', 'function declarations?', 'function keyword', '["`\']function["`\'] keyword')
    ],
    {
      context: /\b(?:use|prefer|always|components?|pure|define|declare|for|instead|write)\b/i,
      reason: 'a function is declared in one form',
      source: 'Airbnb JavaScript style guide; Google TypeScript style guide'
    }
  ),
  row(
    'type declarations',
    'interface or type',
    [
      phrase('interface', 'interface interfaces', /\b(?:prefer|use|favou?r) (?:\w+ ){0,2}[`"']?interfaces?[`"']?(?! segregation)/i),
      phrase('type', 'type types', /\b(?:prefer|use|favou?r) (?:\w+ )?(?:[`"']types?[`"']|type aliases|types (?:over|instead|rather))/i)
    ],
    {
      context: /\binterfaces?\b/i,
      reason: 'a shape is declared in one form',
      source: 'Google TypeScript style guide; TypeScript handbook, Differences Between Type Aliases and Interfaces'
    }
  ),
  row(
    'enums',
    'sets of names',
    [
      choice('enums', 'enums?', 'TypeScript enums?'),
      choice(
        'unions',
        'union types?',
        'string unions?',
        'string literal unions?',
        'literal types?',
        'const objects?',
        'maps',
        'const maps',
        'as const',
        'object literals?'
      )
    ],
    {
      context: /\benums?\b/i,
      reason: 'a set of names has one form',
      source: 'TypeScript handbook, Objects vs Enums'
    }
  ),
  row('unknown types', 'type of what is not known', [called('unknown', '`unknown`'), called('any', '`any`')], {
    context: /`(?:any|unknown)`|\btype\b.{0,20}\b(?:any|unknown)\b|\b(?:any|unknown)\b.{0,10}\btypes?\b/i,
    reason: 'what is not known is checked or is not',
    source: 'TypeScript handbook, unknown; Google TypeScript style guide'
  }),
  row(
    'absence',
    'how absence is told',
    [
      called('null', '`null`', 'nulls?'),
      called('undefined', '`undefined`'),
      choice('Option types', 'Option types?', 'Optional types?', 'std::optional', 'Maybe types?')
    ],
    {
      context: /\b(?:prefer|over|instead|rather|represent\w{0,20}|absen\w+|missing values?)\b/i,
      reason: 'a missing value has one form',
      source: 'Bloch, Effective Java, item 55; Google TypeScript style guide'
    }
  ),
  row(
    'asynchrony js',
    'asynchronous code',
    [
      choice('async/await', 'async/await', 'async and await', 'async functions'),
      choice('promise chains', 'promise chains?', '\\.then\\(\\)', 'then chains?'),
      called('callbacks', 'callbacks?'),
      choice('observables', 'RxJS', 'observables?')
    ],
    {
      context:
        /\b(?:async\w{0,20}|promises?|callbacks?|use|prefer)\b.{0,60}\b(?:asynchronous|async|promises?|instead|over|rather|operations|code)\b/i,
      reason: 'a result is waited for in one form',
      source: 'MDN, Using promises; Airbnb JavaScript style guide'
    }
  ),
  row(
    'loops',
    'how a list is worked through',
    [
      choice(
        'array methods',
        'array methods',
        'map/filter/reduce',
        'functional array methods',
        'higher-order functions',
        'list comprehensions'
      ),
      called('loops', 'for loops?', 'for\\.\\.\\.of', 'explicit loops?', 'traditional loops?')
    ],
    {
      context: /\b(?:iterat\w+|prefer|over|instead|use|collections?|lists?|arrays?)\b/i,
      reason: 'a list is mapped or looped over',
      source: 'Airbnb JavaScript style guide; Bloch, Effective Java, item 45'
    }
  ),
  row(
    'style guide',
    'style guide',
    [
      called('Airbnb', 'Airbnb(?: JavaScript)? style guide'),
      called('Google', 'Google(?: \\w+)? style guide'),
      choice('StandardJS', 'JavaScript Standard Style'),
      choice('PSR-12'),
      choice('PEP 8', 'PEP ?8'),
      called('Microsoft', 'Microsoft coding conventions', '\\.NET coding conventions'),
      choice('Uber', 'Uber Go style guide'),
      choice('Effective Go')
    ],
    {
      context: /\b(?:style|conventions?|follow|guide\w{0,20}|standards?|coding)\b/i,
      reason: 'two guides differ in the details',
      source: 'Airbnb, Google, Standard and PSR guides'
    }
  ),
  row('line ends', 'line ends', names(['LF', 'Unix line endings'], ['CRLF', 'Windows line endings']), {
    context: /line[- ]end\w{0,20}|newlines?|eol/i,
    reason: 'a file has one kind of line end',
    source: 'EditorConfig, end_of_line'
  }),
  row(
    'dead code',
    'code that is not used',
    [
      phrase(
        'deleted',
        'delete remove deleted removed',
        /\b(?:delete|remove)\b.{0,25}\b(?:dead|unused|commented[- ]out|unreachable) (?:code|imports?|functions?)\b/i
      ),
      phrase(
        'left',
        'leave mention report flag keep',
        /\b(?:leave|keep|mention|only report|only flag)\b.{0,30}\b(?:dead|unused|pre-existing dead|commented[- ]out) code\b/i
      )
    ],
    {
      kind: 'polarity',
      reason: 'what is not used goes or stays',
      source: 'Fowler, Refactoring, Remove Dead Code'
    }
  ),
  row(
    'todo',
    'work that is left',
    [
      phrase('TODO comments', 'fixme fixmes todo todos', /\b(?:add|leave|use|write|mark)\b.{0,25}\b(?:TODO|FIXME)s?\b/i),
      phrase(
        'tickets',
        'ticket tickets issue issues',
        /\b(?:create|open|file)\b.{0,20}\b(?:tickets?|issues?)\b.{0,30}\b(?:instead|remaining|follow-?up|later|debt)\b/i
      ),
      phrase('nothing left', 'zero no', /\b(?:no|zero) (?:TODOs?|placeholders?)\b/i)
    ],
    {
      reason: 'work is left in the code, in a tracker, or not at all',
      source: 'Google style guides, TODO Comments'
    }
  )
]
