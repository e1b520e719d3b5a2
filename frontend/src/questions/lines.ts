import { noteLines, type Notes, noteText } from './writing';

/** Texts in a list of a form, where blank ones are there for convenience and no part of the quiz. */
export type Lines = readonly string[];

export function isBlank(line: string): boolean {
  return line.trim() === '';
}

export function written(lines: Lines): string[] {
  return lines.filter((line) => !isBlank(line));
}

/** At least so many fields to write in. */
export function padded(lines: Lines, fewest: number): Lines {
  return [...lines, ...Array.from({ length: Math.max(0, fewest - lines.length) }, () => '')];
}

/** The form's name of a line of the draft, which lacks the blank ones. */
export function lineField(name: string, lines: Lines, field: string): string {
  const place = new RegExp(`^${name}\\[(\\d+)\\]`);
  return field.replace(place, (whole: string, index: string) => {
    const line = lines.map((_, at) => at).filter((at) => !isBlank(lines[at] ?? ''))[Number(index)];
    return line === undefined ? whole : `${name}[${line}]`;
  });
}

interface LineRules {
  readonly fewest: number;
  readonly mostLines: number;
  readonly whenFew: string;
  readonly whenRepeated: string;
}

const MOST_CHARACTERS = 120;

/** What is to be said of a list of lines. */
export function noteList(notes: Notes, field: string, lines: Lines, rules: LineRules): void {
  if (written(lines).length < rules.fewest) {
    notes.missing(`${field}[${Math.max(0, lines.findIndex(isBlank))}]`, rules.whenFew);
  }
  lines.forEach((line, index) => {
    const name = `${field}[${index}]`;
    noteText(notes, name, line, MOST_CHARACTERS);
    noteLines(notes, name, line, rules.mostLines);
    const before = lines.slice(0, index).map((other) => other.trim());
    if (!isBlank(line) && before.includes(line.trim())) {
      notes.wrong(name, rules.whenRepeated);
    }
  });
}
