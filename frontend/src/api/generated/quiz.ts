// Generated from quiz-api/src/main/resources/openapi/quiz.yaml by `npm run generate`: not edited by hand.
export interface paths {
  '/quizzes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's own and all public quizzes, last changed first */
    get: operations['listQuizzes'];
    put?: never;
    /** Keep a new quiz */
    post: operations['createQuiz'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search among the caller's own and all public quizzes
     * @description Words are looked for in title, tags and description; the last one may be the beginning of a word, so that typing finds. Best match first; without words, last changed first.
     */
    get: operations['searchQuizzes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    /** One quiz; with its keys when it is the caller's own */
    get: operations['getQuiz'];
    /**
     * Put a new content in place of the old one
     * @description `version` is that of the quiz the change is based on; 409 `stale-version` when somebody has changed it since.
     */
    put: operations['changeQuiz'];
    post?: never;
    /** Delete a quiz for good */
    delete: operations['deleteQuiz'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/limits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How large a quiz, its parts and its files may be
     * @description The same for everybody; may be kept for five minutes.
     */
    get: operations['getLimits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tags by how many quizzes the caller finds under them
     * @description Tags that were added by hand are listed before any quiz has them.
     */
    get: operations['listTags'];
    put?: never;
    /** Add a tag for everyone to use */
    post: operations['addTag'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tags/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take back a tag one has added, while no quiz has it */
    delete: operations['deleteTag'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/media': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's own uploads, the last ones first, and how much of one's room is taken */
    get: operations['listUploads'];
    put?: never;
    /**
     * Keep a picture or a sound to use in one's quizzes
     * @description What a file is, is found by its content; nothing is kept of it but what is seen. A picture is turned upright and made anew: JPEG, PNG, WebP and GIF are taken. A sound is copied without its notes: MP3, Ogg (Vorbis, Opus), M4A (AAC) and WAV. What is not taken is refused by name, 422 `unfit-file`. The address of a picture ends in its size and form, such as `1200x800.jpg`; beside it are the same at widths of 480 and 960 where these are smaller (`480.jpg`), and each width as WebP (`480.webp`, `960.webp`, `1200.webp`; where the server makes none, that address gives the other form). A moving picture, whose address ends in `.gif`, has no other form, nor has a sound. Uploads that no quiz has are deleted after a day.
     */
    post: operations['upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/media/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an upload of one's own that no quiz has
     * @description Results of games that showed it show its words instead.
     */
    delete: operations['deleteUpload'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/media/{id}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        name: string;
      };
      cookie?: never;
    };
    /**
     * A file, for whoever has its address
     * @description It never changes: browsers may keep it for good. A part of it may be asked for with `Range`.
     */
    get: operations['getFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read files with quizzes, and hold what was found
     * @description Either files, several or a ZIP of them, or a text that was pasted. In which format they are is found by their content. Nothing is kept until the import is accepted: it is held for a day, for the caller alone, with the pictures and sounds that came along. What was changed or left out is named with its place in the file; questions that are not fit are `refused`, and the others can be taken. More questions than a quiz has become several quizzes. Where nothing can be read, 422 `not-importable` says why. Over the imports of a day: 409 `too-many-imports`; without room for the pictures: 409 as for an upload.
     */
    post: operations['importFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ImportId'];
      };
      cookie?: never;
    };
    /** What is held of an import of one's own, and what was made of it */
    get: operations['getImport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ImportId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make quizzes of an import
     * @description All of it or nothing: where something was refused, 409 `some-refused`, unless `goodOnly` says to take the others. Whoever accepts an import a second time is told what the first time made. The quizzes are private.
     */
    post: operations['acceptImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/internal/quizzes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    /** A quiz with its keys, for a host who may play it */
    get: operations['getQuizForPlay'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description Who besides the owner finds, reads and plays the quiz, everyone or nobody.
     * @enum {string}
     */
    Visibility: 'public' | 'private';
    /** @description How much a right answer counts, by a word or by the points that it gives at most. */
    Points: ('none' | 'normal' | 'double') | number;
    /**
     * @description How all texts of the question are written; without it they are plain and shown letter by letter.
     * @enum {string}
     */
    Format: 'markdown';
    /** @description The `url` of an upload of one's own, or a path on this host that starts with a single `/`; pages put their base path before it. An https address only where the quiz has had it before. */
    Address: string;
    Picture: {
      image: components['schemas']['Address'];
      /** @description What the picture shows in words. */
      alt: string;
    };
    /** @description A picture, a sound, or both. */
    Media: {
      image?: components['schemas']['Address'];
      /** @description What the picture shows in words. */
      alt?: string;
      sound?: components['schemas']['Address'];
      /** @description What the sound plays in words, in at most 100 lines. */
      transcript?: string;
    };
    Upload: {
      /** Format: uuid */
      id: string;
      /** @description For `image` or `sound` of a question; pages put their base path before it. */
      url: string;
      /** @description Of the file at this address, such as `image/jpeg`. */
      type: string;
      /** @description Of a picture. */
      width?: number;
      /** @description Of a picture. */
      height?: number;
      /** @description Of a sound. */
      seconds?: number;
    };
    Uploads: {
      items: components['schemas']['KeptUpload'][];
      /** @description Asks for the next page; absent on the last one. */
      next?: string;
      /** @description Uploads that the caller keeps. */
      files: number;
      mostFiles: number;
      /**
       * Format: int64
       * @description Of all that is made of them.
       */
      bytes: number;
      /** Format: int64 */
      mostBytes: number;
    };
    KeptUpload: {
      /** Format: uuid */
      id: string;
      url: string;
      type: string;
      width?: number;
      height?: number;
      seconds?: number;
      alt: string;
      /** Format: int64 */
      bytes: number;
      /** Format: date-time */
      uploadedAt: string;
      /** @description Whether a quiz has it. */
      used: boolean;
    };
    Import: {
      /** Format: uuid */
      id: string;
      /**
       * @description Of all files; `mixed` where they are in several.
       * @enum {string}
       */
      format:
        | 'quizhall'
        | 'json'
        | 'csv'
        | 'xlsx'
        | 'kahoot'
        | 'wayground'
        | 'blooket'
        | 'gimkit'
        | 'classquiz'
        | 'moodle-xml'
        | 'gift'
        | 'aiken'
        | 'qti3'
        | 'qti21'
        | 'qti12'
        | 'h5p'
        | 'blackboard'
        | 'opentdb'
        | 'mixed';
      quizzes: components['schemas']['ImportedQuiz'][];
      /** @description Questions, rows and files that cannot be taken. */
      refused: components['schemas']['Remark'][];
      /**
       * Format: date-time
       * @description Until then it can be accepted.
       */
      expiresAt: string;
      /** @description What was made of it; absent before it was accepted. */
      items?: components['schemas']['MadeQuiz'][];
    };
    ImportedQuiz: {
      title: string;
      description: string;
      language: string;
      tags: string[];
      cover?: components['schemas']['Picture'];
      questions: components['schemas']['Question'][];
      /** @description What was changed or left out of it. */
      notices: components['schemas']['Remark'][];
    };
    Remark: {
      /** @description In the file, such as `row 12`; empty where all of it is meant. */
      place: string;
      message: string;
      /** @description Which of the quiz's `questions` it is about, counted from 0; left out where it is about all of it. */
      question?: number;
    };
    Acceptance: {
      /** @description Which of them, by their places from 0; all of them if not given. */
      quizzes?: number[];
      /**
       * @description Also where something was refused.
       * @default false
       */
      goodOnly: boolean;
    };
    Accepted: {
      items: components['schemas']['MadeQuiz'][];
    };
    MadeQuiz: {
      /** Format: uuid */
      id: string;
      title: string;
    };
    QuizPage: {
      items: components['schemas']['QuizSummary'][];
      /** @description Asks for the next page; absent on the last one. */
      next?: string;
    };
    QuizSummary: {
      /** Format: uuid */
      id: string;
      title: string;
      description: string;
      language: string;
      visibility: components['schemas']['Visibility'];
      tags: string[];
      cover?: components['schemas']['Picture'];
      ownerName: string;
      /** @description Whether the caller owns it. */
      editable: boolean;
      questionCount: number;
      /**
       * Format: int64
       * @description Games that were started with it.
       */
      plays: number;
      /** Format: date-time */
      updatedAt: string;
    };
    Quiz: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      ownerId: string;
      ownerName: string;
      title: string;
      description: string;
      /** @description BCP 47, such as `en` or `pt-BR` */
      language: string;
      visibility: components['schemas']['Visibility'];
      tags: string[];
      cover?: components['schemas']['Picture'];
      /** Format: int64 */
      plays: number;
      /** @description Counts changes, from 1. */
      version: number;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      /** @description Whether the caller owns it, and thus sees the keys. */
      editable: boolean;
      questions: components['schemas']['Question'][];
    };
    /** @description What it has beside what all have follows from its `type`. */
    Question:
      | components['schemas']['ChoiceQuestion']
      | components['schemas']['MultipleQuestion']
      | components['schemas']['PollQuestion']
      | components['schemas']['TextQuestion']
      | components['schemas']['NumberQuestion']
      | components['schemas']['OrderQuestion']
      | components['schemas']['MatchQuestion']
      | components['schemas']['WordCloudQuestion']
      | components['schemas']['OpenQuestion']
      | components['schemas']['PinQuestion']
      | components['schemas']['ScaleQuestion']
      | components['schemas']['SlideQuestion'];
    AnyQuestion: {
      /** Format: uuid */
      id: string;
      text: string;
      format?: components['schemas']['Format'];
      /** @description Absent where players take as long as the host waits. */
      timeLimitSeconds?: number;
      points: components['schemas']['Points'];
      /** @description How long the question is shown before it takes answers. */
      readingSeconds?: number;
      /** @description For players while they think. */
      hint?: string;
      /** @description Shown with the answer; part of the key except where nothing is right or wrong. */
      explanation?: string;
      /** @description Where the answer can be looked up; part of the key except where nothing is right or wrong. */
      source?: string;
      /** @description For the owner alone. */
      notes?: string;
      media?: components['schemas']['Media'];
    };
    ChoiceQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'single' | 'true-false';
      options: components['schemas']['Option'][];
    };
    MultipleQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'multiple';
      options: components['schemas']['Option'][];
      /** @description False for all or nothing; else some of the right options count a part. */
      partial?: boolean;
    };
    PollQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'poll';
      options: components['schemas']['PollOption'][];
      /** @description Whether one may choose more than one option. */
      several?: boolean;
      anonymous?: components['schemas']['Anonymous'];
    };
    TextQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'text';
      /** @description Key: every spelling that counts. */
      accepted?: string[];
      matching?: components['schemas']['Matching'];
    };
    NumberQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'number';
      number?: components['schemas']['Wanted'];
    };
    OrderQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'order';
      /** @description In the right order for the owner, shuffled for others. */
      items: string[];
      /** @description Whether pairs in the right order count a part; else it is all or nothing. */
      partial?: boolean;
    };
    MatchQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'match';
      /** @description Key; without it there are `left` and `right`. */
      pairs?: components['schemas']['Pair'][];
      left?: string[];
      /** @description Shuffled. */
      right?: string[];
    };
    WordCloudQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'word-cloud';
      /** @description How many words a player may give; 1 if not said. */
      words: number;
      anonymous?: components['schemas']['Anonymous'];
    };
    OpenQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'open';
      anonymous?: components['schemas']['Anonymous'];
      /** @description Whether nobody sees an answer before the host shows it. */
      hidden?: boolean;
      /** @description Whether the host says which answers count; not together with `anonymous`. */
      thumbs?: boolean;
    };
    PinQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'pin';
      pin?: components['schemas']['Target'];
    };
    ScaleQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'scale';
      scale: components['schemas']['Scale'];
      anonymous?: components['schemas']['Anonymous'];
    };
    SlideQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'slide';
      /** @description Below the text */
      body?: string;
    };
    Option: {
      /** @description Empty where the picture says all. */
      text: string;
      /** @description Key. */
      correct?: boolean;
      image?: components['schemas']['Address'];
      alt?: string;
    };
    PollOption: {
      /** @description Empty where the picture says all. */
      text: string;
      image?: components['schemas']['Address'];
      alt?: string;
    };
    /** @description Whether nobody can say who gave which answer. */
    Anonymous: boolean;
    /** @description How near a typed answer must come to an accepted spelling. Without any of these, it need not be near in any of them. */
    Matching: {
      /** @description Whether capitals matter. */
      case?: boolean;
      /** @description Whether accents matter. */
      accents?: boolean;
      /** @description Whether spaces and punctuation matter. */
      punctuation?: boolean;
      /** @description Whether some typos are forgiven, by the length of the spelling. */
      typos?: boolean;
    };
    /** @description Without the key there are `unit` and `slider` at most. Of `tolerance`, `tolerancePercent` and `zeroAt` there is at most one; with none of them an answer is right or wrong. */
    Wanted: {
      /** @description Key; at most 9 decimals, as the other numbers here. */
      value?: number;
      /** @description Key: how far off an answer may be. */
      tolerance?: number;
      /** @description Key: the same as a share of the value, which is not 0. */
      tolerancePercent?: number;
      /** @description Key: what an answer gives falls evenly to nothing at this distance. */
      zeroAt?: number;
      /** @description Shown behind the number. */
      unit?: string;
      /** @description Has a place at or near the value, so that it can be set. At most 10,000 steps. */
      slider?: {
        min: number;
        max: number;
        /** @description Divides the way from `min` to `max`. */
        step: number;
      };
    };
    Pair: {
      left: string;
      right: string;
    };
    /** @description Key: where on the picture a pin is right, inside of any of the regions, or the nearer to a point the better. All numbers are shares of the picture's width (`x`, `width`, `radius`) and height (`y`, `height`, `radius`), from 0 at the left and at the top; they are kept with six decimals. Either `regions` or `at` with `zeroAt`. */
    Target: {
      regions?: components['schemas']['Region'][];
      at?: {
        x: number;
        y: number;
      };
      /** @description What an answer gives falls evenly to nothing at this distance. */
      zeroAt?: number;
    };
    Region:
      | {
          x: number;
          y: number;
          width: number;
          height: number;
        }
      | {
          x: number;
          y: number;
          radius: number;
        };
    Scale: {
      /** @enum {integer} */
      steps: 5 | 7 | 10;
      /** @description What 1 means. */
      low: string;
      /** @description What the highest step means. */
      high: string;
      /** @description Each to be rated, all different; without them, the question itself is. */
      statements?: string[];
    };
    QuizDraft: {
      title: string;
      /** @default  */
      description: string;
      /** @default en */
      language: string;
      /** @description Private if not given. */
      visibility?: components['schemas']['Visibility'];
      tags?: string[];
      cover?: components['schemas']['Picture'];
      questions: components['schemas']['QuestionDraft'][];
    };
    QuizChange: components['schemas']['QuizDraft'] & {
      version: number;
    };
    /** @description What belongs to another type than its own is refused by name. */
    QuestionDraft:
      | components['schemas']['ChoiceQuestionDraft']
      | components['schemas']['MultipleQuestionDraft']
      | components['schemas']['PollQuestionDraft']
      | components['schemas']['TextQuestionDraft']
      | components['schemas']['NumberQuestionDraft']
      | components['schemas']['OrderQuestionDraft']
      | components['schemas']['MatchQuestionDraft']
      | components['schemas']['WordCloudQuestionDraft']
      | components['schemas']['OpenQuestionDraft']
      | components['schemas']['PinQuestionDraft']
      | components['schemas']['ScaleQuestionDraft']
      | components['schemas']['SlideQuestionDraft'];
    PromptDraft: {
      /**
       * Format: uuid
       * @description Keeps a question what it is through changes; given by the server where absent.
       */
      id?: string;
      /** @description Line breaks and indentation are kept; at most 20 lines. */
      text: string;
      format?: components['schemas']['Format'];
      source?: string;
      /** @description For the owner alone. */
      notes?: string;
      media?: components['schemas']['Media'];
    };
    AnyQuestionDraft: components['schemas']['PromptDraft'] & {
      timeLimitSeconds?: number;
      /** @description Normal if not given. */
      points?: components['schemas']['Points'];
      readingSeconds?: number;
      hint?: string;
      explanation?: string;
    };
    /** @description Exactly one option is correct; true-false has two options. */
    ChoiceQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'single' | 'true-false';
      options: components['schemas']['OptionDraft'][];
    };
    /** @description At least one option is correct. */
    MultipleQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'multiple';
      options: components['schemas']['OptionDraft'][];
      /** @description False for all or nothing; else some of the right options count a part. */
      partial?: boolean;
    };
    PollQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'poll';
      options: components['schemas']['PollOptionDraft'][];
      /** @description Whether one may choose more than one option. */
      several?: boolean;
      anonymous?: components['schemas']['Anonymous'];
    };
    TextQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'text';
      /** @description All different. */
      accepted: string[];
      matching?: components['schemas']['Matching'];
    };
    NumberQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'number';
      number: components['schemas']['Wanted'] & {
        value: number;
      };
    };
    OrderQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'order';
      /** @description In the right order, all different. */
      items: string[];
      /** @description Whether pairs in the right order count a part; else it is all or nothing. */
      partial?: boolean;
    };
    MatchQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'match';
      /** @description No side has the same twice. */
      pairs: components['schemas']['Pair'][];
    };
    WordCloudQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'word-cloud';
      /** @description How many words a player may give; 1 if not said. */
      words?: number;
      anonymous?: components['schemas']['Anonymous'];
    };
    OpenQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'open';
      anonymous?: components['schemas']['Anonymous'];
      /** @description Whether nobody sees an answer before the host shows it. */
      hidden?: boolean;
      /** @description Whether the host says which answers count; not together with `anonymous`. */
      thumbs?: boolean;
    };
    /** @description The pin is put on the picture of `media`. */
    PinQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'pin';
      pin: components['schemas']['Target'];
      media: components['schemas']['Media'];
    };
    ScaleQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'scale';
      scale: components['schemas']['Scale'];
      anonymous?: components['schemas']['Anonymous'];
    };
    /** @description Nobody answers it, so it has no time limit, reading time, hint or explanation. */
    SlideQuestionDraft: components['schemas']['PromptDraft'] & {
      /** @enum {string} */
      type: 'slide';
      /** @enum {string} */
      points?: 'none';
      /** @description Below the text, which is its title; at most 20 lines. */
      body?: string;
    };
    OptionDraft: {
      /** @description Line breaks and indentation are kept; at most 6 lines. Empty only beside a picture. */
      text: string;
      correct?: boolean;
      image?: components['schemas']['Address'];
      /** @description What the picture shows in words. */
      alt?: string;
    };
    PollOptionDraft: {
      /** @description Line breaks and indentation are kept; at most 6 lines. Empty only beside a picture. */
      text: string;
      image?: components['schemas']['Address'];
      /** @description What the picture shows in words. */
      alt?: string;
    };
    /** @description How many of what a quiz may hold at most, and how long its texts may be in Unicode code points. Whoever runs Quizhall may have set others than the defaults, which the other schemas name. */
    Limits: {
      titleLength: number;
      descriptionLength: number;
      tags: number;
      tagLength: number;
      questions: number;
      questionLength: number;
      /** @description Lines of a question, and of the body of a slide. */
      questionLines: number;
      /** @description Options of a question, and items to be put in order. */
      options: number;
      /** @description Characters of an option, an item, a side of a pair, an accepted spelling or a statement. */
      optionLength: number;
      /** @description Lines of an option, an item or a side of a pair. */
      optionLines: number;
      acceptedSpellings: number;
      pairs: number;
      /** @description Regions of a picture in which a pin is right. */
      regions: number;
      /** @description Statements that one scale rates. */
      statements: number;
      /** @description Characters of the words at the ends of a scale. */
      labelLength: number;
      unitLength: number;
      /** @description Characters of the body of a slide. */
      bodyLength: number;
      hintLength: number;
      explanationLength: number;
      sourceLength: number;
      notesLength: number;
      /** @description Characters of the address of a picture or a sound. */
      imageLength: number;
      altLength: number;
      transcriptLength: number;
      transcriptLines: number;
      /** @description Points of a question as a number. */
      points: number;
      shortestTimeLimitSeconds: number;
      longestTimeLimitSeconds: number;
      longestReadingSeconds: number;
      /** @description Of what is uploaded. */
      files: {
        /**
         * Format: int64
         * @description Bytes of one file.
         */
        bytes: number;
        /**
         * Format: int64
         * @description Width times height of a picture, as it announces them.
         */
        picturePixels: number;
        /**
         * Format: int64
         * @description How long a sound may last.
         */
        soundSeconds: number;
      };
      /** @description Of one import. */
      imports: {
        /**
         * Format: int64
         * @description Bytes of all its files together.
         */
        bytes: number;
        files: number;
        questions: number;
      };
    };
    TagList: {
      items: components['schemas']['Tag'][];
    };
    Tag: {
      name: string;
      /**
       * Format: int64
       * @description Quizzes the caller finds under it.
       */
      quizzes: number;
      /** @description Whether the caller has added it. */
      deletable: boolean;
    };
    TagDraft: {
      name: string;
    };
    Problem: {
      type: string;
      title: string;
      status: number;
      detail?: string;
      /** @description As in Retry-After, where there is one. */
      retryAfterSeconds?: number;
      errors?: {
        field: string;
        message: string;
      }[];
    };
  };
  responses: {
    /** @description One page. */
    QuizPage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['QuizPage'];
      };
    };
    /** @description The file, or the part of it that was asked for. */
    File: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'image/jpeg': string;
        'image/png': string;
        'image/gif': string;
        'image/webp': string;
        'audio/mpeg': string;
        'audio/ogg': string;
        'audio/mp4': string;
        'audio/wav': string;
      };
    };
    /** @description What went wrong (RFC 9457). A 429 or 503 says in Retry-After when to try again. */
    Problem: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    QuizId: string;
    ImportId: string;
    Limit: number;
    /** @description `next` of the page before; it means nothing else. */
    Next: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type Visibility = components['schemas']['Visibility'];
export type Points = components['schemas']['Points'];
export type Format = components['schemas']['Format'];
export type Address = components['schemas']['Address'];
export type Picture = components['schemas']['Picture'];
export type Media = components['schemas']['Media'];
export type Upload = components['schemas']['Upload'];
export type Uploads = components['schemas']['Uploads'];
export type KeptUpload = components['schemas']['KeptUpload'];
export type Import = components['schemas']['Import'];
export type ImportedQuiz = components['schemas']['ImportedQuiz'];
export type Remark = components['schemas']['Remark'];
export type Acceptance = components['schemas']['Acceptance'];
export type Accepted = components['schemas']['Accepted'];
export type MadeQuiz = components['schemas']['MadeQuiz'];
export type QuizPage = components['schemas']['QuizPage'];
export type QuizSummary = components['schemas']['QuizSummary'];
export type Quiz = components['schemas']['Quiz'];
export type Question = components['schemas']['Question'];
export type AnyQuestion = components['schemas']['AnyQuestion'];
export type ChoiceQuestion = components['schemas']['ChoiceQuestion'];
export type MultipleQuestion = components['schemas']['MultipleQuestion'];
export type PollQuestion = components['schemas']['PollQuestion'];
export type TextQuestion = components['schemas']['TextQuestion'];
export type NumberQuestion = components['schemas']['NumberQuestion'];
export type OrderQuestion = components['schemas']['OrderQuestion'];
export type MatchQuestion = components['schemas']['MatchQuestion'];
export type WordCloudQuestion = components['schemas']['WordCloudQuestion'];
export type OpenQuestion = components['schemas']['OpenQuestion'];
export type PinQuestion = components['schemas']['PinQuestion'];
export type ScaleQuestion = components['schemas']['ScaleQuestion'];
export type SlideQuestion = components['schemas']['SlideQuestion'];
export type Option = components['schemas']['Option'];
export type PollOption = components['schemas']['PollOption'];
export type Anonymous = components['schemas']['Anonymous'];
export type Matching = components['schemas']['Matching'];
export type Wanted = components['schemas']['Wanted'];
export type Pair = components['schemas']['Pair'];
export type Target = components['schemas']['Target'];
export type Region = components['schemas']['Region'];
export type Scale = components['schemas']['Scale'];
export type QuizDraft = components['schemas']['QuizDraft'];
export type QuizChange = components['schemas']['QuizChange'];
export type QuestionDraft = components['schemas']['QuestionDraft'];
export type PromptDraft = components['schemas']['PromptDraft'];
export type AnyQuestionDraft = components['schemas']['AnyQuestionDraft'];
export type ChoiceQuestionDraft = components['schemas']['ChoiceQuestionDraft'];
export type MultipleQuestionDraft = components['schemas']['MultipleQuestionDraft'];
export type PollQuestionDraft = components['schemas']['PollQuestionDraft'];
export type TextQuestionDraft = components['schemas']['TextQuestionDraft'];
export type NumberQuestionDraft = components['schemas']['NumberQuestionDraft'];
export type OrderQuestionDraft = components['schemas']['OrderQuestionDraft'];
export type MatchQuestionDraft = components['schemas']['MatchQuestionDraft'];
export type WordCloudQuestionDraft = components['schemas']['WordCloudQuestionDraft'];
export type OpenQuestionDraft = components['schemas']['OpenQuestionDraft'];
export type PinQuestionDraft = components['schemas']['PinQuestionDraft'];
export type ScaleQuestionDraft = components['schemas']['ScaleQuestionDraft'];
export type SlideQuestionDraft = components['schemas']['SlideQuestionDraft'];
export type OptionDraft = components['schemas']['OptionDraft'];
export type PollOptionDraft = components['schemas']['PollOptionDraft'];
export type Limits = components['schemas']['Limits'];
export type TagList = components['schemas']['TagList'];
export type Tag = components['schemas']['Tag'];
export type TagDraft = components['schemas']['TagDraft'];
export type Problem = components['schemas']['Problem'];
export type ResponseQuizPage = components['responses']['QuizPage'];
export type ResponseFile = components['responses']['File'];
export type ResponseProblem = components['responses']['Problem'];
export type ParameterQuizId = components['parameters']['QuizId'];
export type ParameterImportId = components['parameters']['ImportId'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterNext = components['parameters']['Next'];
export type $defs = Record<string, never>;
export interface operations {
  listQuizzes: {
    parameters: {
      query?: {
        /** @description Only the caller's own; needs a token. */
        mine?: boolean;
        limit?: components['parameters']['Limit'];
        /** @description `next` of the page before; it means nothing else. */
        next?: components['parameters']['Next'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['QuizPage'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  createQuiz: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuizDraft'];
      };
    };
    responses: {
      /** @description Kept, as its owner sees it. */
      201: {
        headers: {
          /** @description Where the quiz is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Quiz'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  searchQuizzes: {
    parameters: {
      query?: {
        q?: string;
        /** @description Only quizzes with this tag; given several times, with all of them. */
        tag?: string[];
        limit?: components['parameters']['Limit'];
        /** @description `next` of the page before; it means nothing else. */
        next?: components['parameters']['Next'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['QuizPage'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getQuiz: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The quiz. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Quiz'];
        };
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  changeQuiz: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuizChange'];
      };
    };
    responses: {
      /** @description Changed, as its owner sees it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Quiz'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  deleteQuiz: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getLimits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The limits. */
      200: {
        headers: {
          /** @description How long it may be kept */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Limits'];
        };
      };
    };
  };
  listTags: {
    parameters: {
      query?: {
        /** @description The beginning of a tag. */
        q?: string;
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tags, most used first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TagList'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  addTag: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TagDraft'];
      };
    };
    responses: {
      /** @description It was there already. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Tag'];
        };
      };
      /** @description Added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Tag'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  deleteTag: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken back. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  listUploads: {
    parameters: {
      query?: {
        limit?: components['parameters']['Limit'];
        /** @description `next` of the page before; it means nothing else. */
        next?: components['parameters']['Next'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Uploads'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  upload: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          file: string;
          /** @description What it shows in words. */
          alt?: string;
        };
      };
    };
    responses: {
      /** @description Kept. */
      201: {
        headers: {
          /** @description Its address */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Upload'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      408: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  deleteUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['File'];
      206: components['responses']['File'];
      /** @description The browser has it. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      404: components['responses']['Problem'];
      /** @description The file has no such part. */
      416: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      503: components['responses']['Problem'];
    };
  };
  importFiles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          file?: string[];
          text?: string;
        };
      };
    };
    responses: {
      /** @description Held. */
      201: {
        headers: {
          /** @description Where it is held */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      408: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ImportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it was read. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  acceptImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ImportId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Acceptance'];
      };
    };
    responses: {
      /** @description Made, now or the first time. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getQuizForPlay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The quiz, always with its keys. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Quiz'];
        };
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
}
