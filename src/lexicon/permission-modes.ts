/** How far an agent may act without a question, strictest first. Claude Code documents no order; this one is by what runs without a question. */
export const permissionModes: readonly string[] = [
  'plan',
  'dontask',
  'default',
  'manual',
  'acceptedits',
  'auto-edit',
  'auto',
  'bypasspermissions',
  'yolo'
]
