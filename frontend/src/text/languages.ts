import { languageName } from '@/text/languageName';

/** What quizzes are mostly written in; any other language that a quiz has stays a choice for it. */
const USUAL = [
  'ar',
  'bg',
  'bn',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'eu',
  'fa',
  'fi',
  'fr',
  'gl',
  'he',
  'hi',
  'hr',
  'hu',
  'id',
  'is',
  'it',
  'ja',
  'ka',
  'ko',
  'lt',
  'lv',
  'ms',
  'nb',
  'nl',
  'nn',
  'pl',
  'pt',
  'pt-BR',
  'ro',
  'ru',
  'sk',
  'sl',
  'sq',
  'sr',
  'sv',
  'sw',
  'ta',
  'th',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh-Hans',
  'zh-Hant',
] as const;

export interface Language {
  readonly tag: string;
  /** As those who speak it call it. */
  readonly name: string;
}

/** The languages to choose from, by name. */
export function languagesFor(current: string): readonly Language[] {
  usual ??= inOrder(USUAL);
  return current === '' || usual.some(({ tag }) => tag === current)
    ? usual
    : inOrder([...USUAL, current]);
}

// Names are dear to look up, and the form is drawn anew with each letter that is typed.
let usual: readonly Language[] | undefined;

function inOrder(tags: readonly string[]): readonly Language[] {
  const languages = tags.map((tag) => ({ tag, name: languageName(tag) }));
  languages.sort((one, other) => one.name.localeCompare(other.name));
  return languages;
}

/** The one that whoever writes here most likely writes in. */
export function likelyLanguage(): string {
  return namesOf(navigator.language).find((name) => USUAL.some((tag) => tag === name)) ?? 'en';
}

/** What browsers call by the name of all that is spoken in Norway. */
const BOKMAL = 'nb';

/** A language of the browser as our tags may have it, the closest first: by country, script, alone. */
function namesOf(wanted: string): readonly string[] {
  try {
    const { baseName, language } = new Intl.Locale(wanted);
    const { script } = new Intl.Locale(wanted).maximize();
    return [baseName, `${language}-${script}`, language === 'no' ? BOKMAL : language];
  } catch {
    return [];
  }
}
