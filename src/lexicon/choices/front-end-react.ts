import {type ChoiceSlot, choice, names, proper, properNames, row} from './choice-slot.js'

/** What an agent speaks of for whom a common word is one of these names. */
const about = /react|next\.?js|preact/i

/** What interfaces in React are made with. */
export const reactChoices: readonly ChoiceSlot[] = [
  row(
    'client state',
    'global client state',
    [
      proper('Redux', 'Redux Toolkit', 'RTK', 'createSlice'),
      proper('Zustand'),
      proper('MobX', 'MobX-State-Tree'),
      proper('Jotai'),
      proper('Recoil'),
      proper('Valtio'),
      proper('Nanostores', 'nano stores'),
      proper('Effector'),
      proper('Legend State', 'Legend-State'),
      proper('Context', 'React Context', 'Context API', 'useContext')
    ],
    {
      context: /state|store|redux|zustand|mobx|jotai|recoil/i,
      reason: 'A piece of global state has one owner',
      source: 'Redux FAQ, when to use Redux; Zustand documentation, comparison'
    }
  ),
  row(
    'server state',
    'server state and data fetching',
    [
      proper('TanStack Query', 'React Query', 'useQuery'),
      proper('SWR'),
      proper('RTK Query'),
      proper('Apollo Client'),
      proper('urql'),
      proper('Relay'),
      proper('createAsyncThunk'),
      proper('redux-saga'),
      proper('useEffect', 'useEffect fetch', 'fetch in useEffect')
    ],
    {
      context: /data|fetch|server|quer|cach|async|api|graphql|request|remote|saga|thunk|swr/i,
      reason: 'A response is cached in one place',
      source: 'TanStack Query documentation, comparison'
    }
  ),
  row(
    'react components',
    'component library of React',
    properNames(
      ['Material UI', 'MUI', 'Material-UI'],
      ['shadcn/ui', 'shadcn', 'shadcn-ui'],
      ['Chakra UI', 'Chakra'],
      ['Ant Design', 'antd'],
      ['Mantine'],
      ['Fluent UI'],
      ['Headless UI'],
      ['React Aria', 'React Spectrum'],
      ['Carbon Design System', 'Carbon components'],
      ['NextUI', 'HeroUI'],
      ['React Bootstrap', 'react-bootstrap'],
      ['Blueprint\\.js', 'BlueprintJS'],
      ['Semantic UI'],
      ['PrimeReact'],
      ['DaisyUI', 'daisyUI'],
      ['Ark UI'],
      ['Base UI', 'Base Web'],
      ['Radix Themes'],
      ['Polaris', 'Shopify Polaris'],
      ['Grommet'],
      ['Evergreen UI']
    ),
    {
      about: /react|next\.?js/i,
      reason: 'Buttons come from one library',
      source: 'MUI and Mantine documentation, comparisons'
    }
  ),
  row(
    'react meta framework',
    'framework around React',
    properNames(
      ['Next\\.js', 'NextJS'],
      ['Remix', 'React Router 7', 'React Router v7'],
      ['Gatsby'],
      ['Vite SPA', 'Vite with React', 'Vite and React', 'React with Vite'],
      ['TanStack Start'],
      ['Create React App', 'CRA'],
      ['Waku'],
      ['RedwoodJS', 'Redwood'],
      ['Blitz', 'Blitz\\.js']
    ),
    {
      context: /\b(?:framework|use|build|built|create|new|project|app|apps|default|stack|scaffold|ssr)\b/i,
      reason: 'An app is started by one framework',
      source: 'React documentation, creating a React app'
    }
  ),
  row(
    'next router',
    'router of Next.js',
    [choice('App Router', 'app directory', 'app/ directory'), choice('Pages Router', 'pages directory', 'pages/ directory')],
    {
      about: /react|next\.?js/i,
      reason: 'A route lives in one of them',
      source: 'Next.js documentation, App Router migration'
    }
  ),
  row(
    'server components',
    'default kind of components',
    [
      choice('server components', 'React Server Components', 'RSC', 'RSCs', 'Server Components by default', 'server components first'),
      choice('client components by default', 'prefer client components', 'default to client components')
    ],
    {
      about: /react|next/i,
      context: /\b(?:default|prefer|first|favou?r|minimi[sz]e|only|always|instead)\b/i,
      reason: 'A component without a mark is of one kind',
      source: 'Next.js documentation, server and client components'
    }
  ),
  row(
    'mutations next',
    'how data is changed in Next.js',
    [
      choice('server actions', 'Server Actions', 'server action'),
      choice('API routes', 'route handlers', 'Route Handlers', 'API endpoints'),
      choice('tRPC mutations?', 'tRPC')
    ],
    {
      about: /react|next\.?js/i,
      context: /mutat|form|submi|post|write|chang|updat|creat/i,
      reason: 'A change goes through one door',
      source: 'Next.js documentation, server actions and mutations'
    }
  ),
  row(
    'react router',
    'router of a React app',
    names(
      ['React Router', 'react-router', 'react-router-dom'],
      ['TanStack Router', '@tanstack/react-router'],
      ['Wouter', 'wouter'],
      ['Reach Router']
    ),
    {
      about: /react|next\.?js/i,
      context: /rout|navigat/i,
      reason: 'An app has one router',
      source: 'TanStack Router documentation, comparison'
    }
  ),
  row(
    'components',
    'kind of components',
    [
      choice('function components', 'functional components', 'function component', 'functional component'),
      choice('class components', 'class component', 'class-based components')
    ],
    {
      about: /react|next\.?js/i,
      reason: 'A component is a function or a class',
      source: 'React documentation, Component'
    }
  ),
  row(
    'component typing',
    'how a component is typed',
    [
      choice('React.FC', 'React\\.FunctionComponent', 'FC', 'FC type', 'React\\.FC<Props>'),
      choice(
        'plain function with typed props',
        'typed props parameter',
        'explicit props type',
        'annotate props directly',
        'type props directly',
        'inline props? type',
        'plain functions?',
        'function declarations?'
      )
    ],
    {
      about: /react|next\.?js/i,
      context: /React\.FC|\bFC\b|props/,
      reason: 'A component is annotated as a whole or by its props',
      source: 'React TypeScript cheatsheet, function components'
    }
  ),
  row(
    'refs',
    'how a ref reaches a child',
    [
      choice('forwardRef', 'ref forwarding', 'React\\.forwardRef'),
      choice('ref as a prop', 'ref` as a prop', 'ref prop', 'ref as a regular prop', 'ref` as a regular prop')
    ],
    {
      about: /react|next\.?js/i,
      reason: 'React 19 takes a ref as a prop; before it, a wrapper was needed',
      source: 'React documentation, React 19 upgrade guide'
    }
  ),
  row(
    'prop types',
    'how props are typed',
    [choice('PropTypes', 'prop-types'), choice('TypeScript', 'TypeScript interfaces', 'typed props')],
    {
      about: /react|next\.?js/i,
      context: /prop/i,
      reason: 'Props are checked at run time or by the compiler',
      source: 'React documentation, React 19 removed APIs'
    }
  ),
  row(
    'forms',
    'forms',
    properNames(
      ['React Hook Form', 'react-hook-form', 'RHF'],
      'Formik',
      ['React Final Form', 'Final Form', 'Redux Form'],
      'TanStack Form',
      ['Conform'],
      ['Mantine form'],
      ['Houseform'],
      ['Felte']
    ),
    {
      about: /react|next\.?js/i,
      context: /form/i,
      reason: 'A form is held by one library',
      source: 'React Hook Form documentation, comparison'
    }
  ),
  row(
    'tables ui',
    'table component',
    names(
      ['TanStack Table', 'React Table', 'react-table'],
      ['AG Grid', 'ag-Grid'],
      ['MUI DataGrid', 'MUI Data Grid', 'MUI X Data Grid'],
      ['Handsontable'],
      ['DataTables', 'DataTables\\.net'],
      ['Glide Data Grid'],
      ['react-data-grid']
    ),
    {
      reason: 'A grid belongs to one component',
      source: 'TanStack Table documentation, comparison'
    }
  ),
  row(
    'virtual lists',
    'virtual lists',
    names(
      ['TanStack Virtual', 'react-virtual'],
      ['react-window'],
      ['react-virtualized'],
      ['react-virtuoso', 'Virtuoso'],
      ['FlashList'],
      ['FlatList']
    ),
    {
      about,
      context: /virtual|list|long|large|window/i,
      reason: 'A list is windowed by one library',
      source: 'react-window documentation, how is it different from react-virtualized'
    }
  ),
  row(
    'drag and drop',
    'drag and drop',
    names(
      ['dnd-kit', '@dnd-kit/core'],
      ['react-beautiful-dnd', '@hello-pangea/dnd'],
      ['react-dnd', 'React DnD'],
      ['SortableJS'],
      ['Pragmatic drag and drop', 'pragmatic-drag-and-drop'],
      ['HTML5 Drag and Drop']
    ),
    {
      reason: 'A drag is handled by one library',
      source: 'dnd-kit documentation'
    }
  ),
  row(
    'component tests',
    'component tests',
    names(['React Testing Library', 'Testing Library', 'RTL'], 'Enzyme', ['react-test-renderer', 'shallow rendering']),
    {
      about: /react/i,
      reason: 'A component is tested by its output or by its insides',
      source: 'Testing Library documentation, migrate from Enzyme'
    }
  )
]
