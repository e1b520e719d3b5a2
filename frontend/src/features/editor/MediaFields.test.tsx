import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Picture } from '@/api/generated/quiz';
import { pixelsOf } from '@/browser/pixels';
import { MediaFields } from './MediaFields';

vi.mock('@/browser/pixels', () => ({ pixelsOf: vi.fn() }));

const server = vi.fn<(request: Request) => Promise<Response>>();
const uploads = vi.fn<() => Promise<Response>>();
const onChange = vi.fn<(media: Picture | undefined) => void>();
const onUploaded = vi.fn<(address: string) => void>();
const picture = new File(['any bytes'], 'hill.jpg', { type: 'image/jpeg' });
const url = '/api/quiz/media/1/8x6.jpg';

const limits = { bytes: 10_000_000, picturePixels: 25_000_000, soundSeconds: 180 };

const begun: Picture = { image: '', alt: '' };
let queries: QueryClient;

function fields(media: Picture | undefined) {
  return (
    <QueryClientProvider client={queries}>
      <MediaFields
        legend="Picture"
        field="media"
        media={media}
        shown={{ wrong: {}, missing: {}, left: () => {} }}
        {...{ onChange, onUploaded }}
      />
    </QueryClientProvider>
  );
}

/** The files that went out. */
function sent(): Request[] {
  return server.mock.calls.map(([request]) => request).filter(({ method }) => method === 'POST');
}

function uploaded(address = url): Response {
  return Response.json({ id: '1', url: address, type: 'image/jpeg' }, { status: 201 });
}

function show(media: Picture | undefined = begun) {
  return render(fields(media));
}

/** What comes with a file when it is dropped or pasted. */
function carrying(...types: string[]) {
  return { files: [picture], types: ['Files', ...types], dropEffect: 'none' };
}

function choose(file = picture): Promise<void> {
  return userEvent.upload(screen.getByLabelText('Picture on this device'), file);
}

describe('a picture in the editor', () => {
  beforeEach(() => {
    server.mockReset();
    onChange.mockReset();
    onUploaded.mockReset();
    vi.mocked(pixelsOf).mockReset();
    queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    server.mockImplementation(({ method }) =>
      method === 'POST' ? uploads() : Promise.resolve(Response.json({ files: limits })),
    );
    uploads.mockReset();
    uploads.mockImplementation(() => Promise.resolve(uploaded()));
    vi.stubGlobal('fetch', server);
  });

  it('is brought to the server as a form, which tells its address', async () => {
    show();

    await choose();

    await vi.waitFor(() => expect(onUploaded).toHaveBeenCalledWith(url));
    const [request] = sent();
    expect(new URL(request?.url ?? '').pathname).toBe('/api/quiz/media');
    expect(request?.headers.get('Content-Type')).toContain('multipart/form-data');
  });

  it('is taken by a camera where there is one', async () => {
    show();
    const camera = screen.getByLabelText('Take a photo');

    await userEvent.upload(camera, picture);

    expect(camera.getAttribute('capture')).toBe('environment');
    await vi.waitFor(() => expect(onUploaded).toHaveBeenCalledWith(url));
  });

  it('says that it is on its way, and asks for its words when it is there', async () => {
    let arrive: ((response: Response) => void) | undefined;
    uploads.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    show();

    await choose();
    expect(screen.getByRole('status').textContent).toBe('On its way…');

    arrive?.(uploaded());
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toContain('Say in words what it shows'),
    );
  });

  it('gives way to another that is brought while it is on its way', async () => {
    const arrive: ((response: Response) => void)[] = [];
    show();
    await screen.findByText(/At most 10 MB and 25 million pixels/);
    uploads.mockImplementation(() => new Promise((resolve) => arrive.push(resolve)));

    await choose();
    await waitFor(() => expect(arrive).toHaveLength(1));
    fireEvent.drop(screen.getByLabelText('What it shows, in words'), { dataTransfer: carrying() });
    await waitFor(() => expect(arrive).toHaveLength(2));
    arrive[1]?.(uploaded('/second.jpg'));
    await screen.findByText(/It is there/);
    arrive[0]?.(uploaded('/first.jpg'));

    expect(sent()[0]?.signal.aborted).toBe(true);
    expect(onUploaded.mock.calls).toEqual([['/second.jpg']]);
  });

  it('is not sent at all where the server has said that it is too large', async () => {
    show();
    await screen.findByText(/At most 10 MB and 25 million pixels/);

    await choose(new File([new Uint8Array(limits.bytes + 1)], 'huge.jpg', { type: 'image/jpeg' }));
    await screen.findByText('The file has more than 10 MB: save it smaller.');
    vi.mocked(pixelsOf).mockResolvedValue(limits.picturePixels + 1);
    await choose();
    await screen.findByText('The file has more than 25 million pixels: save it smaller.');
    expect(sent()).toEqual([]);

    vi.mocked(pixelsOf).mockResolvedValue(limits.picturePixels);
    await choose();
    await vi.waitFor(() => expect(onUploaded).toHaveBeenCalledWith(url));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('may be dropped anywhere on its fields, and before they are there', async () => {
    const { rerender } = render(fields(undefined));
    fireEvent.drop(screen.getByRole('button', { name: 'Add a picture' }), {
      dataTransfer: carrying(),
    });
    expect(onChange).toHaveBeenCalledWith(begun);
    await vi.waitFor(() => expect(onUploaded).toHaveBeenCalledTimes(1));

    rerender(fields(begun));
    fireEvent.drop(screen.getByLabelText('What it shows, in words'), { dataTransfer: carrying() });
    await vi.waitFor(() => expect(onUploaded).toHaveBeenCalledTimes(2));
  });

  it('may be pasted, but not in the place of text that was copied with it', async () => {
    show();
    const words = screen.getByLabelText('What it shows, in words');

    fireEvent.paste(words, { clipboardData: carrying('text/plain') });
    expect(sent()).toEqual([]);

    fireEvent.paste(words, { clipboardData: carrying() });
    await vi.waitFor(() => expect(onUploaded).toHaveBeenCalledWith(url));
  });

  it('says nothing of a picture any more that was taken away', async () => {
    const { rerender } = show();
    await choose();
    await vi.waitFor(() => expect(onUploaded).toHaveBeenCalledWith(url));
    rerender(fields({ image: url, alt: '' }));
    const status = await screen.findByText(/It is there/);

    await userEvent.click(screen.getByRole('button', { name: 'Remove the picture' }));
    rerender(fields(undefined));
    rerender(fields(begun));

    expect(onChange).toHaveBeenLastCalledWith(undefined);
    expect(status.isConnected && screen.queryByText(/It is there/)).toBeFalsy();
  });

  it('says why a file is not taken', async () => {
    uploads.mockResolvedValue(
      Response.json(
        {
          type: 'unfit-file',
          title: 'This file cannot be used',
          status: 422,
          errors: [{ field: 'file', message: 'is a PDF document: save the page as PNG' }],
        },
        { status: 422 },
      ),
    );
    show();

    await choose();

    expect((await screen.findByRole('alert')).textContent).toBe(
      'The file is a PDF document: save the page as PNG.',
    );
    expect(onUploaded).not.toHaveBeenCalled();
  });
});
