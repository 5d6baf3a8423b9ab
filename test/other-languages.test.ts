import {describe, expect, test} from 'vitest'
import {compareTexts, pairOf} from './support/compare-texts.js'

const agent = (name: string, description: string, lines: readonly string[]) =>
  `---\nname: ${name}\ndescription: ${description}\n---\n\n${lines.map((line) => `- ${line}\n`).join('')}`

/** Three jobs in each language, in whole sentences full of the small words of that language. */
const jobs: Readonly<Record<string, readonly string[]>> = {
  german: [
    agent('dichter', 'Schreibt kurze Gedichte über das Meer und die Häfen.', [
      'Die Gedichte sind nicht länger als zwölf Zeilen und werden mit einem Bild beendet.',
      'Der Reim ist nicht wichtig, wenn das Bild für sich steht.',
      'Bei jedem Gedicht wird zuerst auf den Klang geachtet und dann auf die Bedeutung.'
    ]),
    agent('buchhalter', 'Bucht Rechnungen und mahnt säumige Kunden.', [
      'Die Rechnungen werden nicht gebucht, bevor der Betrag mit der Bestellung verglichen ist.',
      'Bei einer Abweichung wird der Einkauf gefragt und nicht der Kunde.',
      'Mahnungen werden auf Deutsch und freundlich geschrieben, auch die dritte.'
    ]),
    agent('gärtner', 'Plant Beete und Hecken für kleine Gärten.', [
      'Die Pflanzen werden nach dem Boden und nach der Sonne gewählt und nicht nach der Mode.',
      'Für den Winter ist auf die Wurzeln zu achten, die nicht frieren dürfen.',
      'Bei Hecken wird der Abstand mit einer Schnur gemessen.'
    ])
  ],
  spanish: [
    agent('poeta', 'Escribe poemas breves sobre el mar y los puertos.', [
      'Los poemas no son más largos que doce líneas y terminan con una imagen.',
      'La rima no es importante cuando la imagen se sostiene por sí misma.',
      'Para cada poema se busca primero el sonido y también el ritmo.'
    ]),
    agent('contable', 'Registra facturas y recuerda los pagos a los clientes.', [
      'Las facturas no se registran antes de comparar el importe con el pedido.',
      'Cuando hay una diferencia se pregunta al departamento de compras y no al cliente.',
      'Los recordatorios son amables, también el tercero, como se espera de esta casa.'
    ]),
    agent('jardinera', 'Planifica setos y arriates para jardines pequeños.', [
      'Las plantas se eligen por el suelo y por el sol, y no por la moda.',
      'Para el invierno hay que cuidar las raíces que no deben helarse.',
      'La distancia de los setos se mide con una cuerda más larga que el jardín.'
    ])
  ],
  japanese: [
    agent('shijin', '海と港についての短い詩を書きます。', [
      '詩は十二行を超えず、必ず一つの情景で終わります。',
      '韻よりも情景を大切にしてください。',
      '最初に音を確かめ、その後で意味を確かめます。'
    ]),
    agent('keiri', '請求書を記帳し、支払いの遅れた顧客に催促します。', [
      '金額を注文書と照合するまで請求書を記帳してはいけません。',
      '差異がある場合は購買部門に確認してください。',
      '催促状は三通目でも丁寧に書きます。'
    ]),
    agent('niwashi', '小さな庭の花壇と生け垣を計画します。', [
      '植物は流行ではなく土と日当たりで選びます。',
      '冬には根が凍らないように注意してください。',
      '生け垣の間隔は紐で測ります。'
    ])
  ],
  chinese: [
    agent('shiren', '写关于大海和港口的短诗。', ['诗不超过十二行,以一个画面结束。', '画面比押韵更重要。', '先听声音,再看意义。']),
    agent('kuaiji', '登记发票并提醒逾期付款的客户。', [
      '核对订单金额之前不要登记发票。',
      '如有差异,请询问采购部门。',
      '第三封催款信也要写得礼貌。'
    ]),
    agent('yuanding', '为小花园规划花坛和树篱。', [
      '植物按土壤和阳光选择,而不是按潮流。',
      '冬天注意根部不要受冻。',
      '树篱的间距用绳子测量。'
    ])
  ]
}

describe('agents in another language', () => {
  test.for(Object.keys(jobs))('do not group for their language alone: %s', async (language) => {
    const {groups, pairs} = await compareTexts(Object.fromEntries((jobs[language] ?? []).map((text, at) => [`${at}.md`, text])))
    expect(groups).toEqual([])
    expect(Math.max(...pairs.map(({overlap}) => overlap))).toBeLessThan(0.3)
  })

  test('do not group for their language alone among all others', async () => {
    const all = Object.entries(jobs).flatMap(([language, texts]) => texts.map((text, at) => [`${language}-${at}.md`, text] as const))
    expect((await compareTexts(Object.fromEntries(all))).groups).toEqual([])
  })

  test('group where they do one job with the same tools', async () => {
    const found = await compareTexts({
      'a.md': agent('terraform-experte', 'Schreibt Terraform Module für AWS Netze und hält den State sicher.', [
        'Der State liegt verschlüsselt in einem S3 Bucket, mit Locking über DynamoDB.',
        'Module und Provider werden auf eine Version festgelegt, und `terraform fmt` läuft in der Pipeline.',
        'Ein `terraform plan` wird mit dem Pull Request gezeigt und nicht erst bei `terraform apply`.',
        'Jede VPC bekommt Subnets in drei Availability Zones.'
      ]),
      'b.md': agent('terraform-spezialist', 'Baut AWS Netze mit Terraform Modulen und achtet auf den State.', [
        'Lege den State verschlüsselt in S3 ab und nutze DynamoDB für das Locking.',
        'Provider und Module haben eine feste Version; `terraform fmt` und `terraform validate` sind Pflicht.',
        'Vor jedem `terraform apply` steht ein `terraform plan`, den ein Mensch liest.',
        'Eine VPC hat private Subnets, verteilt auf Availability Zones.'
      ]),
      'c.md': jobs.german?.[0] ?? ''
    })
    expect(found.groups.map(({members}) => members)).toEqual([['a.md', 'b.md']])
    expect(pairOf(found, 'a.md', 'c.md').overlap).toBeLessThan(0.3)
  })
})

describe('scripts and characters of every kind are read', () => {
  const lines: Readonly<Record<string, string>> = {
    'right to left': 'כתוב בדיקות לפני הקוד ובדוק כל שינוי. اكتب الاختبارات قبل الشيفرة.',
    emoji: '👩‍💻 write 🧪 tests ⚠️ before 1️⃣ code 👍🏽 🇩🇪',
    'combining marks': 'u\u0308ber e\u0301te\u0301 nin\u0303o Z\u0351\u036balgo\u0321\u0322',
    'lone surrogates': 'write \ud83d tests \ude00 before \udfff\ud800 code',
    thai: 'เขียนการทดสอบก่อนโค้ดและตรวจสอบทุกการเปลี่ยนแปลง',
    devanagari: 'कोड से पहले परीक्षण लिखें और हर परिवर्तन की जाँच करें',
    'direction and zero-width marks': 'a\u202Eb\u200Bc\u2060d\uFEFFe\u200Df',
    'control characters': 'write\u0001tests\u0085before\u2028code\u0000end',
    'one word of a hundred thousand letters': 'x'.repeat(100_000),
    'one line of ten thousand words': 'write tests before code '.repeat(2500),
    'two bodies of marks alone': '--- *** ___ ``` ~~~ ### ||| ::: …'
  }
  test.for(Object.keys(lines))('%s', async (name) => {
    const text = `${lines[name]} ${lines[name]}\n\n- ${lines[name]}\n`
    const {pairs} = await compareTexts({
      'a.md': agent('one', lines[name]?.slice(0, 200) ?? '', [text]),
      'b.md': agent('two', lines[name]?.slice(0, 200) ?? '', [text, 'And more.']),
      'c.md': agent('three', 'Plans Terraform modules.', ['Pin every provider.'])
    })
    expect(pairs).toHaveLength(3)
    for (const {overlap, containment} of pairs)
      for (const share of [overlap, containment.leftInRight, containment.rightInLeft]) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }
    expect(pairOf({pairs}, 'a.md', 'c.md').overlap).toBeLessThan(0.3)
  })
})
