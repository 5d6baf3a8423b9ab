import {type ChoiceSlot, choice, row} from './choice-slot.js'

/** What an agent speaks of for whom a common word is one of these names. */
const about = /javascript|typescript|\bnode|\bnpm\b|react|vue|angular|svelte|next\.?js|\bjs\b|\.[jt]sx?\b/i

/** How JavaScript and TypeScript are written. */
export const javascriptStyleChoices: readonly ChoiceSlot[] = [
  row(
    'quotes',
    'quotes of strings',
    [choice('single quotes?', 'single-quoted', "'single' quotes"), choice('double quotes?', 'double-quoted')],
    {
      context: /quote/i,
      reason: 'A formatter is set to one kind of quotes',
      source: 'Prettier documentation, options; Google JavaScript style guide'
    }
  ),
  row(
    'semicolons',
    'semicolons',
    [
      choice(
        'semicolons',
        'with semicolons',
        'use semicolons',
        'always semicolons',
        'end statements with semicolons',
        'terminate statements with semicolons'
      ),
      choice('no semicolons?', 'without semicolons?', 'omit semicolons?', 'avoid semicolons?', 'never use semicolons?', 'semicolon-free')
    ],
    {
      about,
      reason: 'Statements end in one way',
      source: 'JavaScript Standard Style; Airbnb JavaScript style guide'
    }
  ),
  row(
    'trailing commas',
    'trailing commas',
    [
      choice('trailing commas?', 'dangling commas?', 'use trailing commas'),
      choice('no trailing commas?', 'no dangling commas?', 'without trailing commas?', 'avoid trailing commas?', 'omit trailing commas?')
    ],
    {
      about,
      reason: 'A last item has a comma or none',
      source: 'Prettier documentation, options; Airbnb JavaScript style guide'
    }
  ),
  row(
    'module system',
    'module system',
    [
      choice(
        'ES modules',
        'ESM',
        'ES module',
        'ESM-only',
        'ES Modules',
        'import/export',
        'ECMAScript modules',
        'ES6 modules',
        'ES module syntax'
      ),
      choice('CommonJS', 'CJS', 'require\\(\\)', 'module\\.exports')
    ],
    {
      context: /module|import|require|export|esm|cjs/i,
      reason: 'A package is of one type; both at once are a matter of publishing',
      source: 'Node.js documentation, packages'
    }
  ),
  row(
    'export style',
    'default or named exports',
    [choice('named exports?', 'named export', 'export named'), choice('default exports?', 'default export', 'export default')],
    {
      reason: 'A thing is imported by its own name or by any',
      source: 'Google TypeScript style guide; Airbnb JavaScript style guide, modules'
    }
  ),
  row(
    'barrel files',
    'barrel files or direct imports',
    [
      choice(
        'barrel files?',
        'barrel exports?',
        'barrels',
        'index\\.ts barrels?',
        'barrel index',
        'index files',
        're-export from index',
        'barrel imports?'
      ),
      choice(
        'direct imports?',
        'no barrel files?',
        'no barrels?',
        'avoid barrel files?',
        'avoid barrels?',
        'avoid barrel exports?',
        'avoid barrel imports?',
        'without barrel files?',
        'import directly from',
        'never use barrel files?',
        'no barrel exports?'
      )
    ],
    {
      context: /barrel|import|export/i,
      reason: 'A folder has one entry or none',
      source: 'Vite documentation, performance; Next.js documentation, optimizePackageImports'
    }
  ),
  row(
    'import paths js',
    'paths of imports',
    [
      choice(
        'path aliases',
        'path alias',
        'alias imports?',
        'absolute imports?',
        '@/ alias',
        '@/ imports',
        'tsconfig paths',
        'import aliases',
        'aliased imports?'
      ),
      choice('relative imports?', 'relative paths?')
    ],
    {
      about: /typescript|javascript|node|react|vue|angular|svelte|\.[jt]sx?\b/i,
      context: /\bimports?\b/i,
      reason: 'A module is imported by one path',
      source: 'Next.js documentation, absolute imports and module path aliases; Google TypeScript style guide'
    }
  ),
  row(
    'object types',
    'interface or type alias',
    [
      choice('interface', 'interfaces', 'interface declarations?'),
      choice('type aliases', 'type alias', 'types', '`type`', 'type keyword', 'type declarations?')
    ],
    {
      about: /typescript|\.tsx?\b/i,
      context:
        /\b(?:types?|type alias(?:es)?|interfaces?)`? (?:over|instead of|rather than|not) `?(?:types?|type alias(?:es)?|interfaces?)\b|\binterfaces? for (?:objects?|props|component props|public|all|data|defining)\b|\btype alias(?:es)? for (?:objects?|props)\b|\binterfaces? (?:or|and) types?\b/i,
      reason: 'An object shape is declared by one keyword',
      source: 'Google TypeScript style guide; TypeScript handbook, differences between type aliases and interfaces'
    }
  ),
  row(
    'enums ts',
    'enums or unions',
    [
      choice('enums?', 'TypeScript enums?', 'string enums?', 'const enums?'),
      choice(
        'union types',
        'string unions?',
        'string literal unions?',
        'literal unions?',
        'literal types',
        'const objects?',
        'as const',
        'const assertions?',
        'union of string literals',
        'const maps?',
        'maps',
        'string literals',
        'discriminated unions?'
      )
    ],
    {
      about: /typescript|\.tsx?\b/i,
      context: /^(?!.{0,200}\b(?:postgres\w{0,20}|database|sql|prisma|validat\w{0,20}|columns?)\b).{0,200}\benums?\b/i,
      reason: 'A closed set of values is written in one way',
      source: 'TypeScript handbook, enums vs objects; Matt Pocock, Total TypeScript'
    }
  ),
  row('unknown or any', 'type of what is not known', [choice('unknown', '`unknown`', 'unknown type'), choice('any', '`any`', 'any type')], {
    about: /typescript|\.tsx?\b/i,
    context:
      /`(?:any|unknown)`|\b(?:any|unknown)\b (?:over|instead|rather)|\bany type\b|\b(?:avoid|use|never|no|instead of|over) (?:using )?(?:any|unknown)\b(?=$|[\s.,;]*$|[.,;]| and| for)/i,
    reason: 'What is not known is checked or let through',
    source: 'Google TypeScript style guide, any type; typescript-eslint no-explicit-any'
  }),
  row('nothing ts', 'null or undefined', [choice('undefined', '`undefined`'), choice('null', '`null`')], {
    about: /typescript|\.tsx?\b/i,
    context:
      /\b(?:prefer|use|return|represent|only|always)\b[^.]*\b(?:null|undefined)\b[^.]*\b(?:over|instead of|rather than|not|absence|absent|missing|no value|nothing|optional)\b/i,
    reason: 'What is absent is written in one way',
    source: 'TypeScript coding guidelines; Google TypeScript style guide'
  }),
  row(
    'return types ts',
    'return types: written or inferred',
    [
      choice(
        'explicit return types?',
        'explicitly typed returns?',
        'annotate return types?',
        'declare return types?',
        'specify return types?'
      ),
      choice('inferred return types?', 'infer return types?', 'let TypeScript infer', 'rely on inference')
    ],
    {
      about: /typescript|\.tsx?\b/i,
      context: /\breturn types?\b|\binferred?\b.{0,200}\btypes?\b|\btypes?\b.{0,200}\binfer/i,
      reason: 'A function states its result or leaves it to the compiler',
      source: 'typescript-eslint explicit-function-return-type; Google TypeScript style guide'
    }
  ),
  row(
    'function style js',
    'arrow functions or declarations',
    [
      choice('arrow functions?', 'arrow function expressions?', 'const arrow functions'),
      choice('function declarations?', 'function keyword', '`function` keyword', 'function statements?', 'named function declarations?')
    ],
    {
      about,
      context: /\b(?:arrow functions?|function declarations?|`?function`? keyword|`function`)\b|`function`/i,
      reason: 'Functions at the top of a file are written in one way',
      source: 'Google TypeScript style guide, functions; Airbnb JavaScript style guide'
    }
  ),
  row(
    'interface prefix',
    'prefix of interfaces',
    [
      choice(
        'I prefix',
        'prefix interfaces with I',
        'prefixed with I',
        'I-prefixed',
        'I-prefix',
        'prefix interface names with I',
        'prefix interfaces with `I`',
        'prefixed with `I`'
      ),
      choice('no I prefix', 'no prefix', 'without (?:an? )?I prefix', 'do not prefix interfaces', 'never prefix interfaces')
    ],
    {
      about: /typescript|\.tsx?\b/i,
      context: /interface|prefix/i,
      reason: 'Interfaces have the prefix or not',
      source: 'TypeScript coding guidelines; Google TypeScript style guide; .NET naming guidelines'
    }
  ),
  row(
    'array type ts',
    'how array types are written',
    [choice('Array<T>', 'Array<string>', 'generic array syntax', 'Array generic'), choice('bracket syntax', 'T\\[\\]', 'string\\[\\]')],
    {
      about: /typescript|\.tsx?\b/i,
      context: /array/i,
      reason: 'Array types are written in one way',
      source: 'typescript-eslint array-type; Google TypeScript style guide'
    }
  ),
  row(
    'private members ts',
    'private members of classes',
    [
      choice('#private', 'ES private fields?', 'private fields?', 'hash-private', '# private fields', '#fields', '# prefix'),
      choice('private keyword', '`private`', 'private modifier', 'TypeScript private')
    ],
    {
      about: /typescript|\.tsx?\b/i,
      context: /private|class|member|field/i,
      reason: 'A member is hidden by the language or by the compiler',
      source: 'Google TypeScript style guide, private fields; TypeScript handbook, classes'
    }
  ),
  row(
    'error handling ts',
    'exceptions or results in TypeScript',
    [
      choice(
        'Result types?',
        'Result objects?',
        'neverthrow',
        'Result pattern',
        'Either types?',
        'Result<T, E>',
        'errors as values',
        'discriminated union results?'
      ),
      choice('throw exceptions', 'custom error classes', 'Error subclasses', 'throw errors?', 'throwing errors?')
    ],
    {
      about: /typescript|\.tsx?\b/i,
      context: /\berrors?\b|\bfail|exception/i,
      reason: 'A caller looks for failures in one way',
      source: 'neverthrow documentation; Effect documentation, expected errors'
    }
  ),
  row(
    'node concurrency',
    'async style of JavaScript',
    [
      choice('async/await', 'async await', 'async-await'),
      choice('promise chains?', '\\.then\\(\\)', 'then chains?', 'promise chaining', 'Promise\\.then'),
      choice('callbacks')
    ],
    {
      about,
      context: /\b(?:over|instead of|rather than|not|prefer|always|never|avoid)\b/i,
      reason: 'Asynchronous code reads in one way',
      source: 'Airbnb JavaScript style guide; MDN, using promises'
    }
  ),
  row(
    'iteration js',
    'loops or array methods',
    [
      choice(
        'array methods',
        'map/filter/reduce',
        'map, filter and reduce',
        'map, filter, reduce',
        'higher-order functions',
        'functional array methods',
        'forEach'
      ),
      choice('for\\.\\.\\.of', 'for-of', 'for of loops?', 'for loops?', 'for…of')
    ],
    {
      about,
      context: /\b(?:over|instead of|rather than|not|prefer|always|never|avoid)\b/i,
      reason: 'Lists are walked in one style',
      source: 'Airbnb JavaScript style guide, iterators; Google TypeScript style guide'
    }
  )
]
