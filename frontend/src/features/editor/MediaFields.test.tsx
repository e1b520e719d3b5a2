import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Picture } from '@/api/generated/quiz';
import { MediaFields } from './MediaFields';

const server = vi.fn<(request: Request) => Promise<Response>>();
const onChange = vi.fn<(media: Picture | undefined) => void>();
const onUploaded = vi.fn<(address: string) => void>();
const picture = new File(['any bytes'], 'hill.jpg', { type: 'image/jpeg' });
const url = '/api/quiz/media/1/8x6.jpg';

const begun: Picture = { image: '', alt: '' };

function fields(media: Picture | undefined) {
  return (
    <MediaFields
      legend="Picture"
      field="media"
      media={media}
      shown={{ wrong: {}, missing: {}, left: () => {} }}
      {...{ onChange, onUploaded }}
    />
  );
}

function show(media: Picture | undefined = begun) {
  return render(fields(media));
}

/** What comes with a file when it is dropped or pasted. */
function carrying(...types: string[]) {
  return { files: [picture], types: ['Files', ...types], dropEffect: 'none' };
}

function choose(): Promise<void> {
  return userEvent.upload(screen.getByLabelText('Picture on this device'), picture);
}

describe('a picture in the editor', () => {
  beforeEach(() => {
    server.mockReset();
    onChange.mockReset();
    onUploaded.mockReset();
    server.mockImplementation(() =>
      Promise.resolve(Response.json({ id: '1', url, type: 'image/jpeg' }, { status: 201 })),
    );
    vi.stubGlobal('fetch', server);
  });

  it('is brought to the server as a form, which tells its address', async () => {
    show();

    await choose();

    await vi.waitFor(() => expect(onUploaded).toHaveBeenCalledWith(url));
    const sent = server.mock.lastCall?.[0];
    expect(new URL(sent?.url ?? '').pathname).toBe('/api/quiz/media');
    expect(sent?.headers.get('Content-Type')).toContain('multipart/form-data');
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
    server.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    show();

    await choose();
    expect(screen.getByRole('status').textContent).toBe('On its way…');

    arrive?.(Response.json({ id: '1', url, type: 'image/jpeg' }, { status: 201 }));
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toContain('Say in words what it shows'),
    );
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
    expect(server).not.toHaveBeenCalled();

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
    server.mockResolvedValue(
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
