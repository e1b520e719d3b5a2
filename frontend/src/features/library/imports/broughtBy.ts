import type { Brought } from '@/api/imports';

/** What somebody dropped or pasted; nothing where there is nothing of use in it. */
export type Given = Brought | 'folder' | undefined;

export function dropped({ files, items }: DataTransfer): Given {
  // A link that is dropped along is an item, and no file.
  const isFolder = Array.from(items ?? [])
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry?.()?.isDirectory ?? false);
  // A folder looks like a file that cannot be read.
  const readable = Array.from(files).filter((_, index) => !isFolder[index]);
  return readable.length > 0 ? { files: readable } : files.length > 0 ? 'folder' : undefined;
}

/** Spreadsheets copy their cells as a picture too: then text is what was meant. */
export function pasted({ clipboardData }: ClipboardEvent): Given {
  const files = Array.from(clipboardData?.files ?? []);
  const documents = files.filter(({ type }) => !type.startsWith('image/'));
  const text = clipboardData?.getData('text/plain') ?? '';
  if (documents.length > 0) {
    return { files: documents };
  }
  return text.trim() === '' ? (files.length > 0 ? { files } : undefined) : { text };
}

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
