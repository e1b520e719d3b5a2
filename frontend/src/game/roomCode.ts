const LENGTH = 6;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const READ_AS: Record<string, string> = { O: '0', I: '1', L: '1' };

export const ROOM_CODE_LENGTH = LENGTH;

/** What a person typed or pasted, as far as it can be part of a code. */
export function readRoomCode(typed: string): string {
  return Array.from(typed.toUpperCase(), (sign) => READ_AS[sign] ?? sign)
    .filter((sign) => ALPHABET.includes(sign))
    .slice(0, LENGTH)
    .join('');
}

export function isRoomCode(code: string): boolean {
  return code.length === LENGTH && readRoomCode(code) === code;
}
