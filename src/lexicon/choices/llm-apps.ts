import {askedRow, type ChoiceSlot, choice, names, phrase} from './choice-slot.js'

/** Libraries and methods of apps on language models. */
export const llmAppChoices: readonly ChoiceSlot[] = [
  askedRow(
    'llm framework',
    'framework of apps on language models',
    [
      choice('LangChain'),
      choice('LlamaIndex'),
      choice('Haystack'),
      choice('DSPy'),
      choice('Semantic Kernel'),
      phrase(
        'provider SDK directly',
        'direct raw plain vendor provider official directly',
        /\b(?:direct|raw|plain|vendor|provider|official) (?:API calls|SDKs?|provider SDKs?)\b|\bSDKs? directly\b/i
      ),
      choice('Vercel AI SDK', 'AI SDK')
    ],
    {
      context: /\bLLMs?\b|OpenAI|Anthropic|\bRAG\b|LangChain|LlamaIndex|provider SDK|AI SDK|Haystack|DSPy/,
      reason: 'Prompts and calls are written for one library',
      source: 'LangChain and LlamaIndex documentation'
    }
  ),
  askedRow(
    'reranking',
    'second ranking of passages',
    names(
      ['cross-encoder', 'cross-encoders', 'cross-encoder reranker', 'bge-reranker'],
      ['Cohere Rerank', 'Cohere reranker'],
      'ColBERT',
      ['LLM reranking', 'LLM-based reranking', 'RankGPT'],
      'Voyage rerank'
    ),
    {
      context: /rank|rerank/i,
      reason: 'Candidates are ranked again by one model',
      source: 'Sentence Transformers documentation, retrieve and re-rank'
    }
  ),
  askedRow(
    'embedding model',
    'model of embeddings',
    names(
      ['OpenAI embeddings', 'text-embedding-3-small', 'text-embedding-3-large', 'text-embedding-ada-002', 'OpenAI text-embedding'],
      ['Cohere Embed', 'embed-v3'],
      ['Voyage AI', 'voyage-3', 'Voyage embeddings'],
      ['Sentence Transformers', 'sentence-transformers', 'all-MiniLM-L6-v2', 'MiniLM'],
      ['BGE', 'bge-m3', 'bge-large'],
      'E5',
      ['Nomic Embed', 'nomic-embed-text'],
      'Gemini embeddings'
    ),
    {context: /embed|vector/i, reason: 'Vectors of two models do not compare', source: 'MTEB leaderboard'}
  ),
  askedRow(
    'knowledge in llm',
    'how a model gets knowledge',
    names(
      ['retrieval', 'RAG', 'retrieval-augmented generation'],
      ['fine-tuning', 'fine-tune', 'finetuning'],
      ['long context', 'long-context prompting', 'full documents in context', 'context stuffing']
    ),
    {
      context:
        /(?:\brag\b|retrieval|context).{0,60}(?:over|instead of|rather than|before|not) (?:a )?fine-?tun|fine-?tun\w{0,20} (?:over|instead of|rather than|before|not) /i,
      reason: 'Facts are looked up, learned or passed in',
      source: 'OpenAI documentation, optimizing accuracy; Anthropic documentation'
    }
  ),
  askedRow(
    'structured output',
    'structured output of models',
    names(
      ['structured outputs', 'JSON schema mode', 'response_format', 'constrained decoding', 'JSON mode', 'structured output mode'],
      ['parsing of text', 'regex parsing', 'parse free text', 'parsing free text', 'free-form parsing', 'output parsers'],
      ['Instructor', 'instructor library'],
      'Outlines'
    ),
    {
      context:
        /(?:[Ss]tructured|JSON|[Ss]chema|[Tt]yped|[Pp]ars).{0,200}(?:output|response|answer|decision|extract|LLM|model)|(?:[Oo]utput|[Rr]esponse|LLM|model).{0,200}(?:[Ss]tructured|JSON|[Ss]chema|pars)/,
      reason: 'An answer is constrained or parsed',
      source: 'OpenAI documentation, structured outputs'
    }
  ),
  askedRow(
    'eval tool llm',
    'tool for evaluations',
    names(
      'promptfoo',
      'Ragas',
      'DeepEval',
      ['LangSmith', 'LangSmith evals'],
      'Braintrust',
      'OpenAI Evals',
      'Inspect AI',
      'TruLens',
      ['lm-evaluation-harness', 'LM Evaluation Harness'],
      'Langfuse evals'
    ),
    {
      context: /eval|test|judge|regression|benchmark|score/i,
      reason: 'Cases and scores lie in one tool',
      source: 'promptfoo and Ragas documentation'
    }
  ),
  askedRow(
    'observability llm',
    'traces of model calls',
    names(
      'LangSmith',
      'Langfuse',
      'Helicone',
      ['Phoenix', 'Arize Phoenix'],
      ['W&B Weave', 'Weave'],
      ['OpenLLMetry', 'OpenTelemetry GenAI'],
      'Datadog LLM Observability',
      'Logfire'
    ),
    {context: /trac|observab|monitor|\blog/i, reason: 'Traces go to one service', source: 'Langfuse and LangSmith documentation'}
  ),
  askedRow(
    'gateway llm',
    'gateway to models',
    names('LiteLLM', 'OpenRouter', 'Portkey', 'Cloudflare AI Gateway', 'Vercel AI Gateway', 'Kong AI Gateway'),
    {reason: 'Calls go through one gateway', source: 'LiteLLM documentation'}
  ),
  askedRow(
    'inference server llm',
    'inference server of language models',
    names(
      'vLLM',
      ['TGI', 'Text Generation Inference', 'text-generation-inference'],
      'Ollama',
      'llama\\.cpp',
      'TensorRT-LLM',
      'SGLang',
      'LMDeploy',
      'LM Studio'
    ),
    {
      context: /serv(?:e|ing)|inference|deploy|host|run|local/i,
      reason: 'One server holds the weights',
      source: 'vLLM and Text Generation Inference documentation'
    }
  ),
  askedRow(
    'tuning method llm',
    'method of fine-tuning',
    names(
      ['LoRA', 'LoRA adapters'],
      'QLoRA',
      ['full fine-tuning', 'full-parameter fine-tuning', 'full fine-tune', 'full finetuning'],
      ['prefix tuning', 'prompt tuning', 'P-tuning'],
      'DoRA',
      'adapters only'
    ),
    {
      context: /tun(?:e|ing)|adapter|train|\brank\b|peft/i,
      reason: 'All weights are trained or a few',
      source: 'Hugging Face PEFT documentation'
    }
  ),
  askedRow(
    'tuning library llm',
    'library of fine-tuning',
    names(['TRL', 'SFTTrainer'], 'Axolotl', 'Unsloth', ['LLaMA-Factory', 'LlamaFactory'], 'torchtune', 'OpenAI fine-tuning API'),
    {context: /tun(?:e|ing)|train/i, reason: 'A run is configured for one library', source: 'Axolotl and TRL documentation'}
  ),
  askedRow(
    'alignment llm',
    'training on preferences',
    names(['DPO', 'direct preference optimization'], ['PPO', 'RLHF with PPO'], 'ORPO', 'KTO', 'GRPO', 'RLAIF'),
    {context: /prefer|align|reward|\brl/i, reason: 'Preferences are learned by one loss', source: 'TRL documentation'}
  ),
  askedRow(
    'quantization llm',
    'quantization of weights',
    names(['GGUF', 'Q4_K_M'], 'GPTQ', 'AWQ', ['bitsandbytes', 'NF4'], 'FP8', 'SmoothQuant', 'EXL2'),
    {
      context: /quanti|4-bit|8-bit|weights/i,
      reason: 'A file of weights is of one format',
      source: 'Hugging Face documentation, quantization'
    }
  ),
  askedRow(
    'memory llm',
    'memory of a conversation',
    names(
      ['summaries', 'conversation summary', 'summarization', 'running summary', 'summarize older turns', 'rolling summary'],
      ['sliding window', 'last N messages', 'window of recent messages', 'truncate old messages', 'truncation'],
      ['retrieval', 'vector memory', 'semantic memory'],
      ['full history', 'entire history']
    ),
    {
      context:
        /(?:[Cc]onversation|[Cc]hat|[Mm]emory|[Hh]istory).{0,200}(?:[Ss]ummar|[Ww]indow|[Tt]runcat|last N|vector|full|entire)|(?:[Ss]ummar|[Ss]liding|[Tt]runcat).{0,200}(?:[Cc]onversation|[Cc]hat|[Mm]emory|[Hh]istory)/,
      reason: 'Old turns are kept, shortened or looked up',
      source: 'LangChain documentation, memory'
    }
  ),
  askedRow(
    'guardrails llm',
    'guardrails of model calls',
    names(
      'NeMo Guardrails',
      'Guardrails AI',
      'Llama Guard',
      ['OpenAI Moderation', 'moderation endpoint', 'Moderation API'],
      ['Lakera', 'Lakera Guard'],
      'Azure AI Content Safety',
      'Presidio'
    ),
    {context: /guard|moderat|safety|filter|injection|\bpii\b/i, reason: 'Inputs pass one filter', source: 'NeMo Guardrails documentation'}
  ),
  askedRow(
    'vector index',
    'index of vectors',
    names('HNSW', ['IVFFlat', 'IVF', 'IVF-PQ'], ['flat index', 'exact search', 'brute-force search'], 'DiskANN', 'ScaNN'),
    {
      context: /index|vector|recall|search|nearest/i,
      reason: 'Recall and memory are traded by one index',
      source: 'pgvector README, indexing; FAISS wiki'
    }
  ),
  askedRow(
    'vector distance',
    'distance of vectors',
    names(
      ['cosine similarity', 'cosine', 'cosine distance'],
      ['dot product', 'inner product'],
      ['Euclidean distance', 'L2 distance', 'L2']
    ),
    {
      context:
        /(?:similarity|distance|metric|operator).{0,200}(?:vector|embed|index|search|retriev)|(?:vector|embed|index|search|retriev).{0,200}(?:similarity|distance|metric|operator)/i,
      reason: 'An index is built for one distance',
      source: 'pgvector README; Pinecone documentation, distance metrics'
    }
  ),
  askedRow(
    'parser of documents',
    'parser of documents',
    names(
      ['Unstructured', 'unstructured\\.io'],
      'LlamaParse',
      'Docling',
      ['PyMuPDF', 'pymupdf4llm'],
      'pdfplumber',
      ['Apache Tika', 'Tika'],
      ['Azure Document Intelligence', 'Document Intelligence'],
      ['Textract', 'Amazon Textract'],
      ['pypdf', 'PyPDF2'],
      'Marker PDF'
    ),
    {
      context: /pdf|pars|extract|document|ocr/i,
      reason: 'Layout and tables are read by one parser',
      source: 'Docling and Unstructured documentation'
    }
  ),
  askedRow(
    'mcp transport',
    'transport of MCP servers',
    names('stdio', ['Streamable HTTP', 'streamable-http', 'StreamableHTTP'], ['SSE', 'HTTP\\+SSE', 'Server-Sent Events']),
    {
      context: /\bMCP\b|[Mm]odel [Cc]ontext/,
      reason: 'A server listens on one transport',
      source: 'Model Context Protocol specification, transports'
    }
  ),
  askedRow(
    'mcp library',
    'library of MCP servers',
    names(['FastMCP', 'fastmcp'], ['low-level Server', 'low-level server', 'low-level SDK', 'raw SDK']),
    {context: /MCP|mcp/, reason: 'Tools are registered with one library', source: 'Model Context Protocol documentation, SDKs'}
  ),
  askedRow(
    'semantic cache',
    'cache of model answers',
    names(
      ['semantic caching', 'semantic cache', 'GPTCache'],
      ['exact caching', 'exact-match cache', 'exact match caching', 'response caching by hash'],
      ['prompt caching', 'provider prompt caching']
    ),
    {
      context: /cach/i,
      reason: 'An answer is found by meaning or by its key',
      source: 'GPTCache documentation; Anthropic documentation, prompt caching'
    }
  ),
  askedRow(
    'delivery of answers llm',
    'delivery of answers',
    names(
      ['streaming', 'stream tokens', 'stream responses', 'streamed', 'stream'],
      ['whole answers', 'buffered responses', 'full responses', 'non-streaming']
    ),
    {
      context:
        /(?:LLM|model|token|completion|chat).{0,200}(?:[Ss]tream|buffer)|(?:[Ss]tream|[Bb]uffer).{0,200}(?:LLM|model output|tokens|completion|chat)/,
      reason: 'Tokens are shown at once or at the end',
      source: 'OpenAI and Anthropic documentation, streaming'
    }
  )
]
