import {claudeTools} from './claude-tools.js'
import type {Format} from './format.js'

/** Skills: one file name for every host; the folder is the name. */
export const skill: Format = {
  id: 'skill',
  host: 'any',
  kind: 'skill',
  words: 'skills; one file name for every host, and the folder is the name',
  places: [
    {glob: '.{claude,github,cursor,agents,codex,gemini,opencode,kiro,factory,qwen}/skills/**/SKILL.md', isAnyCase: true},
    {glob: 'SKILL.md', isAnyCase: true, isLoose: true, reason: 'collections keep skills in folders of any name'}
  ],
  identity: ['folder'],
  keys: {
    name: 'text',
    description: 'text',
    when_to_use: 'text',
    'argument-hint': 'text',
    arguments: 'words',
    'disable-model-invocation': 'flag',
    'user-invocable': 'flag',
    'user-invokable': 'flag',
    'allowed-tools': 'words',
    'disallowed-tools': 'words',
    model: 'text',
    effort: 'text',
    context: 'text',
    agent: 'text',
    background: 'flag',
    hooks: 'map',
    paths: 'words',
    shell: 'text',
    metadata: 'map',
    license: 'text',
    compatibility: 'text'
  },
  requires: ['description'],
  limits: [
    {
      of: 'description',
      most: 1024,
      unit: 'characters',
      reason: 'the specification of skills; what is longer fails when it is uploaded'
    },
    {of: 'name', most: 64, unit: 'characters', reason: 'the specification of skills'}
  ],
  tools: claudeTools,
  precedence: {
    wins: 'farther',
    twice: 'one of them is loaded, and nothing says which',
    beside: {'claude-command': 'this'}
  }
}
