// Generated from game-server/src/main/resources/wire/schema.json by `npm run generate`: not edited by hand.
/**
 * Messages of the WebSocket /api/ws. Generated from quizhall.game.wire: do not edit. Receivers ignore fields they do not know.
 */
export type WireMessage = ClientMessage | ServerMessage;
export type ClientMessage =
  | Answer
  | Start
  | Next
  | Hide
  | Show
  | Accept
  | Reject
  | Pause
  | Resume
  | Extend
  | Skip
  | GiveSeat
  | Unseat
  | Invite
  | Agree
  | Dismiss
  | RevealUnscored
  | RevealEarly
  | Replay
  | Jump
  | Key
  | RankEvery
  | Auto
  | Hold
  | LetReact
  | End
  | Discard
  | Lock
  | Unlock
  | ChangeDoor
  | Kick
  | Rename
  | Time
  | Rejoin
  | Admit
  | Approve
  | Reaction
  | Peek
  | Heartbeat;
export type Response =
  | ChosenOptions
  | TypedText
  | TypedNumber
  | ArrangedItems
  | JoinedPairs
  | PlacedPin
  | SaidWords
  | WrittenText
  | ChosenSteps;
export type Key =
  Nothing | RightOptions | RightTexts | RightNumber | RightOrder | RightPairs | RightPlace;
export type ServerMessage =
  | Welcome
  | Resumed
  | Phase
  | Revised
  | You
  | Clock
  | Players
  | Door
  | Pace
  | Ranking
  | Answers
  | Tally
  | Unaccepted
  | SeatList
  | RightAnswer
  | Reactions
  | Saving
  | Accepted
  | Done
  | Refused
  | Error
  | Moved
  | Alive;
export type PhaseView = Lobby | QuestionOpen | Reveal | Standings | Finished;
export type QuestionView =
  | AskedChoice
  | AskedText
  | AskedNumber
  | AskedOrder
  | AskedMatch
  | AskedPin
  | AskedWords
  | AskedOpen
  | AskedScale
  | AskedSlide;
export type Points = ('none' | 'normal' | 'double') | number;
export type Reveal =
  | RevealedChoice
  | RevealedText
  | RevealedNumber
  | RevealedOrder
  | RevealedMatch
  | RevealedPin
  | RevealedWords
  | RevealedOpen
  | RevealedScale;
export type Tally =
  | RevealedChoice1
  | RevealedText1
  | RevealedNumber1
  | RevealedOrder1
  | RevealedMatch1
  | RevealedPin1
  | RevealedWords1
  | RevealedOpen1
  | RevealedScale1;
export type Revealed =
  | RevealedChoice2
  | RevealedText2
  | RevealedNumber2
  | RevealedOrder2
  | RevealedMatch2
  | RevealedPin2
  | RevealedWords2
  | RevealedOpen2
  | RevealedScale2;

export interface Answer {
  type: 'answer';
  id: string;
  question: number;
  playing?: number;
  response?: Response;
  options?: number[];
}
export interface ChosenOptions {
  kind: 'single' | 'multiple' | 'true-false' | 'poll';
  options: number[];
}
export interface TypedText {
  kind: 'text';
  text: string;
}
export interface TypedNumber {
  kind: 'number';
  value: string;
}
export interface ArrangedItems {
  kind: 'order';
  items: number[];
}
export interface JoinedPairs {
  kind: 'match';
  pairs: number[][];
}
export interface PlacedPin {
  kind: 'pin';
  x: number;
  y: number;
}
export interface SaidWords {
  kind: 'word-cloud';
  words: string[];
}
export interface WrittenText {
  kind: 'open';
  text: string;
}
export interface ChosenSteps {
  kind: 'scale';
  values: number[];
}
export interface Start {
  type: 'start';
  id: string;
}
export interface Next {
  type: 'next';
  id: string;
  seq?: number;
}
export interface Hide {
  type: 'hide';
  id: string;
  question: number;
  said: string;
}
export interface Show {
  type: 'show';
  id: string;
  question: number;
  said: string;
}
export interface Accept {
  type: 'accept';
  id: string;
  question: number;
  text: string;
}
export interface Reject {
  type: 'reject';
  id: string;
  question: number;
  text: string;
}
export interface Pause {
  type: 'pause';
  id: string;
  answers?: 'wait' | 'take';
}
export interface Resume {
  type: 'resume';
  id: string;
}
export interface Extend {
  type: 'extend';
  id: string;
  question?: number;
  seconds: number | null;
}
export interface Skip {
  type: 'skip';
  id: string;
  question?: number;
}
export interface GiveSeat {
  type: 'seats';
  id: string;
  role: 'co-host' | 'remote' | 'screen';
  name?: string;
}
export interface Unseat {
  type: 'unseat';
  id: string;
  seat: string;
}
export interface Invite {
  type: 'invite';
  id: string;
  role: 'co-host' | 'remote' | 'screen';
}
export interface Agree {
  type: 'agree';
  id: string;
  device: string;
}
export interface Dismiss {
  type: 'dismiss';
  id: string;
  device?: string;
}
export interface RevealUnscored {
  type: 'reveal';
  id: string;
  question?: number;
}
export interface RevealEarly {
  type: 'reveal-early';
  id: string;
  question?: number;
}
export interface Replay {
  type: 'replay';
  id: string;
  question: number;
  playing?: number;
}
export interface Jump {
  type: 'jump';
  id: string;
  question: number;
}
export interface Nothing {
  type: 'key';
  id: string;
  question: number;
  reason?: string;
  void: boolean;
}
export interface RightOptions {
  type: 'key';
  id: string;
  question: number;
  reason?: string;
  options: RightOption[];
}
export interface RightOption {
  correct: boolean;
}
export interface RightTexts {
  type: 'key';
  id: string;
  question: number;
  reason?: string;
  accepted: string[];
}
export interface RightNumber {
  type: 'key';
  id: string;
  question: number;
  reason?: string;
  number: NumberKey;
}
export interface NumberKey {
  value: string;
  tolerance?: string;
  tolerancePercent?: string;
  zeroAt?: string;
}
export interface RightOrder {
  type: 'key';
  id: string;
  question: number;
  reason?: string;
  items: string[];
}
export interface RightPairs {
  type: 'key';
  id: string;
  question: number;
  reason?: string;
  pairs: PairKey[];
}
export interface PairKey {
  left: string;
  right: string;
}
export interface RightPlace {
  type: 'key';
  id: string;
  question: number;
  reason?: string;
  pin: PinTargetView;
}
export interface PinTargetView {
  regions?: RegionView[];
  at?: PointView;
  zeroAt?: number;
}
export interface RegionView {
  x: number;
  y: number;
  width?: number;
  height?: number;
  radius?: number;
}
export interface PointView {
  x: number;
  y: number;
}
export interface RankEvery {
  type: 'standings';
  id: string;
  every: number;
}
export interface Auto {
  type: 'auto';
  id: string;
  seconds: number | null;
}
export interface Hold {
  type: 'hold';
  id: string;
  seq?: number;
}
export interface LetReact {
  type: 'reactions';
  id: string;
  on: boolean;
}
export interface End {
  type: 'end';
  id: string;
  results?: boolean;
}
export interface Discard {
  type: 'discard';
  id: string;
}
export interface Lock {
  type: 'lock';
  id: string;
}
export interface Unlock {
  type: 'unlock';
  id: string;
}
export interface ChangeDoor {
  type: 'door';
  id: string;
  approveNames?: boolean;
  generatedNames?: boolean;
  waitingRoom?: boolean;
}
export interface Kick {
  type: 'kick';
  id: string;
  player: string;
  mayReturn?: boolean;
}
export interface Rename {
  type: 'rename';
  id: string;
  player: string;
  nickname: string;
}
export interface Time {
  type: 'time';
  id: string;
  player: string;
  factor: number | null;
}
export interface Rejoin {
  type: 'rejoin';
  id: string;
  player: string;
}
export interface Admit {
  type: 'admit';
  id: string;
  players: string[];
}
export interface Approve {
  type: 'approve';
  id: string;
  players: string[];
}
export interface Reaction {
  type: 'reaction';
  id: string;
  sign: 'clap' | 'heart' | 'laugh' | 'wow';
}
export interface Peek {
  type: 'peek';
  id: string;
}
export interface Heartbeat {
  type: 'heartbeat';
  echo?: number;
  heldMs?: number;
}
export interface Welcome {
  type: 'welcome';
  epoch: string;
  seq: number;
  role: 'host' | 'co-host' | 'remote' | 'player' | 'screen';
  sessionId: string;
  code: string;
  title: string;
  language?: string;
  questions: number;
  kinds: string[];
  texts?: string[];
  settings?: SettingsView;
  notes?: NoteView[];
  phase: PhaseView;
  you?: PlayerView;
  players: Players;
  since?: number;
  door?: Door;
  pace?: Pace;
  reactions?: boolean;
  drawn?: DrawnView;
}
export interface SettingsView {
  shuffleOptions: boolean;
  speed: boolean;
  shapesOnly: boolean;
}
export interface NoteView {
  question: number;
  text: string;
}
export interface Lobby {
  name: 'lobby';
}
export interface QuestionOpen {
  name: 'question';
  question: QuestionView;
  remainingMs?: number;
  opensInMs?: number;
  paused?: string[];
  answersWait?: boolean;
  follows?: 'question' | 'podium';
}
export interface AskedChoice {
  index: number;
  playing?: number;
  text: string;
  limitMs?: number;
  points: Points;
  media?: MediaView;
  format?: 'markdown';
  readingMs?: number;
  hint?: string;
  anonymous?: boolean;
  sound?: SoundView;
  kind: 'single' | 'multiple' | 'true-false' | 'poll';
  options: string[];
  several?: boolean;
  partial?: boolean;
  optionPictures?: OptionPictureView[];
}
export interface MediaView {
  image: string;
  alt: string;
}
export interface SoundView {
  sound: string;
  transcript: string;
}
export interface OptionPictureView {
  option: number;
  image: string;
  alt: string;
  alone: boolean;
}
export interface AskedText {
  index: number;
  playing?: number;
  text: string;
  limitMs?: number;
  points: Points;
  media?: MediaView;
  format?: 'markdown';
  readingMs?: number;
  hint?: string;
  anonymous?: boolean;
  sound?: SoundView;
  kind: 'text';
  maxLength: number;
}
export interface AskedNumber {
  index: number;
  playing?: number;
  text: string;
  limitMs?: number;
  points: Points;
  media?: MediaView;
  format?: 'markdown';
  readingMs?: number;
  hint?: string;
  anonymous?: boolean;
  sound?: SoundView;
  kind: 'number';
  unit?: string;
  slider?: SliderView;
}
export interface SliderView {
  min: string;
  max: string;
  step: string;
}
export interface AskedOrder {
  index: number;
  playing?: number;
  text: string;
  limitMs?: number;
  points: Points;
  media?: MediaView;
  format?: 'markdown';
  readingMs?: number;
  hint?: string;
  anonymous?: boolean;
  sound?: SoundView;
  kind: 'order';
  items: string[];
}
export interface AskedMatch {
  index: number;
  playing?: number;
  text: string;
  limitMs?: number;
  points: Points;
  media?: MediaView;
  format?: 'markdown';
  readingMs?: number;
  hint?: string;
  anonymous?: boolean;
  sound?: SoundView;
  kind: 'match';
  left: string[];
  right: string[];
}
export interface AskedPin {
  index: number;
  playing?: number;
  text: string;
  limitMs?: number;
  points: Points;
  media?: MediaView;
  format?: 'markdown';
  readingMs?: number;
  hint?: string;
  anonymous?: boolean;
  sound?: SoundView;
  kind: 'pin';
}
export interface AskedWords {
  index: number;
  playing?: number;
  text: string;
  limitMs?: number;
  points: Points;
  media?: MediaView;
  format?: 'markdown';
  readingMs?: number;
  hint?: string;
  anonymous?: boolean;
  sound?: SoundView;
  kind: 'word-cloud';
  words: number;
  maxLength: number;
}
export interface AskedOpen {
  index: number;
  playing?: number;
  text: string;
  limitMs?: number;
  points: Points;
  media?: MediaView;
  format?: 'markdown';
  readingMs?: number;
  hint?: string;
  anonymous?: boolean;
  sound?: SoundView;
  kind: 'open';
  maxLength: number;
  hidden: boolean;
  thumbs: boolean;
}
export interface AskedScale {
  index: number;
  playing?: number;
  text: string;
  limitMs?: number;
  points: Points;
  media?: MediaView;
  format?: 'markdown';
  readingMs?: number;
  hint?: string;
  anonymous?: boolean;
  sound?: SoundView;
  kind: 'scale';
  steps: number;
  low: string;
  high: string;
  statements: string[];
}
export interface AskedSlide {
  index: number;
  playing?: number;
  text: string;
  limitMs?: number;
  points: Points;
  media?: MediaView;
  format?: 'markdown';
  readingMs?: number;
  hint?: string;
  anonymous?: boolean;
  sound?: SoundView;
  kind: 'slide';
  body?: string;
}
export interface RevealedChoice {
  name: 'reveal';
  question: QuestionView;
  answered: number;
  players: number;
  explanation?: string;
  source?: string;
  follows?: 'standings' | 'question' | 'podium';
  void?: boolean;
  goesOnInMs?: number;
  paused?: string[];
  kind: 'single' | 'multiple' | 'true-false' | 'poll';
  correct: number[];
  counts: number[];
}
export interface RevealedText {
  name: 'reveal';
  question: QuestionView;
  answered: number;
  players: number;
  explanation?: string;
  source?: string;
  follows?: 'standings' | 'question' | 'podium';
  void?: boolean;
  goesOnInMs?: number;
  paused?: string[];
  kind: 'text';
  accepted: string[];
  byHost?: string[];
  right: CountedText[];
  wrong: number;
}
export interface CountedText {
  text: string;
  count: number;
}
export interface RevealedNumber {
  name: 'reveal';
  question: QuestionView;
  answered: number;
  players: number;
  explanation?: string;
  source?: string;
  follows?: 'standings' | 'question' | 'podium';
  void?: boolean;
  goesOnInMs?: number;
  paused?: string[];
  kind: 'number';
  value: string;
  tolerance?: string;
  tolerancePercent?: string;
  zeroAt?: string;
  bins: BinView[];
}
export interface BinView {
  from: string;
  to: string;
  count: number;
}
export interface RevealedOrder {
  name: 'reveal';
  question: QuestionView;
  answered: number;
  players: number;
  explanation?: string;
  source?: string;
  follows?: 'standings' | 'question' | 'podium';
  void?: boolean;
  goesOnInMs?: number;
  paused?: string[];
  kind: 'order';
  order: number[];
  right: number;
  inPlace: number[];
}
export interface RevealedMatch {
  name: 'reveal';
  question: QuestionView;
  answered: number;
  players: number;
  explanation?: string;
  source?: string;
  follows?: 'standings' | 'question' | 'podium';
  void?: boolean;
  goesOnInMs?: number;
  paused?: string[];
  kind: 'match';
  pairs: number[][];
  right: number;
  joined: number[];
}
export interface RevealedPin {
  name: 'reveal';
  question: QuestionView;
  answered: number;
  players: number;
  explanation?: string;
  source?: string;
  follows?: 'standings' | 'question' | 'podium';
  void?: boolean;
  goesOnInMs?: number;
  paused?: string[];
  kind: 'pin';
  pin: PinTargetView;
  right: number;
  columns: number;
  rows: number;
  cells: number[][];
}
export interface RevealedWords {
  name: 'reveal';
  question: QuestionView;
  answered: number;
  players: number;
  explanation?: string;
  source?: string;
  follows?: 'standings' | 'question' | 'podium';
  void?: boolean;
  goesOnInMs?: number;
  paused?: string[];
  kind: 'word-cloud';
  words: CountedText[];
  more: number;
  hidden: number;
}
export interface RevealedOpen {
  name: 'reveal';
  question: QuestionView;
  answered: number;
  players: number;
  explanation?: string;
  source?: string;
  follows?: 'standings' | 'question' | 'podium';
  void?: boolean;
  goesOnInMs?: number;
  paused?: string[];
  kind: 'open';
  cards: CardView[];
  more: number;
  hidden: number;
}
export interface CardView {
  text: string;
  count: number;
  thumb?: boolean;
}
export interface RevealedScale {
  name: 'reveal';
  question: QuestionView;
  answered: number;
  players: number;
  explanation?: string;
  source?: string;
  follows?: 'standings' | 'question' | 'podium';
  void?: boolean;
  goesOnInMs?: number;
  paused?: string[];
  kind: 'scale';
  ratings: RatingView[];
}
export interface RatingView {
  counts: number[];
  mean?: string;
  spread?: string;
}
export interface Standings {
  name: 'standings';
  question: number;
  top: Standing[];
  goesOnInMs?: number;
  paused?: string[];
}
export interface Standing {
  rank?: number;
  previousRank?: number;
  playerId: string;
  nickname: string;
  score: number;
  gained: number;
}
export interface Finished {
  name: 'finished';
  reason: 'completed' | 'ended-by-host' | 'discarded' | 'abandoned' | 'account-deleted';
  players: number;
  top: Standing[];
}
export interface PlayerView {
  playerId: string;
  nickname: string;
  score: number;
  rank?: number;
  streak: number;
  answer?: AnswerView;
  outcome?: OutcomeView;
  waiting?: boolean;
  unnamed?: boolean;
}
export interface AnswerView {
  question: number;
  response?: Response;
  options?: number[];
}
export interface OutcomeView {
  question: number;
  verdict: 'correct' | 'partly' | 'wrong' | 'missed' | 'counted' | 'late' | 'void';
  points: number;
  bonus: number;
  byHost?: boolean;
}
export interface Players {
  type: 'players';
  total: number;
  connected: number;
  names: Name[];
  waiting?: number;
  unnamed?: number;
}
export interface Name {
  playerId: string;
  nickname: string;
}
export interface Door {
  type: 'door';
  locked: boolean;
  approveNames: boolean;
  generatedNames: boolean;
  waitingRoom: boolean;
  maxPlayers?: number;
  closesAfter?: number;
}
export interface Pace {
  type: 'pace';
  standingsEvery: number;
  auto?: number;
}
export interface DrawnView {
  questions: number;
  of: number;
}
export interface Resumed {
  type: 'resumed';
  epoch: string;
  seq: number;
}
export interface Phase {
  type: 'phase';
  seq: number;
  prev: number;
  phase: PhaseView;
}
export interface Revised {
  type: 'revised';
  seq: number;
  phase: PhaseView;
  mended?: MendView;
}
export interface MendView {
  question: number;
  void?: boolean;
  reason?: string;
}
export interface You {
  type: 'you';
  you: PlayerView;
  gained?: number;
}
export interface Clock {
  type: 'clock';
  question: number;
  remainingMs?: number;
  opensInMs?: number;
  limitMs?: number;
  paused?: string[];
  answersWait?: boolean;
  goesOnInMs?: number;
}
export interface Ranking {
  type: 'standings';
  question: number;
  top: Standing[];
}
export interface Answers {
  type: 'answers';
  question: number;
  answered: number;
  players: number;
  unhurried?: number;
}
export interface RevealedChoice1 {
  type: 'tally';
  question: number;
  kind: 'single' | 'multiple' | 'true-false' | 'poll';
  correct: number[];
  counts: number[];
}
export interface RevealedText1 {
  type: 'tally';
  question: number;
  kind: 'text';
  accepted: string[];
  byHost?: string[];
  right: CountedText[];
  wrong: number;
}
export interface RevealedNumber1 {
  type: 'tally';
  question: number;
  kind: 'number';
  value: string;
  tolerance?: string;
  tolerancePercent?: string;
  zeroAt?: string;
  bins: BinView[];
}
export interface RevealedOrder1 {
  type: 'tally';
  question: number;
  kind: 'order';
  order: number[];
  right: number;
  inPlace: number[];
}
export interface RevealedMatch1 {
  type: 'tally';
  question: number;
  kind: 'match';
  pairs: number[][];
  right: number;
  joined: number[];
}
export interface RevealedPin1 {
  type: 'tally';
  question: number;
  kind: 'pin';
  pin: PinTargetView;
  right: number;
  columns: number;
  rows: number;
  cells: number[][];
}
export interface RevealedWords1 {
  type: 'tally';
  question: number;
  kind: 'word-cloud';
  words: CountedText[];
  more: number;
  hidden: number;
}
export interface RevealedOpen1 {
  type: 'tally';
  question: number;
  kind: 'open';
  cards: CardView[];
  more: number;
  hidden: number;
}
export interface RevealedScale1 {
  type: 'tally';
  question: number;
  kind: 'scale';
  ratings: RatingView[];
}
export interface Unaccepted {
  type: 'unaccepted';
  question: number;
  spellings: CountedText[];
  more: number;
}
export interface SeatList {
  type: 'seats';
  seats: SeatView[];
  invitation?: InvitationView;
  knocking?: KnockView[];
}
export interface SeatView {
  id: string;
  role: 'co-host' | 'remote' | 'screen';
  name?: string;
  connected: boolean;
}
export interface InvitationView {
  code: string;
  role: 'co-host' | 'remote' | 'screen';
  remainingMs: number;
}
export interface KnockView {
  id: string;
  role: 'co-host' | 'remote' | 'screen';
  name?: string;
}
export interface RightAnswer {
  type: 'key';
  id: string;
  question: number;
  playing?: number;
  revealed?: Revealed;
  notes?: string;
}
export interface RevealedChoice2 {
  kind: 'single' | 'multiple' | 'true-false' | 'poll';
  correct: number[];
  counts: number[];
}
export interface RevealedText2 {
  kind: 'text';
  accepted: string[];
  byHost?: string[];
  right: CountedText[];
  wrong: number;
}
export interface RevealedNumber2 {
  kind: 'number';
  value: string;
  tolerance?: string;
  tolerancePercent?: string;
  zeroAt?: string;
  bins: BinView[];
}
export interface RevealedOrder2 {
  kind: 'order';
  order: number[];
  right: number;
  inPlace: number[];
}
export interface RevealedMatch2 {
  kind: 'match';
  pairs: number[][];
  right: number;
  joined: number[];
}
export interface RevealedPin2 {
  kind: 'pin';
  pin: PinTargetView;
  right: number;
  columns: number;
  rows: number;
  cells: number[][];
}
export interface RevealedWords2 {
  kind: 'word-cloud';
  words: CountedText[];
  more: number;
  hidden: number;
}
export interface RevealedOpen2 {
  kind: 'open';
  cards: CardView[];
  more: number;
  hidden: number;
}
export interface RevealedScale2 {
  kind: 'scale';
  ratings: RatingView[];
}
export interface Reactions {
  type: 'reactions';
  on: boolean;
  counts?: SignCounts;
}
export interface SignCounts {
  clap: number;
  heart: number;
  laugh: number;
  wow: number;
}
export interface Saving {
  type: 'saving';
  saving: boolean;
}
export interface Accepted {
  type: 'accepted';
  id: string;
  question: number;
  response?: Response;
  options?: number[];
}
export interface Done {
  type: 'done';
  id: string;
  seat?: GivenSeat;
  invitation?: InvitationView;
  rejoin?: RejoinView;
}
export interface GivenSeat {
  id: string;
  role: 'co-host' | 'remote' | 'screen';
  token: string;
  expiresAt: string;
}
export interface RejoinView {
  playerId: string;
  rejoinCode: string;
  remainingMs: number;
}
export interface Refused {
  type: 'refused';
  id: string;
  problem: Problem;
}
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: FieldError[];
}
export interface FieldError {
  field: string;
  message: string;
}
export interface Error {
  type: 'error';
  problem: Problem;
}
export interface Moved {
  type: 'moved';
  code: string;
  sessionId: string;
  token: string;
}
export interface Alive {
  type: 'alive';
  remainingMs?: number;
  echo?: number;
}
