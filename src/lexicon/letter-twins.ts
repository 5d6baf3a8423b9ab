/** Letters that pass for Latin ones and that Unicode does not decompose into them: each row begins with the Latin letter. */
const rows = `aɑаαᴀꭺᎪ bʙƅЬ cсϲᴄꮯᏟ dԁժᴅꭰᎠ eеєёҽᴇꭼᎬ fꜰғϝ gɡԍգɢᏀ hһհнʜᎻ iіıɩιɪӏꭵᎥ jјյᴊᎫ kκкᴋᏦ lӏⅼןʟꞁᏞ mмᴍᎷ nոпռɴηп oоοօσᴏ๐Ꮎ pрρᴘᏢ qԛզ rгᴦʀᏒ sѕꜱꮪᏚ tтτᴛᎢ uυսцᴜ vνѵᴠᏙ wѡԝшᴡᎳ xхχ yуүγʏᎩ zᴢᏃ AАΑ BВΒ CС EЕΕ HНΗ IІΙ JЈ KКΚ MМΜ NΝ OОΟՕ PРΡ SЅՏ TТΤ UՍ XХΧ YУΥҮ ZΖ oø lł dđ hħ`

/** The Latin letter that a letter passes for. */
export const letterTwins: ReadonlyMap<string, string> = new Map(
  rows.split(' ').flatMap((row) => {
    const [latin = '', ...twins] = row
    return twins.map((twin) => [twin, latin] as const)
  })
)

/** Digits and signs that stand for letters: `pr3v10us`. */
export const letterDigits: ReadonlyMap<string, string> = new Map(
  Object.entries({0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's'})
)

/** Names of characters in HTML that can stand between words or letters. */
export const characterNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    hairsp: ' ',
    tab: ' ',
    newline: ' ',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    sol: '/',
    bsol: '\\',
    vert: '|',
    verbar: '|',
    colon: ':',
    comma: ',',
    period: '.',
    hyphen: '-',
    dash: '-',
    lowbar: '_',
    dollar: '$',
    commat: '@',
    num: '#',
    lpar: '(',
    rpar: ')',
    shy: '',
    zwj: '',
    zwnj: '',
    zerowidthspace: '',
    nobreak: ''
  })
)
