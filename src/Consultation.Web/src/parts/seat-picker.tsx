import { useSignal } from '@preact/signals';
import { useContext, useEffect, useId, useRef } from 'preact/hooks';
import { called, pick, type Pickable } from '../live/picking-seats';
import { words } from '../words';
import { Choice } from './form';
import { noted, Notes, Tried, useWrong } from './wrong';
import './seat-picker.css';

/** So many are chosen from a plain list. */
const FEW = 12;

/** A longer name may not fit its field; its end may be what tells it from another. */
const FITS = 36;

interface PickerProps {
  label: string;
  value: string;
  onChange: (seat: string) => void;
  seats: readonly Pickable[];
  /** What stands there while none is chosen. */
  none: string;
  /** Whether none is an answer too. */
  optional?: boolean;
  help?: string | undefined;
  of?: string | undefined;
}

/** Which of the seats: from a plain list where there are few, else by a part of its name. */
export function SeatPicker(props: PickerProps) {
  const { seats, none, optional: _, ...choice } = props;
  return seats.length <= FEW ? <Choice {...choice} options={[['', none], ...seats.map((seat) => [seat.id, seat.name] as const)]} /> : <Finder {...props} />;
}

/** A combobox: what is typed narrows the list below it; the arrows move in it, Enter picks, Escape closes it. */
function Finder({ label, value, onChange, seats, none, optional = false, help, of }: PickerProps) {
  const w = words().picker;
  const id = useId();
  const open = useSignal(false);
  /** What is typed, as long as it is no seat's name. */
  const typed = useSignal<string | undefined>(undefined);
  const active = useSignal<string | undefined>(undefined);
  const chosen = seats.find((seat) => seat.id === value);
  const shown = typed.value ?? chosen?.name ?? '';
  const unfinished = value === '' && shown.trim() !== '';
  const tried = useContext(Tried);
  const refused = useWrong(value, { of });
  const wrong = tried && unfinished ? w.choose : refused;
  const found = open.value ? pick(seats, typed.value ?? '') : undefined;
  const options = [...(optional && shown === '' ? [''] : []), ...(found?.groups.flatMap((group) => group.seats.map((seat) => seat.id)) ?? [])];
  const at = active.value !== undefined && options.includes(active.value) ? active.value : undefined;
  const optionId = (seat: string): string => `${id}-option-${seat}`;
  useEffect(() => {
    if (at !== undefined) {
      document.getElementById(optionId(at))?.scrollIntoView({ block: 'nearest' });
    }
  }, [at]);
  // Where the form around begins anew, so does the field.
  const given = useRef(value);
  useEffect(() => {
    if (value !== given.current) {
      [given.current, typed.value, open.value] = [value, undefined, false];
    }
  }, [value]);
  const give = (seat: string): void => {
    given.current = seat;
    onChange(seat);
  };
  const close = (): void => {
    [open.value, active.value] = [false, undefined];
  };
  const choose = (seat: string): void => {
    typed.value = undefined;
    close();
    give(seat);
  };
  const type = (text: string): void => {
    [typed.value, open.value, active.value] = [text, true, text.trim() === '' ? undefined : pick(seats, text).best?.id];
    const named = called(seats, text)?.id ?? '';
    if (named !== value) {
      give(named);
    }
  };
  const move = (by: 1 | -1): void => {
    open.value = true;
    const all = pick(seats, typed.peek() ?? '').groups.flatMap((group) => group.seats.map((seat) => seat.id));
    const among = [...(optional && shown === '' ? [''] : []), ...all];
    const from = at === undefined ? (by > 0 ? -1 : 0) : among.indexOf(at);
    active.value = among[(from + by + among.length) % among.length];
  };
  const onKey = (e: KeyboardEvent): void => {
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      move(e.key === 'ArrowDown' ? 1 : -1);
    } else if (e.key === 'Enter' && open.peek() && at !== undefined) {
      e.preventDefault();
      choose(at);
    } else if (e.key === 'Escape' && open.peek()) {
      // The dialog around stays: what Escape closes is the list.
      e.preventDefault();
      e.stopPropagation();
      close();
    }
  };
  const option = (seat: string, says: string) => (
    // The field keeps the focus, so that on a phone the keyboard stays and a tap isn't lost.
    <div key={seat} id={optionId(seat)} role="option" aria-selected={seat === at} onMouseDown={(e) => e.preventDefault()} onClick={() => choose(seat)}>
      {says}
    </div>
  );
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open.value}
        aria-controls={open.value ? `${id}-list` : undefined}
        aria-activedescendant={open.value && at !== undefined ? optionId(at) : undefined}
        {...noted(id, wrong, help, of)}
        data-unfinished={unfinished || undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        placeholder={none}
        value={shown}
        onInput={(e) => type(e.currentTarget.value)}
        onKeyDown={onKey}
        onFocus={(e) => e.currentTarget.select()}
        onClick={() => (open.value = true)}
        onBlur={() => {
          close();
          typed.value = value === '' ? typed.peek() : undefined;
        }}
      />
      {open.value && options.length > 0 && (
        <div id={`${id}-list`} class="picker-list" role="listbox" aria-label={label} onMouseDown={(e) => e.preventDefault()}>
          {options[0] === '' && option('', none)}
          {found?.groups.map((group, i) =>
            group.name ? (
              <div key={group.name} role="group" aria-labelledby={`${id}-group-${i}`}>
                <div id={`${id}-group-${i}`} class="picker-group quiet small">
                  {group.name}
                </div>
                {group.seats.map((seat) => option(seat.id, seat.name))}
              </div>
            ) : (
              group.seats.map((seat) => option(seat.id, seat.name))
            ),
          )}
        </div>
      )}
      <p class="quiet small" role="status">
        {found && (found.all > found.shown ? w.some(found.shown, found.all) : w.found(found.all))}
      </p>
      {!open.value && chosen && chosen.name.length > FITS && <p class="small">{chosen.name}</p>}
      <Notes id={id} wrong={wrong} help={help} />
    </div>
  );
}
