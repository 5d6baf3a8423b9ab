import {askedRow, type ChoiceSlot, choice, names, phrase} from './choice-slot.js'

/** Engines and patterns of games. */
export const gameChoices: readonly ChoiceSlot[] = [
  askedRow(
    'engine game',
    'game engine',
    names(
      ['Unity', 'Unity3D', 'Unity Engine', 'Unity 6'],
      ['Unreal', 'Unreal Engine', 'UE5', 'Unreal Engine 5'],
      ['Godot', 'Godot 4', 'Godot Engine'],
      'Bevy',
      'GameMaker',
      'Phaser',
      'Defold',
      'MonoGame',
      'Cocos Creator',
      ['LÖVE', 'Love2D']
    ),
    {
      context: /game|engine|prefab|scene|gameplay|nodes?\b/i,
      reason: 'A game is built on one engine',
      source: 'Godot and Unity documentation'
    }
  ),
  askedRow(
    'language godot',
    'language of Godot scripts',
    names('GDScript', ['C#', 'C# scripts', 'Godot Mono'], ['C\\+\\+', 'GDExtension']),
    {
      context: /Godot|GDScript|GDExtension/,
      reason: 'A script is in one language',
      source: 'Godot documentation, scripting languages'
    }
  ),
  askedRow(
    'logic unreal',
    'where Unreal logic is written',
    names(['Blueprints', 'Blueprint', 'Blueprint graphs'], ['C\\+\\+', 'native C\\+\\+', 'C\\+\\+ classes']),
    {
      context: /Unreal|UE[45]|Blueprint|UCLASS/,
      reason: 'A class is a graph or code',
      source: 'Unreal Engine documentation, Blueprints vs. C++'
    }
  ),
  askedRow(
    'entity model game',
    'model of game objects',
    names(
      ['ECS', 'Entity Component System', 'entity-component-system', 'DOTS', 'data-oriented design', 'Entities package'],
      ['MonoBehaviours', 'MonoBehaviour'],
      ['class hierarchies', 'inheritance hierarchies', 'deep inheritance', 'OOP hierarchy']
    ),
    {
      context: /ECS|DOTS|MonoBehaviour|[Gg]ame ?[Oo]bject|[Ee]ntity[- ][Cc]omponent|[Gg]ame entit/,
      reason: 'An object is data for systems or has behavior',
      source: 'Unity documentation, Entities; Game Programming Patterns, component'
    }
  ),
  askedRow(
    'render pipeline unity',
    'render pipeline of Unity',
    names(
      ['URP', 'Universal Render Pipeline'],
      ['HDRP', 'High Definition Render Pipeline'],
      ['built-in pipeline', 'Built-in Render Pipeline', 'BiRP']
    ),
    {reason: 'Shaders are written for one pipeline', source: 'Unity manual, render pipelines'}
  ),
  askedRow(
    'input unity',
    'input of Unity',
    names(
      ['Input System', 'new Input System', 'Input System package', 'Input Actions', 'InputAction assets'],
      ['legacy Input Manager', 'Input Manager', 'Input\\.GetKey', 'Input\\.GetAxis', 'old Input Manager']
    ),
    {context: /Input ?(?:System|Manager|Action|\.)|Unity/, reason: 'Devices are read by one system', source: 'Unity manual, input'}
  ),
  askedRow(
    'async unity',
    'waiting in Unity',
    names(['coroutines', 'coroutine', 'IEnumerator', 'StartCoroutine'], 'UniTask', [
      'async/await',
      'Awaitable',
      'async methods',
      'Task-based'
    ]),
    {
      context: /Unity|UniTask|MonoBehaviour|StartCoroutine|Awaitable|IEnumerator/,
      reason: 'A sequence waits in one way',
      source: 'Unity manual, asynchronous programming; UniTask README'
    }
  ),
  askedRow(
    'services unity',
    'how Unity objects find services',
    names(
      'VContainer',
      ['Zenject', 'Extenject'],
      ['singletons', 'singleton managers', 'singleton', 'Singleton pattern'],
      ['ScriptableObjects', 'ScriptableObject references', 'ScriptableObject architecture'],
      ['service locator', 'Service Locator'],
      'Reflex'
    ),
    {
      context:
        /(?:Unity|MonoBehaviour|VContainer|Zenject|[Gg]ame|[Mm]anagers).{0,200}(?:[Ss]ingleton|[Ii]nject|[Ll]ocator|VContainer|Zenject|[Dd]ependenc)|(?:[Ss]ingleton|[Ii]nject).{0,200}(?:Unity|MonoBehaviour|VContainer|Zenject|[Gg]ame ?[Mm]anager|ScriptableObject)/,
      reason: 'A service is found in one way',
      source: 'Unity, game architecture with ScriptableObjects; VContainer documentation'
    }
  ),
  askedRow(
    'events unity',
    'events of Unity',
    names(
      ['C# events', 'C# event', 'System\\.Action', 'Action delegates', 'C# Actions'],
      ['UnityEvents', 'UnityEvent'],
      ['event channels', 'ScriptableObject event channels', 'ScriptableObject events'],
      ['event bus', 'EventBus', 'message bus', 'static event bus'],
      ['SendMessage', 'BroadcastMessage']
    ),
    {
      context: /Unity|[Ee]vent [Cc]hannel|SendMessage|ScriptableObject|[Gg]ame/,
      reason: 'Objects talk by one means',
      source: 'Unity, create modular game architecture; Unity manual, UnityEvents'
    }
  ),
  askedRow(
    'ui unity',
    'interface of Unity games',
    names(['UI Toolkit', 'UXML', 'UIElements'], ['uGUI', 'Unity UI', 'Canvas UI'], ['IMGUI', 'OnGUI']),
    {
      context: /UI Toolkit|uGUI|UGUI|UXML|OnGUI|IMGUI|Unity/,
      reason: 'A screen is built in one system',
      source: 'Unity manual, comparison of UI systems'
    }
  ),
  askedRow(
    'assets unity',
    'loading of Unity assets',
    names(
      ['Addressables', 'Addressable Assets'],
      ['Resources folder', 'Resources\\.Load', 'Resources folders'],
      ['AssetBundles', 'asset bundles'],
      ['direct references', 'serialized references', 'Inspector references']
    ),
    {context: /Unity|Addressable|Resources|AssetBundle/, reason: 'An asset is found in one way', source: 'Unity manual, asset management'}
  ),
  askedRow(
    'netcode game',
    'library of multiplayer',
    names(
      ['Netcode for GameObjects', 'NGO'],
      ['Mirror', 'Mirror Networking'],
      ['Photon', 'Photon Fusion', 'PUN', 'Photon Fusion 2', 'Photon Quantum'],
      ['FishNet', 'Fish-Net'],
      'Netcode for Entities',
      'Nakama',
      'Colyseus',
      ['Steam networking', 'Steamworks networking']
    ),
    {
      context: /network|multiplayer|netcode|\brpcs?\b|sync|replicat|online/i,
      reason: 'Objects are replicated by one library',
      source: 'Unity documentation, multiplayer; Mirror documentation'
    }
  ),
  askedRow(
    'network model game',
    'model of multiplayer',
    names(
      [
        'authoritative server',
        'server-authoritative',
        'authoritative servers',
        'server authority',
        'dedicated server',
        'dedicated servers'
      ],
      ['peer to peer', 'peer-to-peer', 'P2P'],
      ['client authority', 'client-authoritative'],
      ['listen server', 'host migration', 'player-hosted']
    ),
    {
      context:
        /[Aa]uthoritative|[Pp]eer.to.[Pp]eer.{0,200}(?:game|player|[Mm]ultiplayer)|P2P.{0,200}(?:game|player|[Mm]ultiplayer)|[Ll]isten server|(?:[Mm]ultiplayer|[Nn]etcode).{0,200}(?:server|peer|P2P)/,
      reason: 'One machine decides what is true',
      source: 'Gaffer on Games; Unity documentation, network topologies'
    }
  ),
  askedRow(
    'state sync game',
    'synchronization of multiplayer',
    names(
      ['rollback', 'rollback netcode', 'GGPO'],
      ['lockstep', 'deterministic lockstep'],
      ['prediction and reconciliation', 'client-side prediction', 'client prediction', 'server reconciliation'],
      ['snapshot interpolation', 'entity interpolation', 'state snapshots'],
      ['delay-based', 'delay-based netcode', 'input delay']
    ),
    {
      context: /netcode|network|multiplayer|latency|client|sync|players?/i,
      reason: 'A late input is undone, awaited or guessed',
      source: 'Gaffer on Games, networked physics'
    }
  ),
  askedRow(
    'player body unity',
    'body of the player',
    names(
      ['Rigidbody', 'rigidbody physics', 'Rigidbody movement'],
      ['CharacterController', 'Character Controller'],
      ['custom kinematic controller', 'kinematic controller', 'kinematic Rigidbody'],
      ['transform movement', 'transform\\.Translate', 'transform\\.position']
    ),
    {
      context: /Rigidbody|CharacterController|Character Controller|transform\.(?:Translate|position)/,
      reason: 'A body is moved by one means',
      source: 'Unity manual, character control'
    }
  ),
  askedRow(
    'time step game',
    'time step of a game',
    names(
      ['fixed timestep', 'fixed time step', 'FixedUpdate', 'fixed-step', 'fixed update', '_physics_process', 'fixed timesteps'],
      ['variable timestep', 'variable time step', 'delta time', 'deltaTime', 'delta-time']
    ),
    {
      context:
        /(?:[Pp]hysics|[Ss]imulation|[Gg]ame loop|[Mm]ovement|[Gg]ameplay).{0,200}(?:step|Update|delta|_process)|(?:[Ff]ixed|[Vv]ariable) (?:time ?)?step/,
      reason: 'A step has one length or that of the frame',
      source: 'Gaffer on Games, fix your timestep'
    }
  ),
  askedRow(
    'behavior game',
    'behavior of characters',
    names(
      ['behavior trees', 'behavior tree', 'behaviour trees', 'behaviour tree', 'BehaviorTree'],
      ['state machines', 'finite state machines', 'FSM', 'FSMs', 'state machine', 'finite state machine', 'HFSM'],
      ['GOAP', 'goal-oriented action planning'],
      ['utility AI', 'utility-based AI'],
      ['ML-Agents', 'reinforcement learning agents']
    ),
    {
      context: /NPC|[Ee]nem|[Gg]ame AI|[Cc]haracter|[Bb]ehaviou?r [Tt]rees?|GOAP/,
      reason: 'A character decides by one means',
      source: 'Game AI Pro; Unreal Engine documentation, behavior trees'
    }
  ),
  askedRow(
    'saves game',
    'format of saved games',
    names(
      ['JSON', 'JSON files', 'JsonUtility', 'JSON saves'],
      ['binary', 'binary format', 'binary serialization', 'binary files', 'MessagePack', 'Protobuf'],
      'PlayerPrefs',
      'BinaryFormatter',
      'SQLite'
    ),
    {
      context: /\bsav(?:e|es|ed|ing)\b.{0,40}(?:game|data|file|system|progress|state|player)|game.{0,20}sav|playerprefs/i,
      reason: 'A saved game is read by one reader',
      source: 'Unity blog, persistent data'
    }
  ),
  askedRow(
    'library web game',
    'library of browser games',
    names(
      ['Phaser', 'Phaser 3'],
      ['PixiJS', 'Pixi\\.js', 'Pixi'],
      ['Three\\.js', 'React Three Fiber'],
      ['Babylon\\.js', 'BabylonJS'],
      ['Kaboom', 'KAPLAY', 'Kaboom\\.js'],
      'PlayCanvas',
      'Excalibur',
      ['plain Canvas', 'Canvas API', 'vanilla Canvas', 'plain canvas']
    ),
    {context: /[Gg]ame|Phaser|[Pp]ixi/, reason: 'A scene belongs to one library', source: 'Phaser and PixiJS documentation'}
  ),
  askedRow(
    'physics game',
    'physics of a game',
    names(
      ['Box2D', 'Planck\\.js'],
      'Matter\\.js',
      'Arcade Physics',
      'Rapier',
      'PhysX',
      ['Jolt Physics', 'Jolt'],
      'Havok',
      'Bullet Physics'
    ),
    {
      context: /[Pp]hysics|[Cc]ollision/,
      reason: 'Bodies are stepped by one engine',
      source: 'Phaser documentation, physics; Godot documentation'
    }
  ),
  askedRow('tween unity', 'tweens of Unity', names(['DOTween', 'DOTween Pro'], 'LeanTween', 'PrimeTween', 'iTween', 'LitMotion'), {
    reason: 'Values are tweened by one library',
    source: 'PrimeTween README, comparison'
  }),
  askedRow(
    'audio game',
    'audio of a game',
    names(
      ['FMOD', 'FMOD Studio'],
      'Wwise',
      ['engine audio', 'Unity Audio', 'built-in audio', 'AudioSource', 'MetaSounds'],
      ['Howler\\.js', 'Howler']
    ),
    {context: /audio|sound|music/i, reason: 'Banks belong to one middleware', source: 'FMOD and Wwise documentation'}
  ),
  askedRow(
    'versions game',
    'version control of games',
    names(['Git LFS', 'Git with LFS', 'git-lfs'], ['Perforce', 'Helix Core', 'P4'], ['Plastic SCM', 'Unity Version Control'], 'SVN'),
    {
      context: /version control|source control|binary|assets|lock/i,
      reason: 'Large files are locked or merged in one system',
      source: 'Unreal Engine documentation, source control'
    }
  ),
  askedRow(
    'tuning data game',
    'where numbers of a game stand',
    names(
      ['ScriptableObjects', 'ScriptableObject', 'ScriptableObject assets'],
      ['JSON files', 'CSV files', 'JSON configs', 'data tables', 'DataTables'],
      ['constants in code', 'hard-coded', 'hardcoded'],
      ['custom resources', 'Resource files', '\\.tres']
    ),
    {
      context:
        /(?:[Gg]ame|[Bb]alanc|[Dd]esigner|[Ss]tats|[Ii]tem).{0,200}(?:data|value|config|number|tun)|ScriptableObjects? (?:for|to hold|assets)/,
      reason: 'A designer changes a number in one place',
      source: 'Unity, architect code with ScriptableObjects'
    }
  ),
  askedRow(
    'fields unity',
    'fields in the Inspector',
    [
      phrase('[SerializeField] private', 'serializefield', /\[?SerializeField\b/),
      choice('public fields', 'public variables', 'public field')
    ],
    {
      context: /SerializeField|[Ii]nspector|MonoBehaviour/,
      reason: 'A field is shown without being public, or is public',
      source: 'Unity manual, SerializeField'
    }
  ),
  askedRow(
    'path finding game',
    'path finding',
    names(
      ['NavMesh', 'navigation mesh', 'NavMeshAgent', 'NavigationAgent'],
      ['A\\*', 'A-star', 'AStar'],
      ['flow fields', 'flow field'],
      ['waypoints', 'waypoint graph']
    ),
    {
      context: /path-?find|path finding|navigat.{0,30}(?:agent|enem|npc|ai)|navmesh/i,
      reason: 'A path is found on one graph',
      source: 'Unity manual, navigation; Red Blob Games'
    }
  ),
  askedRow(
    'object reuse game',
    'short-lived objects',
    names(['object pools', 'object pooling', 'object pool', 'ObjectPool'], ['Instantiate and Destroy', 'Instantiate/Destroy']),
    {
      context: /Instantiate|[Gg]ame|Unity|[Bb]ullet|[Pp]rojectile|spawn|GC\b|Godot/,
      reason: 'An object is reused or made again',
      source: 'Unity manual, object pooling; Game Programming Patterns'
    }
  ),
  askedRow(
    'communication godot',
    'communication of Godot nodes',
    names(
      ['signals', 'signal', 'custom signals'],
      ['direct calls', 'direct node references', 'get_node', 'direct references'],
      ['autoload event bus', 'event bus', 'signal bus', 'autoload singleton', 'Events autoload'],
      'groups'
    ),
    {
      context: /Godot|[Ss]ignal.{0,200}node|node.{0,200}[Ss]ignal|autoload|get_node/,
      reason: 'A node reports or is asked',
      source: 'Godot documentation, best practices, signals'
    }
  )
]
