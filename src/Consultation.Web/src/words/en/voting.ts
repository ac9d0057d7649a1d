import { count } from './common';
import { ordinal } from './participant';

/** Words of the pages for participants and observers about votes, proxies and temperature checks. */
export const voting = {
  // Secret votes
  secretHelp: 'Secret: nobody learns how you vote, and no record or backup tells it. That you have voted isn’t secret, nor are the totals once the vote closes.',
  secretLimits: 'While the vote is open, secrecy can’t be kept from somebody who reads the running server itself, or looks at your device.',
  receiptsHelp: 'This vote has receipts: after it closes everyone sees a list of receipts, each with its position. Whoever knows yours then knows how you voted.',
  ballotCounted: (time: string): string => `Your ballot is counted (${time})`,
  ballotCountedHelp: 'You can cast another until the vote closes; it replaces this one. The server doesn’t tell what a ballot says, not even to you.',
  ballotSealed: 'Your ballot is counted. Nobody else knows how you voted.',
  showChoice: 'Show what I chose',
  choiceHelp: 'Only this page knows it, until it is closed or reloaded.',
  receipt: 'Your receipt',
  receiptHelp: 'Keep it if you want to find your ballot in the list after the vote closes. It isn’t kept anywhere else, and this page forgets it when it is closed or reloaded.',
  receipts: (n: number): string => `${count(n, 'receipt', 'receipts')} with ${n === 1 ? 'its position' : 'their positions'}`,
  yours: 'yours',

  // Closing time
  minuteLeft: 'Less than a minute is left.',
  tenLeft: 'Ten seconds are left.',
  closesLater: (time: string): string => `There is more time: voting closes at ${time}.`,
  closesAt: (time: string): string => `Voting closes at ${time}.`,

  // Several points
  separate: 'Separate this point',
  separateOf: (number: string): string => `Separate this point, ${number}, from the vote`,
  separateQuestion: (number: string): string => `Point ${number} is taken out of this vote and lies on the table again, to be decided on its own.`,
  separateHelp: 'Until somebody has voted, any seat with a vote can have a point decided on its own.',
  separated: (numbers: readonly string[]): string =>
    numbers.length === 1
      ? `Point ${numbers[0]} was separated from this vote and is on the table again.`
      : `Points ${numbers.join(', ')} were separated from this vote and are on the table again.`,

  // Raised hands
  byHands: 'Your sector votes by raised hands.',
  byHandsHelp: 'The facilitator has entered the count of the hands. No ballot can be cast on this page.',
  handsSetAside: 'The ballot you cast here is set aside: raise your hand.',
  setAside: 'It was set aside: your sector voted by raised hands.',
  hands: (sector: string): string => `${sector}, by raised hands`,

  // Temperature checks
  check: (points: string): string => `Temperature check · ${points}`,
  checkHelp: 'A picture of where the room stands, not a vote. It decides nothing and leaves no trace in the record. The totals are shown when it closes; nobody sees who answered what.',
  haveAnswered: (answered: number, asked: number): string => `${answered} of ${asked} have answered`,
  yourAnswer: 'Your answer',
  answer: 'Answer',
  changingAnswer: (position: string): string => `Your answer so far: ${position}. A new one replaces it.`,
  answerCounted: (time: string): string => `Answered at ${time}`,
  answerCountedHelp: 'You can change your answer until the check is closed.',
  notAsked: 'Your seat isn’t among those that are asked.',
  checkTotals: (time: string): string => `Temperature check, ${time}`,
  checkTotalsHelp: 'A picture, not a vote.',
  ofVersion: (n: number): string => `It was about version ${n}.`,
  checkTitle: 'Temperature check',
  checkClosedUnder: 'The temperature check closed before your answer was counted',
  checkClosedUnderHelp: 'Nothing was counted for your seat.',
  checkBeforeStands: 'What you had answered before was counted.',

  // Proxies
  myVote: 'My vote when I am away',
  myVoteHelp: 'Give your vote to another seat: it votes for you while you are away from the table, in open and unattributed votes. When you take your seat, your vote is yours again.',
  giveTo: 'Who votes for you?',
  give: 'Give my vote',
  given: (name: string): string => `${name} votes for you while you are away.`,
  givenHelp: 'When you take your seat, your vote is yours again.',
  takeBack: 'Take my vote back',
  cantGive: 'While you hold the vote of another seat you can’t give yours on.',
  holds: (name: string): string => `You hold the vote of ${name}.`,
  holdsAway: 'It is away: in a vote you have a ballot of its own for it.',
  holdsPresent: 'It is at the table and votes itself.',
  takingEnds: (name: string): string => `${name} holds your vote. Taking your seat makes it yours again.`,
  yourOwn: 'Your own ballot',
  votesForYou: (name: string): string => `${name} votes for you while you are away. What you cast here replaces what was cast for you.`,
  youVoteFor: (name: string): string => `You vote for ${name}`,
  byProxy: 'by proxy',
  notYours: (name: string): string => `This is the ballot of ${name}, not yours.`,
  heldWeight: (n: number): string => `It counts as ${n}.`,
  positionOf: (name: string): string => `Position of ${name}`,
  reviewFor: (name: string): string => `Review and cast for ${name}`,
  reviewForTitle: (name: string): string => `Check the position of ${name}`,
  castFor: (name: string): string => `Cast for ${name}`,
  changeFor: (name: string): string => `Change it for ${name}`,
  sitToVoteFor: (name: string): string => `Take your seat to vote for ${name}.`,
  noProxyInSecret: (names: readonly string[]): string => `In a secret vote nobody votes for another seat: ${names.join(', ')} ${names.length === 1 ? 'isn’t' : 'aren’t'} voted for.`,
  castForYou: (name: string): string => `Cast for you by ${name}, by proxy.`,
  enteredForYou: 'The facilitator entered this for you. If it isn’t your position, change it.',
  countedForHelp: 'It can be changed until the vote closes.',
  notByYou: (name: string): string => `It wasn’t you who cast this for ${name}.`,
  castBy: (position: string, name: string): string => `${position} (cast by ${name}, by proxy)`,
  proxyEnded: (name: string): string => `You no longer vote for ${name}`,
  proxyEndedHelp: 'It votes itself again, or your proxy ended. What you had begun for it wasn’t counted; what you had typed is kept here so that you can copy it.',
  closedUnderFor: (name: string): string => `The vote closed before the position of ${name} was counted`,
  closedUnderForHelp: 'What you had begun for it wasn’t counted; what you had typed is kept here so that you can copy it.',

  // Before and after
  earlier: 'What went before',
  annulled: (round: number, time: string): string => `The ${ordinal(round)} round was annulled at ${time}.`,
  roundAnnulled: 'This round was annulled.',
  annulledUnder: 'The vote was annulled while you were choosing',
  annulledUnderHelp: 'No position of this round counts. What you had typed is kept here so that you can copy it.',
  intend: 'State how you had intended to vote',
  intendAgain: 'Change the statement on your vote',
  intendHelp: 'It is printed as a footnote to this vote in the record and the minutes, with your seat’s name. It changes no figure and no outcome.',
  intendLabel: 'How you had intended to vote',
  intendEmpty: 'Say it in words.',
  intendSend: 'Enter the footnote',
  footnotes: 'Stated after the vote',
};
