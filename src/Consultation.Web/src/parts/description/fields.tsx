import { useSignal } from '@preact/signals';
import { languageWords, nounWords, rollKindWords, type Noun, type RollKind, type RoundtableSlice } from '../../contract';
import { now, timeOfDay } from '../../live/clock';
import { zones } from '../../live/zones';
import { words } from '../../words';
import { Check, Choice } from '../form';
import { KeptField, useKept } from '../kept';
import { Radios } from '../radios';
import { TextFields } from '../texts';
import { chosen, tonguesOf, type Kept } from './read';
import '../group.css';
import './fields.css';

interface FieldsProps {
  /** The name under which what is typed survives a reload; read it with `readDescription`. */
  name: string;
  initial: Kept;
  /** What stands there, where it is changed. */
  standing?: RoundtableSlice;
  /** Whether it describes a new one, which has no background yet. */
  isNew?: boolean;
}

/** The fields that describe a roundtable; a new one has no background yet. */
export function DescriptionFields({ name, initial, standing, isNew = false }: FieldsProps) {
  const w = words().prepare.description;
  const languages = useKept(`${name}.languages`, initial.languages);
  const authentic = useKept(`${name}.authentic`, initial.authentic);
  const tongues = tonguesOf({ languages: languages.value, authentic: authentic.value });
  // Fields keep what they began with: another set of languages is another set of fields.
  const key = tongues.languages.join() + tongues.authentic;
  return (
    <>
      <TextFields key={`title${key}`} {...tongues} label={w.title} of="title" name={`${name}.title`} initial={standing?.title} maxLength={300} required autoFocus />
      <Languages languages={languages} authentic={authentic} />
      <Start name={name} initial={initial} />
      <TextFields key={`place${key}`} {...tongues} label={w.place} of="place" name={`${name}.place`} initial={standing?.place} maxLength={300} help={w.placeHelp} />
      <KeptField label={w.online} of="online" name={`${name}.online`} initial={initial.online} type="url" maxLength={2000} help={w.onlineHelp} />
      <TextFields key={`host${key}`} {...tongues} label={w.host} of="host" name={`${name}.host`} initial={standing?.host} maxLength={300} help={w.hostHelp} />
      <Roll name={name} initial={initial} />
      {standing && !isNew && (
        <TextFields key={`background${key}`} {...tongues} label={w.background} of="background" name={`${name}.background`} initial={standing.background} rows={6} maxLength={20000} help={w.backgroundHelp} />
      )}
    </>
  );
}

function Languages({ languages, authentic }: { languages: { value: string }; authentic: { value: string } }) {
  const w = words().prepare.description;
  const names = words().common.languages;
  const on = chosen(languages.value);
  const kept = useSignal(0);
  const tongues = tonguesOf({ languages: languages.value, authentic: authentic.value });
  return (
    <fieldset class="stack tight group">
      <legend>{w.languages}</legend>
      <div class="row wrap description-languages">
        {languageWords.map((language) => (
          <Check
            key={`${language}${kept.value}`}
            label={names[language]}
            checked={on.includes(language)}
            onChange={(checked) => {
              const next = checked ? [...on, language] : on.filter((l) => l !== language);
              if (next.length > 0) {
                languages.value = next.join(' ');
              } else {
                // The last one stays: its box is drawn anew.
                kept.value++;
              }
            }}
          />
        ))}
      </div>
      {on.length > 1 && (
        <Choice label={w.authentic} of="authentic" value={tongues.authentic} options={on.map((l) => [l, names[l]] as const)} onChange={(l) => (authentic.value = l)} help={w.authenticHelp} />
      )}
    </fieldset>
  );
}

function Start({ name, initial }: FieldsProps) {
  const w = words().prepare.description;
  const zone = useKept(`${name}.zone`, initial.zone);
  const all = useSignal(zones(zone.peek()));
  return (
    <fieldset class="stack tight group">
      <legend>{w.start}</legend>
      <div class="description-start">
        <KeptField label={w.date} of="start" name={`${name}.date`} initial={initial.date} type="date" />
        <KeptField label={w.time} of="start.time" name={`${name}.time`} initial={initial.time} type="time" />
      </div>
      <Choice label={w.zone} of="timeZone" value={zone.value} options={all.value.map((z) => [z, z.replaceAll('_', ' ')] as const)} onChange={(z) => (zone.value = z)} help={w.zoneHelp(timeOfDay(now.value, zone.value))} />
    </fieldset>
  );
}

function Roll({ name, initial }: FieldsProps) {
  const w = words().prepare.description;
  const roll = useKept(`${name}.roll`, initial.roll);
  const noun = useKept(`${name}.noun`, initial.noun);
  return (
    <>
      <Radios label={w.roll} value={roll.value as RollKind} options={rollKindWords.map((r) => [r, ...w.rolls[r]] as const)} onChange={(r) => (roll.value = r)} />
      <Choice label={w.noun} value={noun.value as Noun} options={nounWords.map((n) => [n, w.nouns[n]] as const)} onChange={(n) => (noun.value = n)} help={w.nounHelp} />
    </>
  );
}
