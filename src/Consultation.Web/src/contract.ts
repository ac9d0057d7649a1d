// Made from the server's contract by: dotnet run --project tests/Consultation.Contract
// Not edited by hand; a test fails when it is stale.

/** RFC 3339 in UTC with milliseconds. */
export type Moment = string;
/** A day of the calendar, such as 2009-04-30. */
export type Day = string;
/** A share as two whole numbers, such as 3/4. */
export type Share = string;
/** Words by language. */
export type Text = Partial<Record<Language, string>>;
/** A rule of which what is left out takes its default. */
export type ProposedRule = Pick<ConsensusRule, 'required'> & {
  [K in keyof Omit<ConsensusRule, 'required' | 'majority' | 'quorum'>]?: ConsensusRule[K];
} & { majority?: Partial<MajorityRule>; quorum?: Partial<QuorumRule> };

export type Command =
  | { do: 'acceptAmendment'; amendment: string }
  | { do: 'acceptCorrection'; correction: string; text?: Text; basedOn?: number; kept?: Text }
  | { do: 'addItem'; item: string; title: Text; position: number; parent?: string; lead?: string; minutes?: number }
  | { do: 'addSeat'; seat: string; name: Text; sector: string; votes?: boolean; weight?: number; language?: Language }
  | { do: 'addSector'; sector: string; name: Text; essential?: boolean }
  | { do: 'addToSentence'; point: string; language: Language; text: string }
  | { do: 'amendPosition'; position: PositionRef; by: PositionRef; reason?: Text }
  | { do: 'annulRound'; round: string; reason: Text }
  | { do: 'answerObjection'; objection: string; answer: Text }
  | { do: 'approveMinutes'; version: number }
  | { do: 'assignAction'; action: string; what: Text; seat?: string; who?: Text; due?: Day; item?: string; point?: string }
  | { do: 'assignPerson'; seat: string; person: string; part: Part }
  | { do: 'attachPaper'; paper: string; title: Text; sha256: string; item?: string; point?: string }
  | { do: 'bracketText'; bracket: string; point: string; version: number; range: TextRange }
  | { do: 'breakSilence'; round: string; text: Text; seat?: string; objection?: string; amendment?: string; correction?: string }
  | { do: 'cancelSilence'; round: string; reason: Text }
  | { do: 'castBallot'; round: string; seat: string; position: Position; text?: Text; objection?: string; reservation?: string; receipt?: string; pad?: string; named?: boolean }
  | { do: 'changeAction'; action: string; what: Text; seat?: string; who?: Text; due?: Day; item?: string; point?: string }
  | { do: 'changeItem'; item: string; title: Text; lead?: string; minutes?: number }
  | { do: 'changeSeat'; seat: string; name: Text; sector: string; votes?: boolean; weight?: number; language?: Language }
  | { do: 'changeSector'; sector: string; name: Text; essential?: boolean }
  | { do: 'circulateMinutes'; version: number; until: Moment; readership?: string }
  | { do: 'closeFloor' }
  | { do: 'closeRoundtable' }
  | { do: 'closeTemperatureCheck'; round: string }
  | { do: 'closeVote'; round: string }
  | { do: 'coSignStatement'; statement: string }
  | { do: 'completeAction'; action: string }
  | { do: 'concludeItem'; item: string }
  | { do: 'confirmSense'; point: string }
  | { do: 'createRoundtable'; title: Text; languages: Language[]; authentic: Language; timeZone: string; roll: RollKind; noun: Noun; host?: Text; place?: Text; online?: string; start?: Moment }
  | { do: 'decideProcedure'; procedure: string; what: ProcedureKind; how: ProcedureHow; item?: string; seat?: string; hands?: RaisedHands }
  | { do: 'declareOutcome'; round: string; reason?: Text }
  | { do: 'declineAmendment'; amendment: string; reason: Text }
  | { do: 'declineCorrection'; correction: string; reason: Text }
  | { do: 'deferItem'; item: string; reason?: Text }
  | { do: 'deferPoint'; point: string; reason?: Text }
  | { do: 'describeRoundtable'; title: Text; languages: Language[]; authentic: Language; timeZone: string; roll: RollKind; noun: Noun; host?: Text; place?: Text; online?: string; start?: Moment; background?: Text }
  | { do: 'draftPoint'; point: string; item: string; text: Text; clause?: Text; verb?: Verb; rule?: ProposedRule }
  | { do: 'dropAction'; action: string; reason: Text }
  | { do: 'editParagraph'; kind: DocumentKind; paragraph: string; language: Language; text: string; basedOn: number; kept?: Text }
  | { do: 'endCirculation'; version: number }
  | { do: 'endSpeech'; speech: string }
  | { do: 'enterCount'; round: string; sector: string; counts: Tally }
  | { do: 'enterReservation'; reservation: string; point: string; text: Text; seat?: string; named?: boolean }
  | { do: 'enterStatement'; statement: string; text: Text; point?: string; item?: string; seat?: string; named?: boolean }
  | { do: 'extendSilence'; round: string; until: Moment; reason: Text }
  | { do: 'extendSpeech'; limit: number; speech?: string }
  | { do: 'extendVote'; round: string; closes: Moment }
  | { do: 'giveFloor'; speech: string; request?: string; seat?: string; limit?: number; kind?: FloorKind; to?: string }
  | { do: 'giveProxy'; from: string; to: string }
  | { do: 'holdVote'; seat: string; person: string }
  | { do: 'issueCorrigendum'; corrigendum: string; paragraph: string; text: Text; reason: Text; kept?: Text }
  | { do: 'keepSilence'; round: string }
  | { do: 'liftBracket'; bracket: string; as: BracketFate }
  | { do: 'markParagraph'; target: string; marking?: string }
  | { do: 'moveItem'; item: string; position: number; parent?: string }
  | { do: 'moveRequest'; request: string; position: number }
  | { do: 'noteNotified'; round: string; seat: string }
  | { do: 'objectToSense'; point: string; text?: Text; seat?: string }
  | { do: 'openFloor' }
  | { do: 'openRoundtable' }
  | { do: 'openSilence'; round: string; target: SilenceTarget; until: Moment; rule?: ProposedRule }
  | { do: 'openTemperatureCheck'; point: string; round: string; closes?: Moment }
  | { do: 'openVote'; points: string[]; round: string; secrecy: Secrecy; results?: Results; rule?: ProposedRule; closes?: Moment; receipts?: boolean }
  | { do: 'pauseSpeech'; speech?: string }
  | { do: 'placeInSeries'; series: string; previous?: string }
  | { do: 'proposeAmendment'; amendment: string; point: string; version: number; text: Text; clause?: Text; reason?: Text; seat?: string }
  | { do: 'proposeCorrection'; correction: string; paragraph: string; text: Text; reason: Text }
  | { do: 'publishMinutes'; version: number; files: PublishedFile[]; readership?: string }
  | { do: 'raiseObjection'; objection: string; point: string; text: Text; seat?: string; named?: boolean }
  | { do: 'recordArrival'; seat: string; mode: AttendanceMode }
  | { do: 'recordDeparture'; seat: string }
  | { do: 'recordDiscussion'; point: string; as: DiscussionKind; about: Text }
  | { do: 'releasePerson'; seat: string; person: string }
  | { do: 'removeComment'; comment: string }
  | { do: 'removeItem'; item: string }
  | { do: 'removeNote'; note: string }
  | { do: 'removePaper'; paper: string }
  | { do: 'removeSeat'; seat: string }
  | { do: 'removeSector'; sector: string }
  | { do: 'reopenAction'; action: string }
  | { do: 'reopenPoint'; point: string; reason: Text }
  | { do: 'requestFloor'; request: string; seat: string; kind: FloorKind; to?: string }
  | { do: 'resumeRoundtable' }
  | { do: 'resumeSpeech'; speech?: string }
  | { do: 'reviseComment'; comment: string; text: Text; marking: string; kept?: Text }
  | { do: 'reviseNote'; note: string; text: Text; seat?: string; marking?: string; kept?: Text }
  | { do: 'revisePoint'; point: string; text: Text; clause?: Text }
  | { do: 'ruleOnPoint'; request: string; ruling: Text }
  | { do: 'scheduleRoundtable' }
  | { do: 'separatePoint'; round: string; point: string }
  | { do: 'setAttribution'; level?: AttributionLevel; item?: string }
  | { do: 'setDefaultRule'; rule: ProposedRule }
  | { do: 'setDistribution'; distribution: Distribution }
  | { do: 'setMarkings'; markings: Marking[]; default: string }
  | { do: 'setNextMeeting'; when: Text; place: Text; start?: Moment }
  | { do: 'setOrganisation'; organisation: Organisation }
  | { do: 'setParts'; parts: FeaturePart[] }
  | { do: 'setPointRule'; point: string; rule: ProposedRule }
  | { do: 'setSpeakingLimits'; perSpeech?: number; perSeat?: number }
  | { do: 'setSpeakingOrder'; order: SpeakingOrder }
  | { do: 'setTradition'; tradition: Tradition }
  | { do: 'stateIntendedVote'; round: string; text: Text }
  | { do: 'stateSense'; point: string; sense: Sense; seconds?: number }
  | { do: 'stepIn'; seat: string }
  | { do: 'stepOut'; seat: string; point?: string }
  | { do: 'supersedePosition'; position: PositionRef; by?: PositionRef; reason?: Text }
  | { do: 'supersedePublication'; publication: number; by: number }
  | { do: 'suspendRoundtable' }
  | { do: 'tablePoint'; point: string }
  | { do: 'takeUpItem'; item: string }
  | { do: 'translatePoint'; point: string; language: Language; text: string; clause?: string }
  | { do: 'undoFloor'; speech: string }
  | { do: 'withdrawAmendment'; amendment: string }
  | { do: 'withdrawObjection'; objection: string }
  | { do: 'withdrawPoint'; point: string; reason?: Text }
  | { do: 'withdrawProcedure'; procedure: string }
  | { do: 'withdrawProxy'; from: string }
  | { do: 'withdrawRequest'; request: string }
  | { do: 'withdrawSignature'; statement: string }
  | { do: 'writeComment'; comment: string; text: Text; marking: string; item?: string; kept?: Text }
  | { do: 'writeNote'; note: string; text: Text; item?: string; point?: string; seat?: string; marking?: string; kept?: Text };

/** What an audience sees; a slice is there only where it may be seen. */
export interface View {
  roundtable?: RoundtableSlice;
  agenda?: AgendaSlice;
  papers?: PapersSlice;
  procedures?: ProceduresSlice;
  table?: TableSlice;
  floor?: FloorSlice;
  vote?: VoteSlice;
  silence?: SilenceSlice;
  progress?: ProgressSlice;
  people?: PeopleSlice;
  positions?: PositionsSlice;
  actions?: ActionsSlice;
  minutes?: MinutesSlice;
  record?: RecordSlice;
  mine?: MineSlice;
}

export interface RoundtableSlice {
  id: string;
  title: Text;
  stage: Stage;
  languages: Language[];
  authentic: Language;
  timeZone: string;
  noun: Noun;
  roll: RollKind;
  host?: Text;
  place?: Text;
  online?: string;
  start?: Moment;
  background?: Text;
  opened?: Moment;
  closed?: Moment;
  defaultRule: ConsensusRule;
  parts: FeaturePart[];
  markings: Marking[];
  defaultMarking?: string;
  quorum?: QuorumShape;
  nextMeeting?: NextMeetingShape;
  attribution?: AttributionLevel;
  rehearses?: string;
}

export interface AgendaSlice {
  current?: string;
  items: Record<string, ItemShape>;
}

export interface PapersSlice {
  papers: Record<string, PaperShape>;
}

export interface ProceduresSlice {
  last?: string;
  decided: Record<string, ProcedureShape>;
}

export interface TableSlice {
  points: Record<string, PointShape>;
  objections: Record<string, ObjectionShape>;
  reservations: Record<string, ReservationShape>;
  amendments: Record<string, AmendmentShape>;
  statements: Record<string, StatementShape>;
}

export interface FloorSlice {
  open: boolean;
  order: SpeakingOrder;
  perSpeech?: number;
  perSeat?: number;
  speaking?: SpeechShape;
  queue: RequestShape[];
  lately: LateSpeechShape[];
  orders: Record<string, PointOfOrderShape>;
  sectors: Record<string, SectorSpokenShape>;
  seats?: Record<string, SeatSpokenShape>;
}

export interface VoteSlice {
  open?: string;
  rounds: Record<string, RoundShape>;
  voted?: Record<string, VotedShape>;
}

export interface SilenceSlice {
  procedures: Record<string, SilenceShape>;
}

export interface ProgressSlice {
  round?: string;
  voted: number;
  entitled: number;
  count?: Tally;
}

export interface PeopleSlice {
  count: number;
  present: number;
  voting: number;
  votingPresent: number;
  sectors: Record<string, SectorShape>;
  seats?: Record<string, SeatShape>;
}

export interface PositionsSlice {
  series?: string;
  previous?: string;
  register: Record<string, RegisteredShape>;
  proposed?: Record<string, ProposedItemShape>;
}

export interface ActionsSlice {
  actions: Record<string, ActionShape>;
}

export interface MinutesSlice {
  stage?: MinutesStage;
  tradition?: Tradition;
  version?: number;
  until?: Moment;
  readership?: string;
  changedSince?: boolean;
  symbol?: string;
  silence?: MinutesSilenceShape;
  publications: Record<string, PublicationShape>;
  edits?: Record<string, EditShape>;
  corrections?: Record<string, CorrectionShape>;
  corrigenda?: Record<string, CorrigendumShape>;
}

export interface RecordSlice {
  notes: Record<string, NoteShape>;
  comments: Record<string, CommentShape>;
}

export interface MineSlice {
  seat: string;
  name: Text;
  sector: string;
  votes: boolean;
  weight: number;
  present: boolean;
  mode?: AttendanceMode;
  voteHolder?: string;
  mayVoteIn?: string;
  byHands: boolean;
  entitledIn: string[];
  proxy?: string;
  mayBreak: string[];
  notified: string[];
  mayBreakMinutes?: string;
  language?: Language;
  spoken?: SeatSpokenShape;
  persons: SeatPersonShape[];
  steppedOut?: SteppedOutShape[];
  proxies: Record<string, HeldProxyShape>;
  ballots: Record<string, MyBallotShape>;
  requests: Record<string, RequestShape>;
  objections: Record<string, MyObjectionShape>;
  reservations: Record<string, ReservationShape>;
  amendments: Record<string, MyAmendmentShape>;
  corrections: Record<string, MyCorrectionShape>;
  statements: Record<string, MyStatementShape>;
}

/** What the hub pushes. */
export interface Changed {
  stream: 'audience' | 'mine';
  from: number;
  number: number;
  slices: Record<string, Record<string, unknown>>;
}

export interface AccountChange {
  name?: string;
  role?: AccountRole;
  closed?: boolean;
  newLink?: boolean;
}

export interface AccountList {
  accounts: AccountShape[];
}

export const accountRoleWords = ['administrator', 'staff', 'facilitator', 'rapporteur'] as const;
export type AccountRole = (typeof accountRoleWords)[number];

export interface AccountShape {
  account: string;
  name: string;
  role: AccountRole;
  hasPassword: boolean;
  closed: boolean;
  link?: string;
}

export interface ActionShape {
  place: number;
  what: Text;
  state: ActionState;
  seat?: string;
  who?: Text;
  due?: Day;
  item?: string;
  point?: string;
  reason?: Text;
  settled?: Moment;
  from?: Text;
}

export const actionStateWords = ['open', 'completed', 'dropped'] as const;
export type ActionState = (typeof actionStateWords)[number];

export interface Admission {
  seat?: string;
}

export interface AmendmentShape {
  point: string;
  version: number;
  text: Text;
  clause?: Text;
  reason?: Text;
  seat?: string;
  state: AmendmentState;
  answer?: Text;
  at: Moment;
}

export const amendmentStateWords = ['proposed', 'accepted', 'declined', 'withdrawn'] as const;
export type AmendmentState = (typeof amendmentStateWords)[number];

export interface AnnulledShape {
  reason: Text;
  at: Moment;
}

export const attendanceModeWords = ['onSite', 'remote'] as const;
export type AttendanceMode = (typeof attendanceModeWords)[number];

export const attributionLevelWords = ['person', 'organisation', 'sector', 'none'] as const;
export type AttributionLevel = (typeof attributionLevelWords)[number];

export const audienceWords = ['facilitator', 'rapporteur', 'participant', 'observer', 'display'] as const;
export type Audience = (typeof audienceWords)[number];

export const bracketFateWords = ['keep', 'drop'] as const;
export type BracketFate = (typeof bracketFateWords)[number];

export interface BracketShape {
  id: string;
  from: number;
  to: number;
}

export interface BrokenShape {
  seat: string;
  objection?: string;
  amendment?: string;
}

export interface CheckAnswer {
  result: CheckResult;
  document?: CheckedDocument;
}

export interface CheckRequest {
  sha256?: string;
  code?: string;
}

export const checkResultWords = ['genuine', 'superseded', 'unknown'] as const;
export type CheckResult = (typeof checkResultWords)[number];

export interface CheckedDocument {
  kind: string;
  language?: Language;
  form?: string;
  version: number;
  public?: CheckedPublication;
}

export interface CheckedPublication {
  title: Text;
  authentic: Language;
  timeZone: string;
  published: Moment;
  corrigenda: number;
  symbol?: string;
  by?: SupersedingPublication;
  printedOn?: string[];
}

export interface CommentShape {
  text: Text;
  item?: string;
  marking: string;
  kept?: Text;
}

export interface ComparisonShape {
  from: number;
  to: number;
  difference?: RunShape[];
}

export interface ConsensusRule {
  required: Grade;
  silence: SilenceRule;
  broadSupport: Share;
  toleratedObjections: number;
  consideredObjectionsTolerated: boolean;
  abstentionBreaksUnanimity: boolean;
  eachEssentialSector: boolean;
  majority: MajorityRule;
  quorum: QuorumRule;
}

export interface CorrectionDifference {
  language: Language;
  runs: RunShape[];
}

export interface CorrectionInfo {
  correction: string;
  version: number;
  paragraph?: string;
  number?: number;
  text?: Text;
  reason: Text;
  seat: string;
  name: Text;
  state: CorrectionState;
  answer?: Text;
  at: Moment;
  differences?: CorrectionDifference[];
}

export interface CorrectionShape {
  place: number;
  version: number;
  paragraph?: string;
  text?: Text;
  reason: Text;
  seat: string;
  state: CorrectionState;
  answer?: Text;
  silence?: string;
  at: Moment;
}

export const correctionStateWords = ['proposed', 'accepted', 'declined'] as const;
export type CorrectionState = (typeof correctionStateWords)[number];

export interface CorrigendumInfo {
  corrigendum: string;
  paragraph: string;
  number?: number;
  text: Text;
  reason: Text;
  at: Moment;
}

export interface CorrigendumShape {
  place: number;
  paragraph: string;
  text: Text;
  reason: Text;
  at: Moment;
}

export interface DecisionShape {
  grade: Grade;
  adopted: boolean;
  round?: string;
  sense?: Sense;
  at: Moment;
}

export const discussionKindWords = ['discussed', 'noted'] as const;
export type DiscussionKind = (typeof discussionKindWords)[number];

export interface Distribution {
  action: Text[];
  information: Text[];
  tags: string[];
}

export interface DoAnswer {
  number?: number;
  refused?: RefusalAnswer;
}

export const documentKindWords = ['minutes', 'agreedPositions', 'summaryReport', 'attendance', 'votingRecord', 'actions'] as const;
export type DocumentKind = (typeof documentKindWords)[number];

export interface DocumentList {
  number: number;
  documents: string[];
  readerships: ReadershipShape[];
  making?: DocumentsInMaking;
  changedSince?: number;
}

export interface DocumentsInMaking {
  done: number;
  total: number;
}

export interface DraftEdit {
  text: string;
  basedOn: number;
  number: number;
  changedBeneath: boolean;
  beneath?: RunShape[];
  correction?: string;
}

export interface DraftParagraph {
  key: string;
  number: number;
  origin: ParagraphOrigin;
  text?: string;
  replaces: boolean;
  basedOn: number;
  marking?: string;
  edit?: DraftEdit;
  behind: EventBehind[];
  item?: string;
  beneath?: string[];
}

export interface EditShape {
  kind: DocumentKind;
  paragraph: string;
  language: Language;
  text: string;
  basedOn: number;
  number: number;
  correction?: string;
  kept?: Text;
}

export interface EventBehind {
  number: number;
  at: Moment;
  event: string;
}

export interface ExtendedShape {
  until: Moment;
  reason: Text;
  at: Moment;
}

export const featurePartWords = ['essentialSectors', 'weights', 'unattributedVotes', 'reservations', 'comments', 'markings', 'secretVotes', 'raisedHands', 'proxies', 'temperatureChecks', 'silenceProcedures', 'amendments', 'statements', 'speakingLimits', 'papers', 'proceduralDecisions', 'steppingOut', 'actions', 'attribution'] as const;
export type FeaturePart = (typeof featurePartWords)[number];

export interface FieldAnswer {
  field: string;
  reason: string;
}

export const floorKindWords = ['statement', 'reply', 'question', 'pointOfOrder'] as const;
export type FloorKind = (typeof floorKindWords)[number];

export const gradeWords = ['inquorate', 'noPosition', 'notAgreed', 'majority', 'generalAgreement', 'consensus', 'unanimity'] as const;
export type Grade = (typeof gradeWords)[number];

export interface HeldProxyShape {
  name: Text;
  present: boolean;
  mayVoteIn?: string;
  ballot?: MyBallotShape;
}

export const importChangeWords = ['added', 'changed', 'same'] as const;
export type ImportChange = (typeof importChangeWords)[number];

export const importFaultWords = ['emptyFile', 'notATable', 'oldWorkbook', 'damagedWorkbook', 'openQuote', 'tooManyLines', 'noSeatColumn', 'unknownColumn', 'columnTwice', 'languageNotOfRoundtable', 'tooManyCells', 'noSeat', 'noSector', 'seatNotClear', 'seatDiffers', 'wrongVotes', 'wrongWeight', 'weightsNotInUse', 'unknownLanguage', 'unknownPart', 'partWithoutPerson', 'personTwice', 'tooLong', 'wrongText'] as const;
export type ImportFault = (typeof importFaultWords)[number];

export interface ImportFileRequest {
  file?: string;
}

export interface ImportPreview {
  plan?: string;
  sectors: string[];
  seats: ImportedSeatShape[];
  problems: ImportProblem[];
}

export interface ImportProblem {
  line: number;
  column?: string;
  fault: ImportFault;
  value?: string;
}

export interface ImportRequest {
  id?: string;
  plan?: string;
  file?: string;
}

export const importedFieldWords = ['name', 'sector', 'votes', 'weight', 'language'] as const;
export type ImportedField = (typeof importedFieldWords)[number];

export interface ImportedPersonShape {
  name: string;
  part: Part;
  is: ImportChange;
  known: boolean;
}

export interface ImportedSeatShape {
  line: number;
  name: Text;
  sector: string;
  votes: boolean;
  weight: number;
  language?: Language;
  is: ImportChange;
  changed: ImportedField[];
  persons: ImportedPersonShape[];
}

export interface IntendedVoteShape {
  seat: string;
  text: Text;
}

export interface InvitationList {
  invitations: InvitationShape[];
}

export interface InvitationRequest {
  as?: string[];
  person?: string;
  replace?: boolean;
}

export interface InvitationShape {
  as: string;
  person?: string;
  generation: number;
  link: string;
  qr: string;
  qrSize: number;
  redeemed?: Moment;
}

export interface ItemShape {
  place: number;
  number: string;
  title: Text;
  state: ItemState;
  parent?: string;
  lead?: string;
  minutes?: number;
  since?: Moment;
  spentSeconds: number;
  reason?: Text;
  planned?: Moment;
  plannedEnd?: Moment;
  began?: Moment;
  ended?: Moment;
  attribution?: AttributionLevel;
}

export const itemStateWords = ['pending', 'current', 'done', 'deferred'] as const;
export type ItemState = (typeof itemStateWords)[number];

export interface JoinAnswer {
  number?: number;
  audience?: Audience;
  build: string;
  view?: View;
  refused?: RefusalAnswer;
  now?: Moment;
}

export interface JoinByRequest {
  token?: string;
  code?: string;
  name?: string;
  organisation?: string;
}

export interface Joined {
  roundtable?: string;
  as?: string;
  next: string;
}

export const languageWords = ['en', 'ru', 'kk'] as const;
export type Language = (typeof languageWords)[number];

export interface LateSpeechShape {
  speech: string;
  seat: string;
  kind: FloorKind;
  item?: string;
  seconds?: number;
}

export interface ListedReceipt {
  receipt: string;
  position: Position;
}

export interface ListedSeat {
  id: string;
  name: Text;
  sector: string;
  votes: boolean;
  weight: number;
}

export interface ListedSector {
  id: string;
  name: Text;
  essential: boolean;
}

export interface LobbyChange {
  newCode?: boolean;
}

export interface LobbyRequest {
  id: string;
  state: LobbyState;
  title?: Text;
  roundtable?: string;
  as?: string;
}

export interface LobbyRequests {
  requests: LobbyRequest[];
}

export interface LobbyShape {
  code: string;
  waiting: WaitingShape[];
  connected: number;
  seats: string[];
}

export const lobbyStateWords = ['waiting', 'admitted', 'declined'] as const;
export type LobbyState = (typeof lobbyStateWords)[number];

export interface Logo {
  form: LogoForm;
  data: string;
}

export const logoFormWords = ['png', 'jpeg'] as const;
export type LogoForm = (typeof logoFormWords)[number];

export const majorityBaseWords = ['cast', 'positions', 'takingPart', 'present', 'roll'] as const;
export type MajorityBase = (typeof majorityBaseWords)[number];

export interface MajorityRule {
  threshold: Share;
  atLeast: boolean;
  base: MajorityBase;
}

export interface Marking {
  id: string;
  name: Text;
  portion: string;
}

export interface Me {
  account?: SignedIn;
  grants: MyGrant[];
  now: Moment;
  build: string;
  encrypted: boolean;
}

export interface MinutesDifference {
  from: number;
  to?: number;
  language: Language;
  paragraphs: ParagraphDifference[];
}

export interface MinutesDraft {
  number: number;
  kind: DocumentKind;
  language: Language;
  languages: Language[];
  authentic: Language;
  timeZone: string;
  stage: MinutesStage;
  tradition: Tradition;
  symbol?: string;
  changedSince: boolean;
  until?: Moment;
  approved?: number;
  silence?: MinutesSilenceUnderWay;
  paragraphs: DraftParagraph[];
  versions: MinutesVersionInfo[];
  corrections: CorrectionInfo[];
  corrigenda: CorrigendumInfo[];
  publications: PublicationInfo[];
  markings: ReadershipShape[];
  distribution?: Distribution;
  pointSilences: PointSilenceUnderWay[];
}

export interface MinutesProgressShape {
  stage: MinutesStage;
  until?: Moment;
  corrections: number;
}

export interface MinutesSilenceShape {
  round: string;
  opened: Moment;
  until: Moment;
  extended: ExtendedShape[];
  entitled: number;
  notified: number;
  notNotified?: string[];
}

export interface MinutesSilenceUnderWay {
  round: string;
  until: Moment;
  entitled: number;
  notified: number;
}

export const minutesStageWords = ['draft', 'circulated', 'approved', 'published'] as const;
export type MinutesStage = (typeof minutesStageWords)[number];

export interface MinutesText {
  version: number;
  number: number;
  language: Language;
  until?: Moment;
  timeZone: string;
  paragraphs: VersionParagraph[];
}

export interface MinutesVersionInfo {
  version: number;
  at: Moment;
  number: number;
  circulated?: Moment;
  until?: Moment;
  ended?: Moment;
  readership?: string;
  approved: boolean;
}

export interface MyAmendmentShape {
  point: string;
  version: number;
  state: AmendmentState;
  answer?: Text;
}

export interface MyBallotShape {
  position?: Position;
  text?: Text;
  named?: boolean;
  at: Moment;
  number: number;
  proxy?: string;
  setAside?: boolean;
  onBehalf?: boolean;
}

export interface MyCorrectionShape {
  version: number;
  paragraph?: string;
  text?: Text;
  reason: Text;
  state: CorrectionState;
  answer?: Text;
  at: Moment;
}

export interface MyGrant {
  roundtable: string;
  title: Text;
  as: string;
  role: Role;
  seat?: string;
  seatName?: Text;
}

export interface MyObjectionShape {
  points: string[];
  text: Text;
  answer?: Text;
  withdrawn: boolean;
}

export interface MyStatementShape {
  own: boolean;
}

export interface NamedPerson {
  person: string;
  name?: string;
  part: Part;
}

export interface NewAccount {
  account?: string;
  name?: string;
  role?: AccountRole;
}

export interface NextGradeShape {
  grade: Grade;
  failed: Text[];
}

export interface NextMeetingShape {
  when: Text;
  place: Text;
  start?: Moment;
}

export interface NoteShape {
  text: Text;
  item?: string;
  point?: string;
  seat?: string;
  marking?: string;
  kept?: Text;
}

export const nounWords = ['participants', 'delegations', 'committee'] as const;
export type Noun = (typeof nounWords)[number];

export interface ObjectionShape {
  points: string[];
  versions: number[];
  text: Text;
  seat?: string;
  answer?: Text;
  withdrawn: boolean;
}

export interface Organisation {
  name: Text;
  signatories: Signatory[];
  address?: Text;
  logo?: Logo;
  colour?: string;
  documentPattern?: string;
  decisionPattern?: string;
}

export interface OrganisationSettings {
  organisation?: Organisation;
}

export interface Outcome {
  grade: Grade;
  adopted: boolean;
  support: number;
  positions: number;
  count: Tally;
  weight: Tally;
  silent: number;
  takingPart: number;
  present: number;
  roll: number;
  missingSectors: string[];
  uncarriedSectors: string[];
}

export interface PaperShape {
  place: number;
  number: string;
  title: Text;
  item: string;
  point?: string;
  bytes: number;
  sha256: string;
  at: Moment;
}

export const paragraphChangeWords = ['unchanged', 'changed', 'added', 'removed'] as const;
export type ParagraphChange = (typeof paragraphChangeWords)[number];

export interface ParagraphDifference {
  key: string;
  change: ParagraphChange;
  numberBefore?: number;
  numberAfter?: number;
  difference: RunShape[];
}

export const paragraphOriginWords = ['note', 'statement', 'procedure', 'ruling', 'point', 'next'] as const;
export type ParagraphOrigin = (typeof paragraphOriginWords)[number];

export const partWords = ['head', 'alternate', 'adviser'] as const;
export type Part = (typeof partWords)[number];

export interface PasswordRequest {
  current?: string;
  password?: string;
}

export interface PastShape {
  stage: PointStage;
  text: Text;
  sentence: Text;
  label?: Text;
  reopened: Text;
  at: Moment;
}

export interface PeopleList {
  people: PersonShape[];
}

export interface PersonShape {
  id: string;
  name: string;
}

export interface PointOfOrderShape {
  seat: string;
  item?: string;
  raised: Moment;
  heard: boolean;
  ruling?: Text;
}

export interface PointShape {
  item: string;
  number: string;
  stage: PointStage;
  since: Moment;
  verb: Verb;
  version: number;
  text: Text;
  clause?: Text;
  rule: ConsensusRule;
  sense?: SenseShape;
  decision?: DecisionShape;
  about?: Text;
  reason?: Text;
  sentence?: Text;
  label?: Text;
  undone?: UndoneShape;
  past: PastShape[];
  pending: Language[];
  brackets: BracketShape[];
  addition?: Text;
  change?: PositionChange;
  marking?: string;
}

export interface PointSilenceUnderWay {
  text: Text;
  until: Moment;
}

export const pointStageWords = ['draft', 'tabled', 'voting', 'sense', 'silence', 'counted', 'decided', 'discussed', 'noted', 'withdrawn', 'deferred'] as const;
export type PointStage = (typeof pointStageWords)[number];

export const positionWords = ['agree', 'agreeWithReservation', 'standAside', 'object', 'abstain'] as const;
export type Position = (typeof positionWords)[number];

export interface PositionChange {
  standing: PositionStanding;
  by?: PositionRef;
  reason?: Text;
}

export interface PositionRef {
  point: string;
  roundtable?: string;
}

export const positionStandingWords = ['inForce', 'amended', 'superseded'] as const;
export type PositionStanding = (typeof positionStandingWords)[number];

export interface PresetList {
  presets: PresetShape[];
}

export interface PresetShape {
  name: string;
  label: Text;
  meaning: Text;
  restsOn: FeaturePart;
  fullMeaning: Text;
  rule: ConsensusRule;
}

export const procedureHowWords = ['gavel', 'showOfHands'] as const;
export type ProcedureHow = (typeof procedureHowWords)[number];

export const procedureKindWords = ['agendaAdopted', 'agendaAdoptedAsAmended', 'minutesApproved', 'chairElected', 'viceChairElected', 'rapporteurElected', 'listOfSpeakersClosed', 'debateClosed', 'debateAdjourned', 'nextMeeting', 'meetingSuspended', 'meetingAdjourned'] as const;
export type ProcedureKind = (typeof procedureKindWords)[number];

export interface ProcedureShape {
  place: number;
  what: ProcedureKind;
  item?: string;
  sentence: Text;
  at: Moment;
  marking?: string;
}

export interface ProposedItemShape {
  place: number;
  title: Text;
  deferred: boolean;
  minutes?: number;
  reason?: Text;
}

export interface ProposedShape {
  amendment: string;
  version: number;
  at: Moment;
  text: Text;
  clause?: Text;
  reason?: Text;
  seat?: string;
  state: AmendmentState;
  answer?: Text;
  difference?: RunShape[];
}

export interface PublicationInfo {
  publication: number;
  version: number;
  readership?: string;
  at: Moment;
  files: PublishedFile[];
  supersededBy?: number;
}

export interface PublicationProgress {
  id?: string;
  version?: number;
  readership?: string;
  stage: PublicationStage;
  done: number;
  total: number;
  failed?: string;
}

export interface PublicationRequest {
  id?: string;
  version?: number;
  readership?: string;
}

export interface PublicationShape {
  version: number;
  readership?: string;
  files: PublishedFile[];
  at: Moment;
  supersededBy?: number;
}

export const publicationStageWords = ['none', 'underWay', 'done', 'failed'] as const;
export type PublicationStage = (typeof publicationStageWords)[number];

export interface PublishedFile {
  name: string;
  sha256: string;
  bytes: number;
}

export interface QrShape {
  path: string;
  size: number;
}

export interface QuorumRule {
  share: Share;
  essentialSectors: boolean;
}

export interface QuorumShape {
  reached: boolean;
  present: number;
  roll: number;
  missing: string[];
  needed: number;
  lost?: boolean;
}

export interface RaisedHands {
  for: number;
  against: number;
  abstained: number;
}

export interface ReadershipShape {
  id: string;
  name: Text;
}

export interface RecordProxy {
  seat: string;
  by: string;
}

export interface RefusalAnswer {
  code: string;
  message: string;
  fields?: FieldAnswer[];
}

export interface RegisteredShape {
  place: number;
  roundtable: string;
  point: string;
  title: Text;
  text: Text;
  sentence: Text;
  decided: Moment;
  change?: PositionChange;
}

export interface RehearsalShape {
  roundtable: string;
  stage: Stage;
  began: Moment;
  until: Moment;
  next: string;
}

export interface RehearsalState {
  rehearsal?: RehearsalShape;
}

export interface RequestShape {
  request: string;
  seat: string;
  kind: FloorKind;
  to?: string;
  toSeat?: string;
  asked: Moment;
}

export interface ReservationShape {
  points: string[];
  text: Text;
  seat?: string;
}

export const resultsWords = ['hidden', 'live'] as const;
export type Results = (typeof resultsWords)[number];

export const roleWords = ['administrator', 'staff', 'facilitator', 'rapporteur', 'participant', 'observer', 'display', 'system'] as const;
export type Role = (typeof roleWords)[number];

export interface RoleList {
  roles: RoleShape[];
}

export interface RoleRequest {
  account?: string;
  role?: Role;
}

export interface RoleShape {
  account: string;
  name: string;
  role: Role;
  implied: boolean;
}

export const rollKindWords = ['arrived', 'all'] as const;
export type RollKind = (typeof rollKindWords)[number];

export interface RoundShape {
  points: VotedPoint[];
  ordinal: number;
  rule: ConsensusRule;
  secrecy: Secrecy;
  results: Results;
  entitled: number;
  opened: Moment;
  closes?: Moment;
  closed?: Moment;
  count?: Tally;
  outcome?: Outcome;
  declared: boolean;
  notVoted?: number;
  reason?: Text;
  ballots?: SeatBallot[];
  register?: string[];
  check: boolean;
  counts?: SectorCount[];
  proxies?: RecordProxy[];
  intendedVotes: IntendedVoteShape[];
  annulled?: AnnulledShape;
  next?: NextGradeShape;
  withReceipts: boolean;
  receipts?: ListedReceipt[];
}

export interface RoundtableInfo {
  id: string;
  title: Text;
  stage: Stage;
  start?: Moment;
  number: number;
  roles: string[];
  code?: string;
  joinUrl?: string;
  joinQr?: QrShape;
  rehearses?: string;
}

export interface RoundtableList {
  roundtables: RoundtableSummaryShape[];
}

export interface RoundtableSummaryShape {
  id: string;
  title: string;
  stage: Stage;
  start?: Moment;
  number: number;
  roles: string[];
  series?: string;
  minutes?: MinutesProgressShape;
}

export const runKindWords = ['same', 'added', 'removed'] as const;
export type RunKind = (typeof runKindWords)[number];

export interface RunShape {
  kind: RunKind;
  text: string;
}

export interface SearchHit {
  roundtable: string;
  title: string;
  stage: Stage;
  start?: Moment;
  kind: SearchKind;
  key: string;
  number: string;
  language: Language;
  pieces: SearchPiece[];
}

export const searchKindWords = ['title', 'item', 'point', 'position'] as const;
export type SearchKind = (typeof searchKindWords)[number];

export interface SearchPiece {
  text: string;
  found: boolean;
}

export interface SearchResult {
  hits: SearchHit[];
  more: boolean;
}

export interface SeatBallot {
  seat: string;
  position: Position;
}

export interface SeatListShape {
  seats: ListedSeat[];
  sectors: ListedSector[];
}

export interface SeatPersonList {
  persons: NamedPerson[];
}

export interface SeatPersonShape {
  person: string;
  part: Part;
}

export interface SeatShape {
  place: number;
  name: Text;
  sector: string;
  votes: boolean;
  weight: number;
  language?: Language;
  present: boolean;
  mode?: AttendanceMode;
  arrived?: Moment;
  voteHolder?: string;
  persons: SeatPersonShape[];
  removed: boolean;
  proxy?: string;
  earlier?: StayShape[];
  steppedOut?: SteppedOutShape[];
}

export interface SeatSpokenShape {
  speeches: number;
  seconds: number;
  speechesOnItem: number;
  secondsOnItem: number;
}

export const secrecyWords = ['open', 'unattributed', 'secret'] as const;
export type Secrecy = (typeof secrecyWords)[number];

export interface SectorCount {
  sector: string;
  counts: Tally;
}

export interface SectorShape {
  place: number;
  name: Text;
  essential: boolean;
}

export interface SectorSpokenShape {
  speeches: number;
  seconds: number;
}

export const senseWords = ['agreed', 'generalAgreement'] as const;
export type Sense = (typeof senseWords)[number];

export interface SenseShape {
  sense: Sense;
  until: Moment;
}

export interface SetupRequest {
  token?: string;
  account?: string;
  name?: string;
  password?: string;
}

export interface SetupState {
  needed: boolean;
}

export interface SignInRequest {
  account?: string;
  password?: string;
}

export interface Signatory {
  title: Text;
  name?: Text;
}

export interface SignedIn {
  account: string;
  name: string;
  role: AccountRole;
  hasPassword: boolean;
}

export const silenceRuleWords = ['notCounted', 'abstains', 'assents'] as const;
export type SilenceRule = (typeof silenceRuleWords)[number];

export interface SilenceShape {
  point: string;
  version: number;
  rule: ConsensusRule;
  state: SilenceState;
  inMeeting: boolean;
  opened: Moment;
  until: Moment;
  extended: ExtendedShape[];
  entitled: number;
  notified?: number;
  ended?: Moment;
  outcome?: Outcome;
  notReached?: number;
  broken?: BrokenShape;
  reason?: Text;
  notNotified?: string[];
  seatsNotReached?: string[];
}

export const silenceStateWords = ['open', 'kept', 'broken', 'cancelled'] as const;
export type SilenceState = (typeof silenceStateWords)[number];

export interface SilenceTarget {
  point?: string;
  minutes?: number;
}

export const speakingOrderWords = ['asAsked', 'fewestFirst', 'alternateSectors'] as const;
export type SpeakingOrder = (typeof speakingOrderWords)[number];

export interface SpeechShape {
  speech: string;
  seat: string;
  kind: FloorKind;
  from: Moment;
  limit?: number;
  since?: Moment;
  spentSeconds: number;
  to?: string;
  toSeat?: string;
}

export const stageWords = ['draft', 'scheduled', 'live', 'suspended', 'closed'] as const;
export type Stage = (typeof stageWords)[number];

export interface StatementShape {
  point?: string;
  item?: string;
  text: Text;
  seat: string;
  signatures: string[];
  at: Moment;
  marking?: string;
}

export interface StayShape {
  arrived: Moment;
  mode: AttendanceMode;
  left: Moment;
}

export interface SteppedOutShape {
  point?: string;
  from: Moment;
  back?: Moment;
}

export interface SupersedingPublication {
  version: number;
  published: Moment;
}

export interface Tally {
  agree: number;
  agreeWithReservation: number;
  standAside: number;
  object: number;
  abstain: number;
}

export interface TemplateList {
  templates: TemplateShape[];
}

export interface TemplateShape {
  id: string;
  name: Text;
  about: Text;
  roll: RollKind;
  noun: Noun;
  parts: FeaturePart[];
  sectors: Text[];
  items: Text[];
}

export interface TextRange {
  from: number;
  to: number;
}

export const traditionWords = ['summaryRecord', 'decisionMinutes', 'protocol'] as const;
export type Tradition = (typeof traditionWords)[number];

export interface UndoneShape {
  seat: string;
  text?: Text;
  at: Moment;
}

export interface UploadedPaper {
  paper: string;
  sha256: string;
  bytes: number;
}

export const verbWords = ['agreed', 'decided', 'recommended'] as const;
export type Verb = (typeof verbWords)[number];

export interface VersionList {
  point: string;
  language: Language;
  versions: VersionShape[];
  amendments: ProposedShape[];
  compared?: ComparisonShape;
}

export interface VersionParagraph {
  key: string;
  number: number;
  origin: ParagraphOrigin;
  text: string;
  in: Language;
  replaces: boolean;
  item?: string;
  beneath?: string[];
}

export interface VersionShape {
  version: number;
  at: Moment;
  number: number;
  text: Text;
  clause?: Text;
  amendment?: string;
  seat?: string;
  difference?: RunShape[];
}

export interface VotedPoint {
  point: string;
  version: number;
}

export interface VotedShape {
  round: string;
}

export interface WaitingShape {
  id: string;
  name: string;
  organisation: string;
  since: Moment;
}

export const refusalCodes = [
  'access.foreignOrigin',
  'access.notYourRole',
  'access.signedOut',
  'access.tooMany',
  'access.wrongPassword',
  'account.last',
  'account.unknown',
  'action.open',
  'action.settled',
  'action.unknown',
  'amendment.notYours',
  'amendment.settled',
  'amendment.unknown',
  'attribution.loosened',
  'bracket.unknown',
  'command.idReused',
  'command.malformed',
  'command.tooLarge',
  'command.unknown',
  'command.unknownField',
  'correction.settled',
  'correction.unknown',
  'document.unknown',
  'floor.alreadyAsked',
  'floor.closed',
  'floor.limitReached',
  'floor.notSpeaking',
  'floor.unknown',
  'id.taken',
  'import.changed',
  'import.invalid',
  'import.nothing',
  'import.tooLarge',
  'invitation.unknown',
  'item.inUse',
  'item.notCurrent',
  'item.unknown',
  'lobby.answered',
  'lobby.full',
  'lobby.gone',
  'lobby.unknown',
  'marking.unknown',
  'minutes.changedSince',
  'minutes.circulationOver',
  'minutes.correctionsOpen',
  'minutes.editedMeanwhile',
  'minutes.immutable',
  'minutes.noParagraph',
  'minutes.notApproved',
  'minutes.notCirculated',
  'minutes.notDraft',
  'minutes.notPublished',
  'minutes.publishing',
  'minutes.underSilence',
  'moment.moved',
  'note.names',
  'note.unknown',
  'objection.notYours',
  'objection.unknown',
  'paper.active',
  'paper.locked',
  'paper.notPdf',
  'paper.notUploaded',
  'paper.otherFile',
  'paper.tooLarge',
  'paper.tooMany',
  'paper.unknown',
  'paragraph.unknown',
  'parts.inUse',
  'password.weak',
  'person.unknown',
  'point.bracketOpen',
  'point.final',
  'point.notDraft',
  'point.notSettled',
  'point.notTabled',
  'point.underWay',
  'point.unknown',
  'point.versionChanged',
  'position.reasonNeeded',
  'position.superseded',
  'position.unknown',
  'procedure.nextMeetingMissing',
  'procedure.notCarried',
  'procedure.unknown',
  'proxy.circular',
  'proxy.holderAbsent',
  'proxy.limit',
  'proxy.unknown',
  'role.unknown',
  'round.unknown',
  'roundtable.closed',
  'roundtable.live',
  'roundtable.notClosed',
  'roundtable.notLive',
  'roundtable.rehearsal',
  'roundtable.suspended',
  'roundtable.unknown',
  'roundtable.voteOpen',
  'rule.invalid',
  'seat.absent',
  'seat.noVote',
  'seat.notYours',
  'seat.present',
  'seat.steppedOut',
  'seat.unknown',
  'sector.inUse',
  'sector.unknown',
  'server.busy',
  'server.failed',
  'server.notStored',
  'setup.done',
  'setup.unknown',
  'silence.over',
  'silence.reasonNeeded',
  'speech.unknown',
  'statement.alreadySigned',
  'statement.notYours',
  'statement.unknown',
  'text.empty',
  'text.tooLong',
  'vote.alreadyDeclared',
  'vote.annulled',
  'vote.byHands',
  'vote.closed',
  'vote.notInSecret',
  'vote.notOnRegister',
  'vote.reasonNeeded',
  'vote.stillOpen',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
