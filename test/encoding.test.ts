import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decode} from '../src/1-read/decode.js'
import {repairEncoding} from '../src/1-read/repair-encoding.js'
import {windows1252} from '../src/1-read/windows-1252.js'
import {lineEnds} from '../src/util/line-ends.js'

/** What becomes of text when its UTF-8 bytes are read as Windows-1252. */
const broken = (text: string): string => windows1252.decode(Buffer.from(text))

const repaired = (text: string): string => repairEncoding(text).text

describe('repair of double-encoded text', () => {
  it.each([
    ['projectâ€™s', 'project’s'],
    ['2â€“3 â€œquotedâ€\u009d â€¦', '2–3 “quoted” …'],
    ['fails â†’ return', 'fails → return'],
    ['"ðŸ“‹ Plan"', '"📋 Plan"'],
    ['cafÃ©, naÃ¯ve, Ã–l, voilÃ\u00a0 tout', 'café, naïve, Öl, voilà tout'],
    ['5 Ã— 3 Â± 1, Â£4, 20Â°C, Â©', '5 × 3 ± 1, £4, 20°C, ©'],
    ['â”œâ”€â”€ src\nâ”‚   â””â”€â”€ a', '├── src\n│   └── a'],
    [broken('✅ done ❌ no'), '✅ done ❌ no'],
    ['wÅ‚aÅ›ciwie moÅ¼e bÄ™dzie', 'właściwie może będzie'],
    ['æ—¥æœ¬èªž', '日本語'],
    ['one â€" two, wordâ€"word', 'one — two, word—word'],
    ['â\u0080\u0099', '’']
  ])('reads %j as %j', (given, meant) => {
    expect(repaired(given)).toBe(meant)
  })

  it.each([
    'é São Ã naïve £ ä ÄÖÜ ß Ø5 ×',
    '“quoted” ‘single’ — dash – … • ™ €',
    '「日本語」、中文 한국어 Привет Ελληνικά עברית',
    '📋 ✅ 👩‍💻 🇩🇪 ❤️',
    '├── src\n│   └── a → b ⇒ c ≥ 3',
    '« café » et « à côté »',
    '«\u00a0café\u00a0», «\u00a0CAFÉ\u00a0»',
    '„Spaß“ „máš“ “CAFÉ” “café…” ‘É’',
    'PŘÍŠTÍ BÝŠ', // two Czech words in capitals
    '“AMANH\u00c3” IRM\u00c3”', // capitals that end in A with tilde, before a closing quote
    '“hâlâ”…',
    '“AMANH\u00c3…” IRM\u00c3’s',
    '2×¼ cup, Ø½ pipe',
    'the letter “\u00c3”',
    'â€"',
    '"he said noâ€"'
  ])('leaves %j as it is', (text) => {
    expect(repairEncoding(text)).toEqual({text, lines: []})
  })

  it('repairs the broken runs of a file and leaves the right ones', () => {
    const text = 'right: é → “x”\nbroken: Ã© â†’ â€œxâ€\u009d\nright: ü\nbroken: Ã¼ Ã¼'
    expect(repairEncoding(text)).toEqual({text: 'right: é → “x”\nbroken: é → “x”\nright: ü\nbroken: ü ü', lines: [2, 2, 2, 2, 4, 4]})
  })

  it('repairs text that was encoded three times', () => {
    expect(repaired(broken(broken('it’s — é')))).toBe('it’s — é')
  })

  it('never adds or removes a line end', () => {
    const separators = broken('a\u0085b\u2028c\u2029d')
    expect(repaired(separators)).toBe(separators)
  })

  it('brings back prose with typographic signs and never touches it when it is right', () => {
    const signs = fc.constantFrom('’', '“', '”', '—', '–', '…', '→', '✓', '✅', '📋', '≥', '├─', '•', '™', 'é', 'ü', '£', '×')
    const words = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), signs), {minLength: 1, maxLength: 12})
    fc.assert(
      fc.property(words, (pairs) => {
        const text = pairs.map(([word, sign]) => `${word} ${sign} `).join('\n')
        expect(repaired(broken(text))).toBe(text)
        expect(repaired(text)).toBe(text)
      })
    )
  })
})

describe('decode', () => {
  const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes)

  it.each([
    ['UTF-8', Buffer.from('é\n')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffé\n')],
    ['UTF-16 LE', Buffer.from('\ufeffé\n', 'utf16le')],
    ['UTF-16 BE', Buffer.from('\ufeffé\n', 'utf16le').swap16()]
  ])('reads %s', (_, content) => {
    expect(decode(content)).toEqual({text: 'é\n', problem: undefined})
  })

  it('reads Windows-1252 with a warning at the first line that is not UTF-8', () => {
    const {text, problem} = decode(Buffer.concat([Buffer.from('plain\nsmart '), bytes(0x93, 0xe9, 0x94, 0x80)]))
    expect(text).toBe('plain\nsmart “é”€')
    expect(problem).toMatchObject({code: 'not-utf8', severity: 'warning', line: 2})
  })

  it.each([
    ['NUL bytes', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d)],
    ['NUL bytes', Buffer.from('no mark', 'utf16le')],
    ['control characters', bytes(1, 2, 3, 0x1b, 0xff, 0x81, 65)],
    ['broken UTF-16', bytes(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00)]
  ])('refuses %s', (found, content) => {
    const {text, problem} = decode(content)
    expect(text).toBeUndefined()
    expect(problem).toMatchObject({code: 'not-text', message: expect.stringContaining(found)})
  })

  it('bears a stray control character in text', () => {
    expect(decode(Buffer.from(`## \u0004 Process\n${'text '.repeat(10)}`)).problem).toBeUndefined()
  })
})

describe('line ends', () => {
  it.each([
    ['a\r\nb\r\n', 'a\nb\n'],
    ['a\rb\r', 'a\nb\n'],
    ['a\rb\nc', 'a b\nc'],
    ['a\rb\r\nc', 'a b\nc']
  ])('%j becomes %j', (given, expected) => {
    expect(lineEnds(given)).toBe(expected)
  })
})
