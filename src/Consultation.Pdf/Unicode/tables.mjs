// Makes the tables that Text/CharacterTables.cs reads. For each property: 4,352 numbers of pages of 256 code points, how
// many different pages there are, and those pages. Then the pairs of brackets. Arguments: folder of the data, file to write.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

// The order is that of the enums LineClass and BidiClass.
const lineClasses = ['Alphabetic', 'Mandatory_Break', 'Carriage_Return', 'Line_Feed', 'Next_Line', 'Space', 'ZWSpace', 'ZWJ',
  'Combining_Mark', 'Word_Joiner', 'Glue', 'Break_Both', 'Break_After', 'Break_Before', 'Hyphen', 'Contingent_Break',
  'Close_Punctuation', 'Close_Parenthesis', 'Exclamation', 'Inseparable', 'Nonstarter', 'Open_Punctuation', 'Quotation',
  'Infix_Numeric', 'Numeric', 'Postfix_Numeric', 'Prefix_Numeric', 'Break_Symbols', 'Hebrew_Letter', 'E_Base', 'E_Modifier',
  'H2', 'H3', 'Ideographic', 'JL', 'JV', 'JT', 'Regional_Indicator'];
const bidiClasses = ['Left_To_Right', 'Right_To_Left', 'Arabic_Letter', 'European_Number', 'European_Separator',
  'European_Terminator', 'Arabic_Number', 'Common_Separator', 'Nonspacing_Mark', 'Boundary_Neutral', 'Paragraph_Separator',
  'Segment_Separator', 'White_Space', 'Other_Neutral', 'Left_To_Right_Embedding', 'Left_To_Right_Override',
  'Right_To_Left_Embedding', 'Right_To_Left_Override', 'Pop_Directional_Format', 'Left_To_Right_Isolate',
  'Right_To_Left_Isolate', 'First_Strong_Isolate', 'Pop_Directional_Isolate'];
const wideOpen = lineClasses.length, futurePictograph = wideOpen + 1;
const codePoints = 0x110000;

const [, , folder, target] = process.argv;
const load = async path => (await import(new URL(path, pathToFileURL(folder + '/')))).default;
const ranges = path => load(`${path}/ranges.mjs`);

async function table(property, classes) {
  const result = new Uint8Array(codePoints);
  for (const [number, name] of classes.entries())
    for (const { begin, end } of await ranges(`${property}/${name}`)) result.fill(number, begin, end);
  return result;
}

function pack(classes) {
  const index = [], pages = new Map();
  for (let at = 0; at < codePoints; at += 256) {
    const page = classes.subarray(at, at + 256), key = page.join();
    if (!pages.has(key)) pages.set(key, page);
    index.push([...pages.keys()].indexOf(key));
  }
  if (pages.size > 255) throw new Error('More pages than a byte can number.');
  return Buffer.concat([Buffer.from(index), Buffer.from([pages.size]), ...[...pages.values()].map(p => Buffer.from(p))]);
}

const lines = await table('Line_Break', lineClasses);
// LB1: what would depend on a dictionary or a language.
for (const { begin, end } of await ranges('Line_Break/Conditional_Japanese_Starter')) lines.fill(lineClasses.indexOf('Nonstarter'), begin, end);
for (const { begin, end } of await ranges('Line_Break/Complex_Context'))
  for (let c = begin; c < end; c++) if (/\p{M}/u.test(String.fromCodePoint(c))) lines[c] = lineClasses.indexOf('Combining_Mark');
// LB30 tells brackets of East Asian width apart, LB30b keeps room for pictographs to come.
for (const [begin, end] of [[0x2329, 0x232a], [0x3000, 0x3040], [0xfe10, 0xfe70], [0xff00, 0xfff0]])
  for (let c = begin; c < end; c++) if (lines[c] === lineClasses.indexOf('Open_Punctuation')) lines[c] = wideOpen;
const assigned = new Uint8Array(codePoints);
for (const { begin, end } of await ranges('Binary_Property/Assigned')) assigned.fill(1, begin, end);
for (const { begin, end } of await ranges('Binary_Property/Extended_Pictographic'))
  for (let c = begin; c < end; c++) if (!assigned[c]) lines[c] = futurePictograph;

const mirror = await load('Bidi_Mirroring_Glyph/index.mjs');
const brackets = [];
for (const { begin, end } of await ranges('Bidi_Paired_Bracket_Type/Open'))
  for (let c = begin; c < end; c++) brackets.push(c, mirror.get(c).codePointAt(0));

writeFileSync(target, Buffer.concat([pack(lines), pack(await table('Bidi_Class', bidiClasses)), Buffer.from(new Uint16Array(brackets).buffer)]));
