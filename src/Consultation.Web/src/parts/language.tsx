import { languageWords, type Language } from '../contract';
import { words, language } from '../words';
import { choose, failed } from '../words/choice';
import './language.css';

/** Each language by its own name, so that who reads no other finds it. */
const NAMES: Record<Language, string> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

/** Changes the language of the page, at any time; nothing that is being typed is lost. */
export function LanguageChoice({ class: name = '' }: { class?: string }) {
  const w = words().common;
  const missing = failed.value;
  return (
    <span class={`language ${name}`}>
      <label class="language-choice" title={w.language}>
        <span aria-hidden="true" class="language-code">
          {language.value}
        </span>
        <select aria-label={w.language} value={language.value} onChange={(e) => void choose(e.currentTarget.value as Language)}>
          {languageWords.map((code) => (
            <option key={code} value={code} lang={code} selected={code === language.value}>
              {NAMES[code]}
            </option>
          ))}
        </select>
      </label>
      {missing && (
        <span class="language-failed small" role="alert">
          {w.languageFailed(NAMES[missing])}
        </span>
      )}
    </span>
  );
}
