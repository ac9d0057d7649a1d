import { count } from './common';

/** Words about papers. */
export const papers = {
  title: 'Papers',
  papersN: (n: number): string => count(n, 'paper', 'papers'),
  paper: (number: string, title: string): string => `Paper ${number}: ${title}`,
  size: (bytes: number): string => (bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`),
  onPoint: (number: string): string => `on point ${number}`,
  attach: 'Attach a paper',
  attachTo: (item: string): string => `Attach a paper to ${item}`,
  file: 'File',
  fileHelp: 'A PDF of at most 20 MB, without a password and without scripts.',
  fileMissing: 'Choose a file.',
  fileTooLarge: 'A paper may have at most 20 MB. Save it in a smaller size, or in parts.',
  name: 'Title',
  nameMissing: 'The paper needs a title.',
  on: 'On',
  onItem: (number: string): string => `item ${number} itself`,
  onPointText: (number: string, text: string): string => `point ${number}: ${text}`,
  uploading: (percent: number): string => `Uploading: ${percent} %`,
  checking: 'The file is being checked.',
  remove: 'Remove the paper',
  removeLabel: (number: string): string => `Remove paper ${number}`,
  removeQuestion: 'Nobody can open it any more, and its number isn’t given again. Once the session has been opened the record says that it was there.',
};
