import {type ChoiceSlot, choice, names, row} from './choice-slot.js'

/** How texts are written and drawn. */
export const writingChoices: readonly ChoiceSlot[] = [
  row(
    'diagrams',
    'diagrams',
    names('Mermaid', 'PlantUML', ['Graphviz', 'DOT'], ['draw\\.io', 'diagrams\\.net'], 'Excalidraw', 'Structurizr'),
    {context: /diagram|draw|pictures?|chart|visual/i}
  ),
  row('spelling', 'spelling', [
    choice('American English', 'US English', 'American spelling'),
    choice('British English', 'UK English', 'British spelling')
  ]),
  row('address', 'how the reader is addressed', [
    choice('second person', 'address the reader as "you"'),
    choice('third person'),
    choice('first person')
  ]),
  row('voice', 'voice', [choice('active voice'), choice('passive voice')])
]
