import {askedRow, type ChoiceSlot, choice, names, phrase} from './choice-slot.js'

/** Frameworks and methods of machine learning. */
export const machineLearningChoices: readonly ChoiceSlot[] = [
  askedRow(
    'framework ml',
    'deep learning framework',
    names(
      ['PyTorch', 'torch'],
      ['TensorFlow', 'Keras', 'TensorFlow/Keras', 'tf\\.keras'],
      ['JAX', 'Flax', 'Equinox'],
      'MXNet',
      'PaddlePaddle'
    ),
    {
      context: /PyTorch|TensorFlow|JAX|Keras|[Dd]eep learning|[Nn]eural|[Mm]odel|[Tt]rain/,
      reason: 'Models and weights belong to one framework',
      source: 'Keras documentation, choosing a back end; PyTorch documentation'
    }
  ),
  askedRow(
    'training loop ml',
    'training loop',
    names(
      ['PyTorch Lightning', 'Lightning', 'LightningModule', 'lightning Trainer'],
      [
        'plain PyTorch loop',
        'custom training loop',
        'custom training loops',
        'raw PyTorch',
        'plain PyTorch',
        'manual training loop',
        'explicit training loop'
      ],
      ['Hugging Face Trainer', 'HF Trainer', 'Trainer API', 'transformers Trainer'],
      ['Accelerate', 'Hugging Face Accelerate', 'HF Accelerate'],
      'fastai',
      ['Keras fit', 'model\\.fit', 'Model\\.fit']
    ),
    {
      context: /train|loop|lightning|trainer|boilerplate/i,
      reason: 'One loop steps the optimizer',
      source: 'PyTorch Lightning documentation; Accelerate documentation'
    }
  ),
  askedRow(
    'experiment tracker',
    'tracker of experiments',
    [
      choice('MLflow', 'MLflow Tracking'),
      phrase('Weights & Biases', 'weights w wandb', /\bWeights (?:&|and) Biases\b|\bW&B\b|\bwandb\b/i),
      choice('Neptune', 'neptune\\.ai'),
      choice('Comet', 'Comet ML', 'comet\\.ml'),
      choice('ClearML'),
      choice('Aim', 'AimStack')
    ],
    {
      context: /track|experiment|\blog|\bruns?\b|metric|hyperparameter/i,
      reason: 'Runs are compared in one place',
      source: 'MLflow and Weights & Biases documentation'
    }
  ),
  askedRow(
    'data versions ml',
    'versions of data',
    names('DVC', 'LakeFS', ['Git LFS', 'git-lfs'], 'Pachyderm', 'Quilt', 'Delta Lake time travel'),
    {
      context: /version|data ?set|\bdata\b|artifact|reproduc/i,
      reason: 'A version of the data has one store',
      source: 'DVC and lakeFS documentation'
    }
  ),
  askedRow(
    'boosting library',
    'library of gradient boosting',
    names('XGBoost', 'LightGBM', 'CatBoost', ['HistGradientBoosting', 'HistGradientBoostingClassifier']),
    {
      context: /boost|tabular|baseline|default|model/i,
      reason: 'One library is the default for tables',
      source: 'scikit-learn documentation, ensembles; CatBoost documentation'
    }
  ),
  askedRow(
    'notebooks or scripts',
    'where training code stands',
    names(
      ['notebooks', 'Jupyter notebooks', 'Jupyter', 'notebook'],
      ['scripts', 'Python scripts', 'modules', '\\.py files', 'Python modules', 'packages']
    ),
    {
      context: /(?:notebook).{0,200}(?:script|module|\.py|production|instead|never|only|explor)|(?:script|module|\.py).{0,200}notebook/i,
      reason: 'Code runs cell by cell or from top to bottom',
      source: 'Cookiecutter Data Science, notebooks are for exploration'
    }
  ),
  askedRow(
    'tuning ml',
    'search of hyperparameters',
    names(
      'Optuna',
      'Ray Tune',
      'Hyperopt',
      ['grid search', 'GridSearchCV', 'exhaustive grid search'],
      ['random search', 'RandomizedSearchCV', 'randomized search'],
      ['Bayesian optimization', 'Bayesian optimisation', 'Bayesian search'],
      'Keras Tuner',
      'W&B Sweeps',
      'Katib'
    ),
    {
      context: /tun(?:e|ing)|hyper-?param|search/i,
      reason: 'A budget of trials is spent by one search',
      source: 'scikit-learn documentation, tuning; Optuna documentation'
    }
  ),
  askedRow(
    'serving ml',
    'server of models',
    names(
      ['Triton', 'Triton Inference Server', 'NVIDIA Triton'],
      'TorchServe',
      ['TensorFlow Serving', 'TF Serving'],
      'BentoML',
      ['KServe', 'KFServing'],
      ['Seldon', 'Seldon Core'],
      'Ray Serve',
      ['SageMaker endpoints', 'SageMaker endpoint'],
      'LitServe'
    ),
    {context: /serv(?:e|ing)|inference|endpoint|deploy/i, reason: 'One server loads the model', source: 'KServe and BentoML documentation'}
  ),
  askedRow(
    'feature store',
    'feature store',
    names('Feast', 'Tecton', 'Hopsworks', 'SageMaker Feature Store', 'Vertex AI Feature Store', [
      'Databricks Feature Store',
      'Unity Catalog features'
    ]),
    {reason: 'A feature is defined once', source: 'Feast documentation; featurestore.org'}
  ),
  askedRow(
    'pipeline ml',
    'pipelines of machine learning',
    names(
      ['Kubeflow', 'Kubeflow Pipelines', 'KFP'],
      'Metaflow',
      'ZenML',
      'Kedro',
      'Flyte',
      'SageMaker Pipelines',
      ['Vertex AI Pipelines', 'Vertex Pipelines'],
      'TFX'
    ),
    {
      context:
        /(?:\bml\b|mlops|train|model|machine learning).{0,200}(?:pipeline|workflow|orchestrat)|(?:pipeline|workflow|orchestrat).{0,200}(?:\bml\b|mlops|train|model|machine learning)/i,
      reason: 'Steps are run by one engine',
      source: 'ZenML documentation, orchestrators'
    }
  ),
  askedRow(
    'model format',
    'format of saved models',
    names(
      'ONNX',
      ['TorchScript', 'torch\\.jit'],
      'SavedModel',
      ['pickle', 'joblib', 'pickled models', 'pickle files'],
      'safetensors',
      ['state_dict', 'state dicts', '\\.pt files'],
      ['TFLite', 'LiteRT'],
      ['Core ML', 'CoreML'],
      'PMML'
    ),
    {
      context: /sav(?:e|ed|ing)|export|serializ|format|persist|store|artifact|checkpoint|weights/i,
      reason: 'A server reads one format',
      source: 'ONNX documentation; scikit-learn documentation, model persistence'
    }
  ),
  askedRow(
    'validation scheme ml',
    'validation of models',
    names(
      [
        'cross-validation',
        'k-fold',
        'k-fold cross-validation',
        'cross validation',
        'stratified k-fold',
        'KFold',
        'StratifiedKFold',
        '5-fold',
        '10-fold'
      ],
      [
        'hold-out set',
        'hold-out',
        'holdout',
        'holdout set',
        'holdout validation',
        'single validation split',
        'train/validation split',
        'hold-out validation'
      ],
      ['nested cross-validation', 'nested CV']
    ),
    {
      context: /validat|evaluat|estimat|split|generali[sz]/i,
      reason: 'A score comes from one fold or from several',
      source: 'scikit-learn documentation, cross-validation'
    }
  ),
  askedRow(
    'split method ml',
    'how data is split',
    names(
      ['random split', 'random splits', 'shuffled split'],
      ['stratified split', 'stratified splits?', 'stratified sampling', 'stratify', 'stratification'],
      [
        'time-based split',
        'temporal split',
        'chronological split',
        'time-based splits',
        'time-based splitting',
        'TimeSeriesSplit',
        'split by time'
      ],
      ['grouped split', 'group split', 'GroupKFold', 'group-aware splits']
    ),
    {
      context: /split|sampling|train.{0,20}test/i,
      reason: 'Rows of the test set are drawn in one way',
      source: 'scikit-learn documentation, cross-validation iterators'
    }
  ),
  askedRow(
    'split ratio',
    'shares of a split',
    names(
      ['80/20', '80-20', '80:20', '80%/20%'],
      ['70/30', '70-30', '70:30'],
      ['70/15/15', '70-15-15', '70%/15%/15%'],
      ['80/10/10', '80-10-10', '80%/10%/10%'],
      ['60/20/20', '60-20-20', '60%/20%/20%'],
      ['90/10', '90-10'],
      ['75/25', '75-25']
    ),
    {
      context: /\bsplit|validation set|test set/i,
      reason: 'A row is in one share',
      source: 'Google machine learning crash course, dividing data sets'
    }
  ),
  askedRow(
    'class imbalance',
    'unbalanced classes',
    names(
      ['class weights', 'class weighting', 'class_weight', 'weighted loss'],
      ['oversampling', 'SMOTE', 'ADASYN', 'oversample'],
      ['undersampling', 'undersample', 'downsampling'],
      'focal loss',
      ['threshold tuning', 'threshold adjustment']
    ),
    {
      context: /imbalanc|unbalanced|minority|rare class|class weight|smote/i,
      reason: 'The loss, the data or the threshold is changed',
      source: 'imbalanced-learn documentation'
    }
  ),
  askedRow(
    'imbalance metric',
    'metric for unbalanced classes',
    names(
      ['PR-AUC', 'PR AUC', 'precision-recall AUC', 'AUPRC', 'average precision'],
      ['ROC-AUC', 'ROC AUC', 'AUC-ROC', 'AUROC'],
      ['F1', 'F1 score', 'F1-score', 'macro F1'],
      'accuracy',
      ['MCC', 'Matthews correlation']
    ),
    {
      context: /imbalanc|unbalanced|primary metric|headline metric|main metric/i,
      reason: 'A model is chosen by one figure',
      source: 'scikit-learn documentation, metrics; Google machine learning crash course'
    }
  ),
  askedRow(
    'scaling ml',
    'scaling of features',
    names(
      ['StandardScaler', 'standardization', 'z-score', 'standard scaling', 'z-score normalization'],
      ['MinMaxScaler', 'min-max scaling', 'min-max normalization', 'MinMax scaling'],
      ['RobustScaler', 'robust scaling'],
      ['quantile transform', 'QuantileTransformer']
    ),
    {
      context: /scal(?:e|ing|er)|normali[sz]|standardi[sz]|feature/i,
      reason: 'A feature is scaled once',
      source: 'scikit-learn documentation, preprocessing'
    }
  ),
  askedRow(
    'encoding ml',
    'encoding of categories',
    names(
      ['one-hot encoding', 'one-hot', 'OneHotEncoder', 'one hot encoding', 'get_dummies'],
      ['target encoding', 'TargetEncoder', 'mean encoding'],
      ['ordinal encoding', 'label encoding', 'OrdinalEncoder', 'LabelEncoder'],
      ['embeddings', 'entity embeddings', 'learned embeddings'],
      ['native categories', 'native categorical support', 'category dtype']
    ),
    {
      context: /categor|cardinality|encod(?:e|ing) (?:of )?(?:the )?(?:feature|nominal)/i,
      reason: 'A category is encoded in one way',
      source: 'scikit-learn documentation, encoding categorical features'
    }
  ),
  askedRow(
    'explanation ml',
    'explanation of models',
    names(
      ['SHAP', 'SHAP values', 'Shapley values'],
      'LIME',
      ['permutation importance', 'permutation feature importance'],
      ['integrated gradients', 'Captum'],
      ['built-in importance', 'impurity importance', 'feature_importances_', 'gain importance']
    ),
    {
      context: /expla|interpret|importance|attribut/i,
      reason: 'A prediction is explained by one method',
      source: 'scikit-learn documentation, permutation importance; SHAP documentation'
    }
  ),
  askedRow(
    'optimizer ml',
    'optimizer of training',
    [
      choice('AdamW'),
      phrase('Adam', 'adam', /\bAdam\b(?!W)/),
      choice('SGD', 'SGD with momentum', 'stochastic gradient descent'),
      choice('Lion optimizer'),
      choice('Adafactor'),
      choice('RMSprop'),
      choice('Muon')
    ],
    {
      context: /optimi[sz]er|optimi[sz]|learning rate|default|weight decay/i,
      reason: 'Weights are updated by one rule',
      source: 'PyTorch documentation, torch.optim'
    }
  ),
  askedRow(
    'schedule ml',
    'schedule of the learning rate',
    names(
      ['cosine schedule', 'cosine annealing', 'cosine decay', 'CosineAnnealingLR', 'cosine'],
      ['one-cycle', 'OneCycleLR', 'one cycle policy', '1cycle'],
      ['step decay', 'StepLR', 'MultiStepLR'],
      ['reduce on plateau', 'ReduceLROnPlateau'],
      ['linear decay', 'linear warmup and decay', 'linear schedule'],
      ['constant rate', 'constant learning rate']
    ),
    {
      context: /learning[- ]rate|\blr\b|schedul|warm-?up|decay/i,
      reason: 'A rate follows one schedule',
      source: 'PyTorch documentation, how to adjust learning rate'
    }
  ),
  askedRow(
    'precision ml',
    'precision of training',
    names(['bfloat16', 'bf16'], ['float16', 'fp16', 'half precision'], ['float32', 'fp32', 'full precision'], 'FP8'),
    {
      context: /precision|train|\bamp\b|autocast|dtype|gradscaler/i,
      reason: 'Numbers have one width',
      source: 'PyTorch documentation, automatic mixed precision'
    }
  ),
  askedRow(
    'distribution ml',
    'distributed training',
    names(
      ['DDP', 'DistributedDataParallel'],
      ['FSDP', 'FSDP2', 'Fully Sharded Data Parallel'],
      'DeepSpeed',
      ['DataParallel', 'nn\\.DataParallel'],
      'Horovod',
      ['Megatron-LM', 'Megatron'],
      'Ray Train'
    ),
    {
      context: /distribut|multi-gpu|shard|parallel/i,
      reason: 'Gradients are shared by one means',
      source: 'PyTorch documentation, distributed overview'
    }
  ),
  askedRow(
    'drift tool ml',
    'watch on drift',
    names(
      ['Evidently', 'Evidently AI'],
      ['whylogs', 'WhyLabs'],
      'Alibi Detect',
      'NannyML',
      'Arize',
      'Fiddler',
      'SageMaker Model Monitor',
      'Deepchecks'
    ),
    {context: /drift|monitor/i, reason: 'One tool compares the distributions', source: 'Evidently and NannyML documentation'}
  ),
  askedRow(
    'drift measure ml',
    'measure of drift',
    names(
      ['PSI', 'population stability index'],
      ['KS test', 'Kolmogorov-Smirnov', 'Kolmogorov–Smirnov', 'K-S test'],
      ['KL divergence', 'Kullback-Leibler'],
      ['Jensen-Shannon', 'JS divergence', 'Jensen–Shannon'],
      ['Wasserstein distance', 'Wasserstein'],
      'MMD'
    ),
    {context: /drift|distribution/i, reason: 'A threshold belongs to one measure', source: 'Evidently documentation, data drift methods'}
  ),
  askedRow(
    'retraining ml',
    'when models are trained again',
    names(
      [
        'on a schedule',
        'scheduled retraining',
        'retrain on a schedule',
        'fixed schedule',
        'weekly retraining',
        'monthly retraining',
        'retrain weekly',
        'retrain monthly'
      ],
      [
        'on a trigger',
        'drift-triggered',
        'retrain on drift',
        'triggered by drift',
        'performance degradation',
        'when drift',
        'drift-based',
        'trigger-based'
      ]
    ),
    {context: /retrain/i, reason: 'A model is renewed by the clock or by a signal', source: 'Google Cloud, MLOps continuous training'}
  ),
  askedRow(
    'model registry ml',
    'registry of models',
    names(
      ['MLflow Model Registry', 'MLflow registry'],
      'SageMaker Model Registry',
      'Vertex AI Model Registry',
      ['Hugging Face Hub', 'HF Hub'],
      ['W&B Registry', 'W&B Artifacts']
    ),
    {
      context: /registr|regist|version/i,
      reason: 'A model in use is looked up in one place',
      source: 'MLflow documentation, model registry'
    }
  )
]
