import { useId } from 'preact/hooks';
import { languageWords, nounWords, rollKindWords, type Language, type Noun, type RollKind } from '../../contract';
import { day, timeOfDay } from '../../live/clock';
import { fromZone, inZone, ownZone, zones } from '../../live/zones';
import { Choice, Field } from '../../parts/form';
import { Radios } from '../../parts/radios';
import { TextFields } from '../../parts/texts';
import { words } from '../../words';
import { field, named, tonguesOf } from './new-read';
import { zoneNamed } from './zone-named';

const NAME_MAX = 300;
const ADDRESS_MAX = 2_000;

/** What a roundtable begins with; everything else is on the page Prepare. */
export function Fields() {
  const w = words().library.create;
  const tongues = tonguesOf(field('languages').value, field('authentic').value);
  // Fields keep what they began with: another set of languages is another set of fields.
  const key = [...tongues.languages, tongues.authentic].join();
  const [roll, noun] = [field('roll'), field('noun')];
  return (
    <>
      <Languages />
      <TextFields key={`title ${key}`} {...tongues} label={w.name} name={named('title')} maxLength={NAME_MAX} required autoFocus />
      <Start />
      <TextFields key={`place ${key}`} {...tongues} label={w.place} name={named('place')} maxLength={NAME_MAX} help={w.placeHelp} />
      <Field label={w.online} name={named('online')} type="url" maxLength={ADDRESS_MAX} help={w.onlineHelp} />
      <Radios label={w.roll} value={roll.value as RollKind} options={rollKindWords.map((r) => [r, ...w.rolls[r]] as const)} onChange={(r) => (roll.value = r)} />
      <Radios label={w.noun} value={noun.value as Noun} options={nounWords.map((n) => [n, ...w.nouns[n]] as const)} onChange={(n) => (noun.value = n)} />
    </>
  );
}

function Languages() {
  const w = words();
  const [languages, authentic] = [field('languages'), field('authentic')];
  const tongues = tonguesOf(languages.value, authentic.value);
  const chosen = tongues.languages;
  const only = (l: Language): boolean => chosen.length === 1 && chosen[0] === l;
  return (
    <>
      <fieldset class="stack tight">
        <legend>{w.library.create.languages}</legend>
        <div class="row wrap library-languages">
          {languageWords.map((l) => (
            <label key={l} class="check">
              <input
                type="checkbox"
                checked={chosen.includes(l)}
                disabled={only(l)}
                onChange={(e) => (languages.value = (e.currentTarget.checked ? [...chosen, l] : chosen.filter((c) => c !== l)).join(' '))}
              />
              {w.common.languages[l]}
            </label>
          ))}
        </div>
      </fieldset>
      {chosen.length > 1 && (
        <Choice
          label={w.library.create.authentic}
          help={w.library.create.authenticHelp}
          value={tongues.authentic}
          options={chosen.map((l) => [l, w.common.languages[l]] as const)}
          onChange={(l) => (authentic.value = l)}
        />
      )}
    </>
  );
}

function Start() {
  const w = words().library.create;
  return (
    <fieldset class="stack tight">
      <legend>{w.start}</legend>
      <div class="library-start">
        <Field label={w.date} name={named('date')} type="date" />
        <Field label={w.time} name={named('time')} type="time" />
        <Zone />
      </div>
      <p class="quiet small" role="status">
        <Elsewhere />
      </p>
    </fieldset>
  );
}

function Zone() {
  const id = useId();
  const zone = field('zone');
  const w = words().library.create;
  return (
    <div class="field">
      <label for={id}>{w.zone}</label>
      <input id={id} list={`${id}-all`} value={zone.value} autoComplete="off" spellcheck={false} required aria-describedby={`${id}-help`} onInput={(e) => (zone.value = e.currentTarget.value)} />
      <datalist id={`${id}-all`}>
        {zones().map((z) => (
          <option key={z} value={z} />
        ))}
      </datalist>
      <p class="quiet small" id={`${id}-help`}>
        {w.zoneHelp}
      </p>
    </div>
  );
}

/** The start as this device's clock will show it; and where the roundtable's clock leaps over it, that. */
function Elsewhere() {
  const w = words().library.create;
  const zone = zoneNamed(field('zone').value, zones());
  const typed = { date: field('date').value, time: field('time').value };
  const start = zone ? fromZone(typed, zone) : undefined;
  if (!zone || !start) {
    return null;
  }
  const there = inZone(start, zone);
  const own = ownZone();
  return (
    <>
      {there.time !== typed.time && `${w.leapt(there.time)} `}
      {own !== zone && w.here(day(start, own), timeOfDay(start, own))}
    </>
  );
}
