import {type ChoiceSlot, choice, names, row} from './choice-slot.js'

/** What user interfaces are made with. */
export const frontEndChoices: readonly ChoiceSlot[] = [
  row(
    'client state',
    'global client state',
    [
      choice('Redux', 'Redux Toolkit', 'RTK', 'createSlice'),
      choice('Zustand'),
      choice('MobX'),
      choice('Jotai'),
      choice('Recoil'),
      choice('Valtio'),
      choice('XState'),
      choice('Pinia'),
      choice('Vuex'),
      choice('Context', 'React Context', 'Context API', 'useContext')
    ],
    {context: /state|store|redux|zustand|mobx|jotai|recoil/i}
  ),
  row('server state', 'server state and data fetching', [
    choice('TanStack Query', 'React Query', 'useQuery'),
    choice('SWR'),
    choice('RTK Query'),
    choice('Apollo Client'),
    choice('createAsyncThunk'),
    choice('redux-saga')
  ]),
  row(
    'styles',
    'styles',
    names(
      ['Tailwind', 'Tailwind CSS', 'TailwindCSS'],
      'CSS modules',
      ['styled-components', 'styled components'],
      'Emotion',
      'Sass',
      'SCSS',
      'vanilla-extract',
      'Bootstrap',
      'inline styles'
    ),
    {context: /style|css|tailwind|design|class/i}
  ),
  row('components', 'kind of components', [
    choice('function components', 'functional components', 'function component'),
    choice('class components', 'class component')
  ]),
  row('refs', 'how a ref reaches a child', [
    choice('forwardRef', 'ref forwarding', 'React\\.forwardRef'),
    choice('ref as a prop', 'ref` as a prop', 'ref prop')
  ]),
  row(
    'prop types',
    'how props are typed',
    [choice('PropTypes', 'prop-types'), choice('TypeScript', 'TypeScript interfaces', 'typed props')],
    {context: /prop|type safety|types/i}
  ),
  row('forms', 'forms', names(['React Hook Form', 'react-hook-form'], 'Formik', 'React Final Form', 'TanStack Form'))
]
