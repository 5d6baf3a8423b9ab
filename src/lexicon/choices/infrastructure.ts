import {type ChoiceSlot, choice, names, row} from './choice-slot.js'

/** Where and how things run. */
export const infrastructureChoices: readonly ChoiceSlot[] = [
  row(
    'orchestration',
    'orchestration in production',
    names(['Kubernetes', 'K8s', 'Helm'], ['Docker Compose', 'docker-compose'], ['Docker Swarm', 'Swarm'], 'Nomad', ['ECS', 'Fargate']),
    {context: /deploy|orchestrat|production|container|cluster|environment/i}
  ),
  row(
    'infrastructure code',
    'infrastructure as code',
    names(['Terraform', 'OpenTofu'], 'Pulumi', 'CloudFormation', ['CDK', 'AWS CDK'], 'Bicep', 'Ansible'),
    {context: /infrastructure|provision|iac/i}
  ),
  row('terraform iteration', 'how resources are repeated', [choice('for_each'), choice('count')], {
    context: /for_each|\bcount\b.*\b(?:resources?|iterat|index|numeric)/i
  }),
  row('drift', 'how drift is found', [choice('terraform refresh', 'refresh-only'), choice('terraform plan', 'scheduled plan')], {
    context: /drift/i
  }),
  row(
    'version pinning',
    'versions: fixed or latest',
    [
      choice('latest', 'latest stable', 'newest', 'most recent', 'up[- ]to[- ]date'),
      choice('pinned', 'pin', 'pinning', 'fixed versions?', 'exact versions?', 'version constraints?')
    ],
    {context: /version|provider|dependenc|package|image|release/i}
  ),
  row(
    'terraform environments',
    'how environments are kept apart',
    [
      choice('workspaces', 'Terraform workspaces'),
      choice(
        'a folder each',
        'separate (?:folders|directories|state files)',
        'folders? (?:per|for each) environment',
        'has a folder',
        'folder each'
      )
    ],
    {context: /environment|terraform|state/i}
  ),
  row(
    'logs',
    'form of logs',
    [choice('JSON', 'structured', 'structured logging', 'JSON logs'), choice('plain text', 'plain-text', 'human-readable')],
    {context: /\blogs?\b|logging|logger/i}
  )
]
