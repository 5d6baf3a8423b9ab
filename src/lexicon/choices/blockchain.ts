import {askedRow, type ChoiceSlot, choice, names, phrase, proper} from './choice-slot.js'

/** Tools and patterns of smart contracts. */
export const blockchainChoices: readonly ChoiceSlot[] = [
  askedRow(
    'toolchain contracts',
    'toolchain of contracts',
    names(['Foundry', 'forge', 'Forge'], 'Hardhat', 'Truffle', 'Brownie', ['Ape', 'ApeWorx'], 'Remix IDE'),
    {
      context: /Foundry|Hardhat|Truffle|Brownie|Solidity|[Cc]ontract|[Ff]orge/,
      reason: 'Tests and scripts are written for one toolchain',
      source: 'Foundry and Hardhat documentation'
    }
  ),
  askedRow(
    'language contracts',
    'language of contracts',
    [
      choice('Solidity'),
      choice('Vyper'),
      proper('Rust', 'Anchor', 'ink!'),
      choice('Move', 'Sui Move', 'Aptos Move'),
      choice('Cairo'),
      choice('Clarity')
    ],
    {context: /[Cc]ontract/, reason: 'A contract is in one language', source: 'Ethereum documentation, smart contract languages'}
  ),
  askedRow(
    'client library chain',
    'client library of a chain',
    names(
      ['ethers\\.js', 'ethers', 'ethers v6', 'ethers v5'],
      ['viem', 'wagmi'],
      'web3\\.js',
      'web3\\.py',
      ['ethers-rs', 'alloy'],
      'thirdweb'
    ),
    {reason: 'Types of two libraries do not mix', source: 'viem documentation, comparison with ethers'}
  ),
  askedRow(
    'proxy pattern',
    'upgrades of contracts',
    names(
      ['UUPS', 'UUPS proxy', 'UUPS proxies', 'UUPSUpgradeable'],
      ['transparent proxy', 'Transparent Proxy', 'transparent proxies', 'TransparentUpgradeableProxy'],
      ['diamond', 'Diamond pattern', 'EIP-2535', 'Diamonds', 'Diamond proxy'],
      ['beacon proxy', 'beacon proxies', 'Beacon'],
      ['immutable contracts', 'non-upgradeable', 'no upgradeability', 'immutable deployments', 'non-upgradeable contracts']
    ),
    {
      context: /[Pp]rox(?:y|ies)|[Uu]pgrad.{0,200}|UUPS|[Ii]mmutable contract|non-upgradeable/,
      reason: 'Logic is changed in one way or not at all',
      source: 'OpenZeppelin documentation, proxies'
    }
  ),
  askedRow(
    'errors solidity',
    'errors of Solidity',
    names(
      ['custom errors', 'custom error', 'custom error types', 'error types'],
      [
        'require strings',
        'revert strings',
        'require with string',
        'require messages',
        'require statements with',
        'require\\(\\) with messages'
      ]
    ),
    {
      context: /revert|require\b.{0,30}(?:string|statement|message)|Solidity|\bgas\b/,
      reason: 'A failure is a type or a text',
      source: 'Solidity blog, custom errors'
    }
  ),
  askedRow(
    'access control contracts',
    'access control of contracts',
    names(
      ['AccessControl', 'role-based access control', 'OpenZeppelin AccessControl', 'roles'],
      ['Ownable', 'Ownable2Step', 'onlyOwner', 'single owner']
    ),
    {
      context:
        /(?:Solidity|[Cc]ontract|OpenZeppelin|onlyOwner|Ownable|AccessControl|[Aa]dmin|privileged).{0,200}(?:Ownable|AccessControl|[Rr]oles?|onlyOwner|[Mm]ultisig|Governor)/,
      reason: 'A privileged call is allowed to an owner, a role or several',
      source: 'OpenZeppelin documentation, access control'
    }
  ),
  askedRow(
    'payments contracts',
    'payments of contracts',
    names(
      ['pull payments', 'pull over push', 'pull-over-push', 'withdrawal pattern', 'PullPayment', 'withdraw pattern', 'pull payment'],
      ['push payments', 'push payment']
    ),
    {
      context: /payment|withdraw|ether|funds|push/i,
      reason: 'A receiver takes the money or is sent it',
      source: 'Solidity documentation, common patterns'
    }
  ),
  askedRow(
    'library solidity',
    'library of contracts',
    names(['OpenZeppelin', 'OpenZeppelin Contracts'], 'Solady', 'Solmate', 'PRBMath', 'thirdweb contracts'),
    {
      context:
        /(?:[Uu]se|[Pp]refer|[Ii]mport|[Ii]nherit|[Bb]uild|[Bb]ased|[Ll]ibrar|[Ii]mplementation|[Dd]efault).{0,200}(?:OpenZeppelin|Solady|Solmate)/,
      reason: 'A base contract comes from one library',
      source: 'Solady README; OpenZeppelin documentation'
    }
  ),
  askedRow(
    'oracle contracts',
    'oracle of contracts',
    names('Chainlink', 'Pyth', ['TWAP', 'Uniswap TWAP', 'TWAP oracles'], 'API3', 'RedStone', 'Band Protocol', 'Tellor'),
    {
      context: /oracle|price|feed/i,
      reason: 'A price comes from one source',
      source: 'Chainlink documentation; Uniswap documentation, oracles'
    }
  ),
  askedRow(
    'local chain',
    'local chain',
    names('Anvil', ['Hardhat Network', 'Hardhat node'], 'Ganache', 'solana-test-validator', [
      'Tenderly forks',
      'Tenderly Virtual TestNets'
    ]),
    {
      context: /local|fork|node|test|network|chain/i,
      reason: 'Tests run on one local chain',
      source: 'Foundry documentation, Anvil; Hardhat documentation'
    }
  ),
  askedRow(
    'fuzzing contracts',
    'fuzzing of contracts',
    names(
      'Echidna',
      ['Foundry fuzzing', 'forge fuzz', 'Foundry invariant tests', 'Foundry fuzz', 'Foundry invariants', 'Forge fuzzing'],
      'Medusa'
    ),
    {
      context: /fuzz|invariant|property|formal|symbolic/i,
      reason: 'Invariants are written for one tool',
      source: 'Echidna and Foundry documentation'
    }
  ),
  askedRow('analysis contracts', 'analysis of contracts', names('Slither', 'Mythril', 'Aderyn', 'Securify', '4naly3er', 'Semgrep'), {
    context: /Slither|Mythril|Aderyn|Solidity|[Cc]ontract/,
    reason: 'One tool gates the build',
    source: 'Slither and Mythril documentation'
  }),
  askedRow(
    'framework solana',
    'framework of Solana programs',
    names(
      ['Anchor', 'Anchor framework'],
      ['native programs', 'native Rust', 'solana-program', 'native Solana programs', 'raw Solana programs'],
      'Pinocchio',
      'Steel'
    ),
    {
      context: /Solana|Anchor|Pinocchio|solana/,
      reason: 'Accounts are checked by a framework or by hand',
      source: 'Solana documentation, developing programs'
    }
  ),
  askedRow(
    'token standard',
    'standard of unique tokens',
    names(['ERC-721', 'ERC721', 'ERC721A'], ['ERC-1155', 'ERC1155'], 'ERC-404', ['SPL tokens', 'Metaplex']),
    {
      context: /NFT|[Cc]ollect|[Nn]on-fungible|[Gg]ame items/,
      reason: 'A collection has one interface',
      source: 'Ethereum documentation, ERC-721 and ERC-1155'
    }
  ),
  askedRow(
    'pragma solidity',
    'compiler version of contracts',
    [
      phrase(
        'fixed',
        'fixed locked exact pinned lock pin fix',
        /\b(?:fixed|locked|exact|pinned)\b.{0,20}\b(?:pragma|compiler|version)|\b(?:lock|pin|fix) (?:the )?(?:pragma|compiler|solidity)/i
      ),
      phrase('floating', 'floating caret pragma', /\bfloating pragma|\bcaret pragma|\bpragma solidity (?:\^|>=)/i)
    ],
    {context: /[Pp]ragma/, reason: 'A contract is compiled by one version or by a range', source: 'SWC-103, floating pragma'}
  ),
  askedRow(
    'storage chain',
    'files beside a chain',
    names(
      ['IPFS', 'Pinata', 'Filecoin'],
      ['Arweave', 'Irys'],
      ['on-chain storage', 'fully on-chain', 'on-chain metadata', 'on-chain SVG'],
      ['central server', 'centralized server', 'S3']
    ),
    {
      context: /metadata|\bnfts?\b|media|off-chain|decentrali[sz]ed storage|pin/i,
      reason: 'A file is pinned, paid for once, or stored in the chain',
      source: 'Ethereum documentation, decentralized storage'
    }
  ),
  askedRow(
    'indexer chain',
    'indexer of a chain',
    names(['The Graph', 'subgraph', 'subgraphs'], 'Ponder', ['Subsquid', 'SQD'], 'Goldsky', 'Envio', 'custom indexer'),
    {
      context: /index|events?\b|quer|subgraph/i,
      reason: 'Events are read by one indexer',
      source: 'The Graph documentation; Ponder documentation'
    }
  ),
  askedRow(
    'ether transfer',
    'sending of ether',
    [
      phrase('call', 'call low', /\bcall\{value|\blow-level `?\.?call|`\.?call(?:\(\))?`|\.call\b/),
      phrase('transfer', 'transfer', /`\.?transfer(?:\(\))?`|\.transfer\(\)/),
      phrase('send', 'send', /`\.?send(?:\(\))?`|\.send\(\)/)
    ],
    {
      context: /(?:[Ee]ther|ETH|2300|reentran|[Ss]olidity|native)/,
      reason: 'Gas is passed on or limited',
      source: 'Consensys, stop using transfer; Solidity documentation'
    }
  ),
  askedRow(
    'wallet library',
    'connection of wallets',
    names(
      'RainbowKit',
      ['Web3Modal', 'AppKit', 'Reown AppKit', 'WalletConnect Web3Modal'],
      'ConnectKit',
      'Privy',
      'Dynamic',
      'Web3-Onboard',
      ['Solana Wallet Adapter', 'wallet-adapter']
    ),
    {context: /[Ww]allet/, reason: 'A wallet is connected by one library', source: 'wagmi documentation, connect wallet'}
  ),
  askedRow(
    'test form contracts',
    'language of contract tests',
    names(
      ['Solidity tests', 'Foundry tests', 'forge test', 'tests in Solidity'],
      ['TypeScript tests', 'Hardhat tests', 'tests in TypeScript', 'Mocha and Chai', 'JavaScript tests']
    ),
    {
      context: /(?:Solidity|[Cc]ontract|Hardhat|Foundry|[Ff]orge).{0,200}[Tt]est|[Tt]est.{0,200}(?:Solidity|[Cc]ontract|Hardhat|Foundry)/,
      reason: 'Tests are contracts or scripts',
      source: 'Foundry and Hardhat documentation, testing'
    }
  )
]
