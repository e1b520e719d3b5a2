const LENGTH = 6;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECOND = '23456789';
const READ_AS: Record<string, string> = { O: '0', I: '1', L: '1' };
const IN_LINK = /\/(?:JOIN|PLAY|HOST)\/([^/?#\s]+)/;

export const ROOM_CODE_LENGTH = LENGTH;

/**
 * What a person typed or pasted, as far as it can be part of a code: in any case and width, with
 * spaces or dashes, within a link or a sentence.
 */
export function readRoomCode(typed: string): string {
  const text = typed.normalize('NFKC').toUpperCase();
  if (text.includes('://')) {
    return signsOf(IN_LINK.exec(text)?.[1] ?? '').slice(0, LENGTH);
  }
  const signs = signsOf(IN_LINK.exec(text)?.[1] ?? text);
  return signs.length > LENGTH ? (codeAmong(text) ?? signs.slice(0, LENGTH)) : signs;
}

/**
 * What the code of a room that is to be opened shall begin with. Proxies bring what begins alike to one server:
 * so the room lives where its players will come. The second one is a digit, since a few hundred beginnings cost
 * servers less than a thousand.
 */
export function drawCodePrefix(): string {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint8Array(2));
  return ALPHABET.charAt(first % ALPHABET.length) + SECOND.charAt(second % SECOND.length);
}

export function isRoomCode(code: string): boolean {
  return code.length === LENGTH && readRoomCode(code) === code;
}

function signsOf(text: string): string {
  return Array.from(text, (sign) => READ_AS[sign] ?? sign)
    .filter((sign) => ALPHABET.includes(sign))
    .join('');
}

/** The one word that can be a code; of several, the one with a digit, which few words have. */
function codeAmong(text: string): string | undefined {
  const words = text.split(/[^\p{L}\p{N}-]+/u).filter((word) => isWhole(word));
  const word = words.find((candidate) => /\d/.test(candidate)) ?? words[0];
  return word && signsOf(word);
}

function isWhole(word: string): boolean {
  const letters = word.replaceAll('-', '');
  return letters.length === LENGTH && signsOf(letters).length === LENGTH;
}
