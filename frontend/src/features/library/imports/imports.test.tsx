import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Route, Switch, useLocation } from 'wouter';
import type { Import } from '@/api/generated/quiz';
import { AtAddress } from '@/testing/AtAddress';
import { anImport, anImportedQuiz, aSingle } from '@/testing/imported';
import { freshQuizzes } from '@/user/freshQuizzes';
import { ME } from '@/user/useMe';
import { MyQuizzesPage } from '../MyQuizzesPage';
import { ImportPage } from './ImportPage';
import { PreviewPage } from './PreviewPage';

/** Stands for the browser's, which is the only one that tells what it has sent. */
class Upload extends EventTarget {
  static last: Upload | undefined;
  readonly upload = new EventTarget();
  status = 0;
  statusText = '';
  responseText = '';
  form = new FormData();
  isAborted = false;

  open() {}
  setRequestHeader() {}
  abort() {
    this.isAborted = true;
    this.dispatchEvent(new Event('abort'));
  }
  send(form: FormData) {
    this.form = form;
    Upload.last = this;
  }

  has(part: number) {
    const event = Object.assign(new Event('progress'), {
      loaded: 60 * part,
      total: 60,
      lengthComputable: true,
    });
    act(() => void this.upload.dispatchEvent(event));
  }
  answer(status: number, body: unknown) {
    this.status = status;
    this.responseText = JSON.stringify(body);
    act(() => void this.dispatchEvent(new Event('load')));
  }
  fail() {
    act(() => void this.dispatchEvent(new Event('error')));
  }
}

const server = vi.fn<(request: Request) => Promise<Response>>();
const sheet = new File(['any bytes'], 'capitals.xlsx');

function Address() {
  return <p data-testid="address">{useLocation()[0]}</p>;
}

function open(address: string, account = 'me') {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(ME, { id: account, email: '', displayName: 'Ann', createdAt: '' });
  return render(
    <QueryClientProvider client={queries}>
      <AtAddress address={address}>
        <Address />
        <Switch>
          <Route path="/import/:id" component={PreviewPage} />
          <Route path="/import" component={ImportPage} />
          <Route path="/quizzes" component={MyQuizzesPage} />
        </Switch>
      </AtAddress>
    </QueryClientProvider>,
  );
}

/** What is on its way by now. */
async function upload(): Promise<Upload> {
  return vi.waitFor(() => {
    if (!Upload.last) {
      throw new Error('nothing was sent');
    }
    return Upload.last;
  });
}

function drop(...files: File[]) {
  fireEvent.drop(document.body, { dataTransfer: { files, types: ['Files'], items: [] } });
}

function paste(target: Element, given: { text?: string; files?: File[] }) {
  fireEvent.paste(target, {
    clipboardData: { files: given.files ?? [], getData: () => given.text ?? '' },
  });
}

function reads(read: Import) {
  server.mockImplementation(() => Promise.resolve(Response.json(read)));
}

/** What an account without quizzes has. */
function nothingAt(url: string): object {
  return url.endsWith('/shelves') ? { folders: [] } : { items: [] };
}

const address = () => screen.getByTestId('address').textContent;
const textField = () => screen.getByLabelText<HTMLTextAreaElement>('Or paste text');
const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  Upload.last = undefined;
  server.mockReset();
  server.mockImplementation(({ url }) => Promise.resolve(Response.json(nothingAt(url))));
  vi.stubGlobal('fetch', server);
  vi.stubGlobal('XMLHttpRequest', Upload);
  sessionStorage.clear();
  history.replaceState(null, '');
});

describe('bringing a file', () => {
  it('leads to the preview of what was read, whose heading has the focus', async () => {
    open('/import');

    drop(sheet);
    const sent = await upload();
    expect(sent.form.getAll('file')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toContain('capitals.xlsx');
    sent.has(0.5);
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.5');
    sent.answer(201, anImport());

    const heading = await screen.findByRole('heading', { level: 1, name: /Look through/ });
    expect(address()).toBe('/import/i1');
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText(/2 questions in 1 quiz/).id).toBe(
      document.activeElement?.getAttribute('aria-describedby'),
    );
  });

  it('works on the list of one’s quizzes, and shows where to let go', async () => {
    open('/quizzes');

    fireEvent.dragEnter(document.body, { dataTransfer: { types: ['Files'] } });
    expect(screen.getByText('Let go to bring them here')).toBeDefined();
    drop(sheet);
    expect(screen.queryByText('Let go to bring them here')).toBeNull();
    const sent = await upload();
    sent.answer(201, anImport());

    await vi.waitFor(() => expect(address()).toBe('/import/i1'));
  });

  it('is chosen as well', async () => {
    open('/import');

    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    await userEvent.upload(input, [sheet, new File(['more'], 'more.gift')]);

    expect((await upload()).form.getAll('file')).toHaveLength(2);
    expect(screen.getByRole('status').textContent).toContain('2 files');
  });

  it('is called back', async () => {
    open('/import');
    drop(sheet);
    const sent = await upload();

    await click('Cancel');

    expect(sent.isAborted).toBe(true);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says why a file cannot be read, and what can be', async () => {
    open('/import');
    drop(sheet);
    const sent = await upload();

    sent.answer(422, {
      type: 'not-importable',
      title: 'Nothing could be read',
      status: 422,
      errors: [
        { field: 'file', message: 'No row has a question.' },
        { field: 'row 9', message: 'Has no answers.' },
      ],
    });

    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('capitals.xlsx');
    expect(alert.textContent).toContain('Nothing could be read');
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['No row has a question.', 'row 9Has no answers.']);
    expect(screen.getByText('Which files, and how to get them').closest('details')?.open).toBe(
      true,
    );
  });

  it('keeps what was brought while the server cannot be reached', async () => {
    open('/import');
    drop(sheet);
    (await upload()).fail();
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing is lost');
    Upload.last = undefined;

    await click('Try again');

    expect(((await upload()).form.get('file') as File).name).toBe('capitals.xlsx');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that too much is too much', async () => {
    open('/import');
    drop(sheet);
    const sent = await upload();

    sent.answer(413, { type: 'too-large', title: 'Too large', status: 413 });

    expect((await screen.findByRole('alert')).textContent).toContain('more than this server takes');
  });

  it('does not even send what is more than the server takes', async () => {
    server.mockImplementation(() => Promise.resolve(Response.json({ imports: { bytes: 0 } })));
    open('/import');

    drop(sheet);

    expect((await screen.findByRole('alert')).textContent).toContain('more than the 0 MB');
    expect(Upload.last).toBeUndefined();
  });

  it('does not take a folder for a file', () => {
    open('/import');
    const items = [
      { kind: 'string' },
      { kind: 'file', webkitGetAsEntry: () => ({ isDirectory: true }) },
    ];

    fireEvent.drop(document.body, { dataTransfer: { files: [sheet], types: ['Files'], items } });

    expect(screen.getByRole('alert').textContent).toContain('A folder cannot be read');
    expect(Upload.last).toBeUndefined();
  });
});

describe('pasting', () => {
  it('brings a text from anywhere on the page', async () => {
    open('/import');

    paste(document.body, { text: 'Two?\nA) 1\nB) 2\nANSWER: B' });

    expect((await upload()).form.get('text')).toContain('ANSWER: B');
  });

  it('leaves a text in the field, to be read when that is asked for', async () => {
    open('/import');
    const field = screen.getByLabelText('Or paste text');

    paste(field, { text: '::q:: 1+1? {=2}' });
    expect(Upload.last).toBeUndefined();
    fireEvent.change(field, { target: { value: '::q:: 1+1? {=2}' } });
    await click('Read the text');

    expect((await upload()).form.get('text')).toBe('::q:: 1+1? {=2}');
  });

  it('has the text again for whoever comes back from the preview, and nobody else', async () => {
    const first = open('/import');
    fireEvent.change(textField(), { target: { value: '::q:: 1+1? {=2}' } });
    await click('Read the text');
    (await upload()).answer(201, anImport());
    await screen.findByRole('heading', { level: 1, name: /Look through/ });
    first.unmount();

    const second = open('/import');
    expect(textField().value).toBe('::q:: 1+1? {=2}');
    second.unmount();
    open('/import', 'another');

    expect(textField().value).toBe('');
  });

  it('takes rows of a spreadsheet for text though a picture of them comes along', async () => {
    open('/import');
    const picture = new File(['bytes'], 'image.png', { type: 'image/png' });

    paste(document.body, { text: 'Question\tAnswer', files: [picture] });

    expect((await upload()).form.get('text')).toBe('Question\tAnswer');
  });

  it('takes a file in the field too', async () => {
    open('/import');

    paste(screen.getByLabelText('Or paste text'), { text: 'capitals.xlsx', files: [sheet] });

    expect((await upload()).form.getAll('file')).toHaveLength(1);
  });
});

describe('the preview', () => {
  it('is there again after a reload, and imports all', async () => {
    reads(anImport());
    open('/import/i1');
    expect(await screen.findByRole('heading', { name: 'Capitals' })).toBeDefined();
    expect(screen.getAllByLabelText('Right answer')).toHaveLength(2);
    server.mockImplementation(() =>
      Promise.resolve(Response.json({ items: [{ id: 'q1', title: 'Capitals' }] }, { status: 201 })),
    );

    await click('Import all 2 questions');

    await vi.waitFor(() => expect(address()).toBe('/quizzes/q1'));
    const accepted = server.mock.calls.map(([request]) => request).find(isAcceptance);
    expect(await accepted?.json()).toEqual({ goodOnly: false });
    expect([...freshQuizzes()]).toEqual(['q1']);
  });

  it('says what was changed, and what is left out with its place', async () => {
    reads(
      anImport({
        quizzes: [
          anImportedQuiz('Capitals', [aSingle('Italy?'), aSingle('France?')], {
            notices: [
              { place: 'Row 12', message: 'The time was shortened to 600 s.', question: 1 },
              { place: 'Sheet', message: 'The cover is left out.' },
            ],
          }),
        ],
        refused: [{ place: 'Row 14', message: 'No answer is marked as right.' }],
      }),
    );
    open('/import/i1');

    const france = (await screen.findByRole('heading', { name: 'France?' })).closest('li');
    expect(france?.textContent).toContain('Row 12');
    expect(screen.getAllByText('Row 12')).toHaveLength(1);
    expect(screen.getByText('Sheet').closest('ol')).toBeNull();
    const left = screen.getByRole('heading', { name: 'What is left out' }).closest('section');
    expect(left?.textContent).toContain('Row 14');
    expect(screen.getByRole('link', { name: 'Cancel' }).getAttribute('href')).toBe('/quizzes');
    server.mockClear();

    await click('Import the 2 good ones');

    const accepted = server.mock.calls.map(([request]) => request).find(isAcceptance);
    expect(await accepted?.json()).toEqual({ goodOnly: true });
  });

  it('imports the quizzes that are chosen, and marks them as new', async () => {
    reads(
      anImport({
        quizzes: [
          anImportedQuiz('One', [aSingle('1?')]),
          anImportedQuiz('Two', [aSingle('2?'), aSingle('3?')]),
          anImportedQuiz('Three', [aSingle('4?')]),
        ],
      }),
    );
    open('/import/i1');
    expect(await screen.findByRole('button', { name: 'Import all 4 questions' })).toBeDefined();
    expect(screen.queryByText('2?')).toBeNull();

    await userEvent.click(screen.getByRole('checkbox', { name: /Two/ }));
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Show the questions' })[1] as never,
    );
    expect(screen.getByText('2?')).toBeDefined();
    server.mockImplementation(({ url }) =>
      Promise.resolve(
        Response.json({
          ...nothingAt(url),
          ...(url.endsWith('/accept') && { items: [{ id: 'a' }, { id: 'b' }] }),
        }),
      ),
    );
    await click('Import 2 questions');

    await vi.waitFor(() => expect(address()).toBe('/quizzes'));
    const accepted = server.mock.calls.map(([request]) => request).find(isAcceptance);
    expect(await accepted?.json()).toEqual({ quizzes: [0, 2], goodOnly: false });
    expect([...freshQuizzes()]).toEqual(['a', 'b']);
  });

  it('imports nothing while no quiz is chosen', async () => {
    reads(
      anImport({ quizzes: [anImportedQuiz('One', [aSingle('1?')]), anImportedQuiz('Two', [])] }),
    );
    open('/import/i1');
    await screen.findByText('2 of 2 quizzes chosen');

    await click('None');

    expect(screen.getByRole('button', { name: 'Choose a quiz first' })).toHaveProperty(
      'disabled',
      true,
    );
  });

  it('shows a part of many questions and remarks until all are asked for', async () => {
    const many = Array.from({ length: 100 }, (_, index) => aSingle(`Number ${index}?`));
    const refused = many.map((_, index) => ({ place: `Row ${index}`, message: 'Empty.' }));
    reads(anImport({ quizzes: [anImportedQuiz('Many', many)], refused }));
    open('/import/i1');

    await screen.findByRole('heading', { name: 'Number 0?' });
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(20);
    const [remarks, questions] = screen.getAllByRole('button', { name: 'Show all 100' });
    await userEvent.click(remarks as HTMLElement);
    expect(document.activeElement).toBe(screen.getByText('Row 8').closest('li'));
    await userEvent.click(questions as HTMLElement);
    expect(document.activeElement).toBe(screen.getByText('Number 20?').closest('li'));

    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(100);
    expect(screen.getByText('Row 99')).toBeDefined();
  });

  it('goes on with the first quiz that was hidden when all are asked for', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      anImportedQuiz(`Part ${index}`, [aSingle('Two?')]),
    );
    reads(anImport({ quizzes: many }));
    open('/import/i1');

    await userEvent.click(await screen.findByRole('button', { name: 'Show all 60' }));

    expect(document.activeElement).toBe(screen.getByText('Part 50').closest('article'));
  });

  it('of what was imported already leads to it', async () => {
    reads(anImport({ items: [{ id: 'q1', title: 'Capitals' }] }));
    open('/import/i1');

    const link = await screen.findByRole('link', { name: 'Go there' });
    expect(link.getAttribute('href')).toBe('/quizzes/q1');
  });

  it('of what was imported and is gone since says so', async () => {
    const read = anImport({ items: [{ id: 'q1', title: 'Capitals' }] });
    server.mockImplementation(async ({ url }) =>
      url.endsWith('/imports/i1')
        ? Response.json(read)
        : Response.json({ type: 'not-found', title: 'Not there', status: 404 }, { status: 404 }),
    );
    open('/import/i1');

    const bin = await screen.findByRole('link', { name: 'Look into the bin' });
    expect(bin.getAttribute('href')).toBe('/quizzes?shelf=bin');
    expect(screen.queryByText('It is in your library.')).toBeNull();
    expect(screen.getByRole('link', { name: 'Bring your quizzes' })).toBeDefined();
  });

  it('of what is gone leads to bringing it again', async () => {
    server.mockImplementation(() =>
      Promise.resolve(
        Response.json({ type: 'not-found', title: 'Not there', status: 404 }, { status: 404 }),
      ),
    );
    open('/import/i1');

    expect(await screen.findByRole('link', { name: 'Bring your quizzes' })).toBeDefined();
  });

  it('says why it was not imported, and lets it be tried again', async () => {
    reads(anImport());
    open('/import/i1');
    await screen.findByRole('heading', { name: 'Capitals' });
    server.mockImplementation(() =>
      Promise.resolve(
        Response.json(
          { type: 'too-many', title: 'Too many quizzes', status: 409 },
          { status: 409 },
        ),
      ),
    );

    await click('Import all 2 questions');

    expect((await screen.findByRole('alert')).textContent).toBe('Too many quizzes');
    expect(screen.getByRole('button', { name: 'Import all 2 questions' })).toHaveProperty(
      'disabled',
      false,
    );
  });
});

function isAcceptance({ url, method }: Request): boolean {
  return method === 'POST' && url.endsWith('/api/quiz/imports/i1/accept');
}
