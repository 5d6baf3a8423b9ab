// Fits the weights by which two rules are one (src/4-merge/sameness.ts) to labeled duplicates, and prints them beside those in use.
//   npm run bench:rules -- SHARED [SHARED…]   each with families/, seeds/ if it has them, and gold/
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseAgent} from '../dist/2-parse/parse-agent.js'
import {bigramLikeness} from '../dist/4-merge/bigrams.js'
import {prepareRules} from '../dist/4-merge/prepare-rules.js'
import {isFixed} from '../dist/4-merge/rule-pair.js'
import {bestClause, evidenceOf, evidenceWeights} from '../dist/4-merge/sameness.js'
import {splitRules} from '../dist/4-merge/split-rules.js'

const kinds = Object.keys(evidenceWeights)
const roots = process.argv.slice(2)
const pairs = roots.flatMap((root) => familiesOf(root).flatMap(([folder, gold]) => pairsOf(folder, JSON.parse(readFileSync(gold, 'utf8')))))
const fitted = fitWeights(pairs)
process.stdout.write(
  [
    `${pairs.length} pairs of rules, ${pairs.filter(({isOne}) => isOne).length} of them one`,
    '',
    '| evidence | in use | fitted |',
    '|---|---|---|',
    ...kinds.map((kind, at) => `| ${kind} | ${evidenceWeights[kind]} | ${fitted[at].toFixed(2)} |`),
    ''
  ].join('\n')
)

function familiesOf(root) {
  return readdirSync(join(root, 'gold'))
    .map((file) => file.replace('.json', ''))
    .map((name) => [name === 'seeds' ? join(root, name) : join(root, 'families', name), join(root, 'gold', `${name}.json`)])
    .filter(([folder]) => existsSync(folder))
}

/** Pairs of rules of different files that have enough in common to be asked about, with what speaks for them and whether a label does. */
function pairsOf(folder, gold) {
  const agents = readdirSync(folder)
    .filter((file) => /\.mdc?$/.test(file))
    .sort()
    .map((file) => parseAgent({file, bytes: 0, sha256: '', text: readFileSync(join(folder, file), 'utf8'), problems: []}))
  const byFile = new Map(agents.map((agent) => [agent.file, agent]))
  const {units} = splitRules(
    agents.flatMap(({rules}) => rules),
    () => false
  )
  const headingOf = ({file, section}) => byFile.get(file).sections[section]?.heading ?? ''
  const prepared = prepareRules(units, {isCase: () => false, headingOf})
  const labels = prepared.map(({rule}) => labelsOf(rule, gold))
  return prepared.flatMap((left, at) =>
    prepared.slice(at + 1).flatMap((right, next) => {
      if (left.rule.file === right.rule.file || left.words === right.words || isFixed(left.rule) || isFixed(right.rule)) return []
      const found = evidenceOf(left, right)
      const clause = found ? bestClause(left, right) : 0
      if (clause === 0) return []
      const evidence = [...found]
      evidence[kinds.indexOf('clause')] = clause
      evidence[kinds.indexOf('letters')] = bigramLikeness(left.letters(), right.letters())
      return [{evidence, isOne: labels[at].some((label) => labels[at + 1 + next].includes(label))}]
    })
  )
}

function labelsOf({file, line, endLine}, {files, duplicates}) {
  return duplicates.flatMap(({rules}, label) =>
    rules.some((place) => {
      const [key, range] = place.split(':')
      const [from, to = from] = range.split('-').map(Number)
      return files[key] === file && from <= endLine && to >= line
    })
      ? [label]
      : []
  )
}

/** Logistic regression by gradient descent on evidence of one scale. */
function fitWeights(data, rounds = 1200, step = 3) {
  const mean = kinds.map((_, at) => data.reduce((sum, {evidence}) => sum + evidence[at], 0) / data.length)
  const spread = kinds.map((_, at) => Math.sqrt(data.reduce((sum, {evidence}) => sum + (evidence[at] - mean[at]) ** 2, 0) / data.length))
  const scaled = data.map(({evidence}) => evidence.map((value, at) => (spread[at] === 0 ? value : (value - mean[at]) / spread[at])))
  const weights = kinds.map(() => 0)
  for (let round = 0; round < rounds; round++) {
    const slope = kinds.map(() => 0)
    for (const [index, values] of scaled.entries()) {
      const sum = values.reduce((all, value, at) => all + value * weights[at], 0)
      const error = 1 / (1 + Math.exp(-sum)) - Number(data[index].isOne)
      for (const [at, value] of values.entries()) slope[at] += error * value
    }
    for (const at of weights.keys()) weights[at] -= (step * slope[at]) / data.length
  }
  const shift = weights.reduce((sum, weight, at) => sum + (spread[at] === 0 ? 0 : (weight * mean[at]) / spread[at]), 0)
  return weights.map((weight, at) => (spread[at] === 0 ? (kinds[at] === 'none' ? weight - shift : 0) : weight / spread[at]))
}
